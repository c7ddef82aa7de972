// The key indicators (IKU) of the Dinas Pendidikan with direction, formulation, source, owner and the targets of the Renstra.
import { EDUCATION } from "../data/education";
import { REGION, YEARS } from "../data/region";
import { Draft } from "../layout/draft";
import { type ColumnSpec, drawTable, type RowSpec } from "../layout/table";
import { directionWord, drawHeadSignature, drawTitle, formats, mergeObjectives } from "./common";

const columns: ColumnSpec[] = [
  { key: "no", header: "No", width: 5, look: "center" },
  { key: "objective", header: "Sasaran Strategis", width: 28 },
  { key: "indicator", header: "Indikator Kinerja Utama (IKU)", width: 34 },
  { key: "unit", header: "Satuan", width: 10, look: "center" },
  { key: "direction", header: "Jenis Indikator", width: 11, look: "center" },
  { key: "formulation", header: "Formulasi / Definisi Operasional", width: 44 },
  { key: "source", header: "Sumber Data", width: 24 },
  { key: "owner", header: "Penanggung Jawab", width: 26 },
  ...YEARS.map((year): ColumnSpec => ({ key: `t${year}`, header: ["Target", String(year)], width: 9, look: "number" })),
].map((column, index) => ({ ...column, number: `(${index + 1})` }) as ColumnSpec);

/** The sheet "IKU Disdik". */
export const keyIndicators = (): Draft => {
  const draft = new Draft("iku", "IKU Disdik", "landscape");
  const top = drawTitle(draft, columns.length, "INDIKATOR KINERJA UTAMA", `${EDUCATION.name.toUpperCase()} ${REGION.toUpperCase()}`, "TAHUN 2025-2029");
  let number = 0;
  const rows = EDUCATION.objectives.flatMap((objective) =>
    objective.indicators.map((indicator, index): RowSpec => ({
      key: indicator.key,
      cells: {
        no: ++number,
        ...(index === 0 ? { objective: objective.name } : {}),
        indicator: indicator.name,
        unit: indicator.unit,
        direction: directionWord(indicator),
        formulation: indicator.formulation,
        source: indicator.source,
        owner: indicator.owner,
        ...Object.fromEntries(YEARS.map((year, at) => [`t${year}`, indicator.targets[at]!])),
      },
      formats: formats(indicator, ...YEARS.map((year) => `t${year}`)),
    })),
  );
  const end = drawTable(draft, top, { columns, numbering: "below", rows, mergeDown: mergeObjectives(EDUCATION.objectives, "objective") });
  drawHeadSignature(draft, end + 1, columns.length - 5, EDUCATION.head, "3 Februari 2025");
  return draft;
};
