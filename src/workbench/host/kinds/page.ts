// Excel.PageLayout: kept by name and given back.
import type { Sheet } from "../model";
import { RichError } from "../rich-error";
import { thing, type Json, type Kind, type Property, type Thing } from "../thing";

const keptAs = (name: string): Property<Sheet> => ({ get: ({ page }) => page.get(name) ?? null, set: ({ page }, value) => void page.set(name, value) });

const KEPT = ["Orientation", "PaperSize", "CenterHorizontally", "Zoom"];

const FOOTERS: Kind<Sheet> = { name: "HeaderFooter", properties: { LeftFooter: keptAs("LeftFooter"), RightFooter: keptAs("RightFooter") } };

const LAYOUT: Kind<Sheet> = {
  name: "PageLayout",
  properties: Object.fromEntries(KEPT.map((name) => [name, keptAs(name)])),
  navigation: { HeadersFooters: (sheet) => thing<Sheet>({ name: "HeaderFooterGroup", navigation: { DefaultForAllPages: (one) => thing(FOOTERS, one) } }, sheet) },
  methods: {
    SetPrintMargins: ({ page }, [unit, margins]) => {
      page.set("Margins", [unit as Json, margins as Json]);
    },
    SetPrintTitleRows: ({ page }, [rows]) => {
      if (typeof rows !== "string" || !/^\$?\d+:\$?\d+$/.test(rows)) throw new RichError("InvalidArgument");
      page.set("TitleRows", rows);
    },
  },
};

/** Excel.PageBreakCollection of rows: addresses of the first cell of each new page. */
const BREAKS: Kind<Sheet> = {
  name: "PageBreakCollection",
  methods: {
    Add: (sheet, [cell]) => {
      if (typeof cell !== "string" || !/^[A-Z]+\d+$/.test(cell)) throw new RichError("InvalidArgument");
      const present = sheet.page.get("RowBreaks");
      sheet.page.set("RowBreaks", [...(Array.isArray(present) ? (present as readonly Json[]) : []), cell]);
      return thing({ name: "PageBreak" }, sheet);
    },
    RemovePageBreaks: ({ page }) => void page.delete("RowBreaks"),
  },
};

export const pageBreaksOf = (sheet: Sheet): Thing => thing(BREAKS, sheet);
export const pageLayoutOf = (sheet: Sheet): Thing => thing(LAYOUT, sheet);
