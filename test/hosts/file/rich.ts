// A workbook with everything that libraries like to lose: chart, chart sheet, image, validation, conditional formats old
// and new, comment, table, names, custom XML, protection, array and shared formulas, sparkline. Written by hand.
import { bookParts, MAIN, OFFICE, stylesOf, worksheet, type Parts } from "./parts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument";

const relationships = (...list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${HEAD}<Relationships xmlns="${RELS}">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`).join("")}</Relationships>`;

/** A one-pixel PNG. */
const PIXEL = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (char) => char.charCodeAt(0),
);

const DATA_ROWS =
  '<row r="1" spans="1:6"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>' +
  '<row r="2" spans="1:6"><c r="A2" t="s"><v>4</v></c><c r="B2" s="1"><v>80</v></c><c r="C2" s="1"><v>72</v></c><c r="D2"><f t="shared" ref="D2:D4" si="0">C2/B2*100</f><v>90</v></c><c r="F2"><f t="array" ref="F2:F3">B2:B3*2</f><v>160</v></c></row>' +
  '<row r="3" spans="1:6"><c r="A3" t="s"><v>5</v></c><c r="B3" s="1"><v>50</v></c><c r="C3" s="1"><v>60</v></c><c r="D3"><f t="shared" si="0"/><v>120</v></c><c r="F3"><v>100</v></c></row>' +
  '<row r="4" spans="1:6"><c r="A4" t="s"><v>6</v></c><c r="B4" s="1"><v>20</v></c><c r="C4" s="1"><v>10</v></c><c r="D4"><f t="shared" si="0"/><v>50</v></c></row>' +
  '<row r="5" spans="1:6" hidden="1"><c r="A5" t="s"><v>7</v></c><c r="B5" s="1"><f>SUM(B2:B4)</f><v>150</v></c><c r="C5"><f>SUM(Target)</f><v>150</v></c><c r="D5"><f>AVERAGE(D2:D4)</f><v>86.67</v></c></row>';

const EXTENSIONS =
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}">` +
  '<x14:cfRule type="dataBar" priority="7" id="{11111111-2222-3333-4444-555555555555}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>C2:C4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>' +
  `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Data!B2:C2</xm:f><xm:sqref>G2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;

const DATA = worksheet(
  DATA_ROWS,
  '<sheetPr><tabColor rgb="FF00B050"/></sheetPr><dimension ref="A1:F5"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="30.5" customWidth="1"/></cols>',
  '<conditionalFormatting sqref="D2:D4"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>60</formula></cfRule><cfRule type="colorScale" priority="5"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A2:A4"><formula1>"satu,dua"</formula1></dataValidation></dataValidations>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>' +
    EXTENSIONS,
);

const LOCKED = worksheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="3"><v>2</v></c></row>', "", '<sheetProtection sheet="1" objects="1" scenarios="1"/>');

const STYLES = stylesOf("#,##0.00", '0.0"%"')
  .replace("</cellXfs>", '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs>')
  .replace("</styleSheet>", '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs></styleSheet>');

const STRINGS = `${HEAD}<sst xmlns="${MAIN}" count="8" uniqueCount="8">${["Indikator", "Target", "Realisasi", "Capaian", "Satu", "Dua", "Tiga", "Jumlah"].map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`;

/** The parts of the rich workbook: sheets "Data", "Grafik" (a chart sheet) and "Kunci" (protected). */
export const richParts = (): Parts => {
  const parts = bookParts([{ name: "Data", xml: DATA }, { name: "Kunci", xml: LOCKED }], { styles: STYLES, sharedStrings: STRINGS });
  const more = (path: string, type: string): string => `<Override PartName="/${path}" ContentType="${type}"/>`;
  parts["[Content_Types].xml"] = String(parts["[Content_Types].xml"]).replace(
    "</Types>",
    '<Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
      more("xl/chartsheets/sheet1.xml", `${TYPES}.spreadsheetml.chartsheet+xml`) +
      more("xl/drawings/drawing1.xml", `${TYPES}.drawing+xml`) +
      more("xl/drawings/drawing2.xml", `${TYPES}.drawing+xml`) +
      more("xl/charts/chart1.xml", `${TYPES}.drawingml.chart+xml`) +
      more("xl/comments1.xml", `${TYPES}.spreadsheetml.comments+xml`) +
      more("xl/tables/table1.xml", `${TYPES}.spreadsheetml.table+xml`) +
      more("xl/calcChain.xml", `${TYPES}.spreadsheetml.calcChain+xml`) +
      "</Types>",
  );
  parts["xl/workbook.xml"] =
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="9000" windowHeight="6000"/></bookViews>` +
    '<sheets><sheet name="Data" sheetId="3" r:id="rId1"/><sheet name="Grafik" sheetId="7" r:id="rId9"/><sheet name="Kunci" sheetId="4" state="hidden" r:id="rId2"/></sheets>' +
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$D$5</definedName><definedName name="Target">Data!$B$2:$B$4</definedName></definedNames><calcPr calcId="162913"/></workbook>';
  parts["xl/_rels/workbook.xml.rels"] = relationships(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ["rId9", "chartsheet", "chartsheets/sheet1.xml"],
    ["rId3", "styles", "styles.xml"],
    ["rId4", "sharedStrings", "sharedStrings.xml"],
    ["rId5", "calcChain", "calcChain.xml"],
    ["rId6", "customXml", "../customXml/item1.xml"],
  );
  parts["xl/calcChain.xml"] = `${HEAD}<calcChain xmlns="${MAIN}"><c r="D2" i="1"/><c r="D3" i="1"/><c r="D4" i="1"/><c r="F2" i="1" a="1"/><c r="B5" i="1"/><c r="C5" i="1"/><c r="D5" i="1"/></calcChain>`;
  parts["customXml/item1.xml"] = '<laporan xmlns="urn:lain"><isi>milik orang lain</isi></laporan>';
  parts["xl/worksheets/_rels/sheet1.xml.rels"] = relationships(
    ["rId1", "drawing", "../drawings/drawing1.xml"],
    ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId3", "comments", "../comments1.xml"],
    ["rId4", "table", "../tables/table1.xml"],
  );
  parts["xl/chartsheets/sheet1.xml"] = `${HEAD}<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`;
  parts["xl/chartsheets/_rels/sheet1.xml.rels"] = relationships(["rId1", "drawing", "../drawings/drawing2.xml"]);
  const anchor = `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">`;
  const graphic = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Bagan 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;
  const picture = `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/>`;
  const from = "<xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>";
  const to = "<xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>";
  parts["xl/drawings/drawing1.xml"] = `${HEAD}${anchor}<xdr:twoCellAnchor>${from}${to}${graphic}</xdr:twoCellAnchor><xdr:oneCellAnchor>${from}<xdr:ext cx="9525" cy="9525"/>${picture}</xdr:oneCellAnchor></xdr:wsDr>`;
  parts["xl/drawings/_rels/drawing1.xml.rels"] = relationships(["rId1", "chart", "../charts/chart1.xml"], ["rId2", "image", "../media/image1.png"]);
  parts["xl/drawings/drawing2.xml"] = `${HEAD}${anchor}<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>${graphic}</xdr:absoluteAnchor></xdr:wsDr>`;
  parts["xl/drawings/_rels/drawing2.xml.rels"] = relationships(["rId1", "chart", "../charts/chart1.xml"]);
  parts["xl/charts/chart1.xml"] =
    `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Data!$D$2:$D$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';
  parts["xl/media/image1.png"] = PIXEL;
  parts["xl/comments1.xml"] = `${HEAD}<comments xmlns="${MAIN}"><authors><author>Perencana</author></authors><commentList><comment ref="C3" authorId="0"><text><t>Periksa lagi</t></text></comment></commentList></comments>`;
  parts["xl/drawings/vmlDrawing1.vml"] =
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>';
  parts["xl/tables/table1.xml"] = `${HEAD}<table xmlns="${MAIN}" id="1" name="TabelKinerja" displayName="TabelKinerja" ref="A1:D4" totalsRowShown="0"><autoFilter ref="A1:D4"/><tableColumns count="4"><tableColumn id="1" name="Indikator"/><tableColumn id="2" name="Target"/><tableColumn id="3" name="Realisasi"/><tableColumn id="4" name="Capaian"/></tableColumns></table>`;
  return parts;
};
