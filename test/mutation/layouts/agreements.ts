// Clean sheets about what an agency promises: IKU, perjanjian kinerja, rencana aksi, cascading.
import { at, drawHead, merge, newPage, put, putRow, type Page } from "../../helpers/book";
import { moneyOf, type Agency } from "../agency";

const YEARS = [2025, 2026, 2027, 2028, 2029];

/** Runs over the objectives' indicators; merges a column over the rows of each objective. */
const overIndicators = (page: Page, agency: Agency, top: number, objectiveColumns: readonly number[], lay: (row: number, place: { readonly o: number; readonly i: number; readonly isFirst: boolean }) => void): number => {
  let row = top;
  agency.objectives.forEach((objective, o) => {
    const first = row;
    objective.indicators.forEach((_, i) => lay(row++, { o, i, isFirst: i === 0 }));
    for (const column of objectiveColumns) merge(page, first, column, row - 1, column);
  });
  return row;
};

/** Formulation, source, owner and the targets of five years. */
export const keyIndicatorSheet = (agency: Agency): Page => {
  const page = newPage("IKU");
  const top = drawHead(page, `No | Sasaran Strategis | Indikator Kinerja Utama | Satuan | Formulasi Pengukuran | Sumber Data | Penanggung Jawab | Target{${YEARS.join(", ")}}`, {
    title: ["INDIKATOR KINERJA UTAMA", agency.name.toUpperCase(), "TAHUN 2025-2029"], numbering: "plain",
  });
  overIndicators(page, agency, top, [0, 1], (row, { o, i, isFirst }) => {
    const indicator = agency.objectives[o]!.indicators[i]!;
    putRow(page, row, [isFirst ? o + 1 : null, isFirst ? agency.objectives[o]!.name : null, indicator.name, indicator.unit, "Hasil pengukuran resmi dibagi pembandingnya", "Laporan tahunan", "Kepala Bidang", ...indicator.targets]);
  });
  return page;
};

/** Both tables of the agreement: indicators with targets, programs with money. `unit` in a column of its own or behind the figure. */
export const agreementSheet = (agency: Agency, unit: "column" | "text"): Page => {
  const page = newPage("PK 2025");
  const top = drawHead(page, unit === "column" ? "No | Sasaran Strategis | Indikator Kinerja | Satuan | Target" : "No. | Sasaran | Indikator Kinerja | Target", { title: ["PERJANJIAN KINERJA TAHUN 2025", agency.name.toUpperCase()] });
  const end = overIndicators(page, agency, top, [0, 1], (row, { o, i, isFirst }) => {
    const objective = agency.objectives[o]!;
    const indicator = objective.indicators[i]!;
    const target = indicator.targets[0]!;
    const last = unit === "column" ? [indicator.unit, target] : [`${String(target).replace(".", ",")} ${indicator.unit}`];
    putRow(page, row, [isFirst ? o + 1 : null, isFirst ? objective.name : null, indicator.name, ...last]);
  });
  const head = drawHead(page, "No | Program | Anggaran | Ket", { at: [end + 1, 0] });
  agency.programs.forEach((program, p) => putRow(page, head + p, [p + 1, program.name, moneyOf(program, ({ budget }) => budget[0]!), "APBD"], [undefined, undefined, "#,##0"]));
  const total = head + agency.programs.length;
  putRow(page, total, [null, "JUMLAH", `=SUM(${at(head, 2)}:${at(total - 1, 2)})`], [undefined, undefined, "#,##0"]);
  putRow(page, total + 2, ["Pihak Kedua,", null, "Pihak Pertama,"]);
  return page;
};

/** Targets of the quarters beside the target of the year. */
export const actionSheet = (agency: Agency): Page => {
  const page = newPage("Renaksi");
  const top = drawHead(page, "No | Sasaran | Indikator Kinerja | Satuan | Target 2025 | Rencana Aksi | Target Triwulan{I, II, III, IV} | Penanggung Jawab", {
    title: ["RENCANA AKSI PENCAPAIAN KINERJA TAHUN 2025", agency.name.toUpperCase()],
  });
  overIndicators(page, agency, top, [0, 1], (row, { o, i, isFirst }) => {
    const { name, unit, targets, plan } = agency.objectives[o]!.indicators[i]!;
    putRow(page, row, [isFirst ? o + 1 : null, isFirst ? agency.objectives[o]!.name : null, name, unit, targets[0]!, "Pendampingan lapangan setiap bulan", ...plan, "Sekretaris"]);
  });
  return page;
};

/** Goal, objectives and programs side by side, merged down. */
export const cascadeSheet = (agency: Agency): Page => {
  const page = newPage("Cascading");
  const top = drawHead(page, "Tujuan | Sasaran | Indikator Sasaran | Program | Indikator Program | Kegiatan | Indikator Kegiatan", { title: ["CASCADING KINERJA", agency.name.toUpperCase(), "TAHUN 2025"] });
  let row = top;
  for (const objective of agency.objectives) {
    const first = row;
    for (const program of objective.programs) {
      const start = row;
      for (const activity of program.activities) putRow(page, row++, [null, null, null, null, null, activity.name, activity.indicator.name]);
      putRow(page, start, [program.name, program.indicator.name], [], 3);
      for (const column of [3, 4]) merge(page, start, column, row - 1, column);
    }
    putRow(page, first, [objective.name, objective.indicators[0]!.name], [], 1);
    for (const column of [1, 2]) merge(page, first, column, row - 1, column);
  }
  put(page, top, 0, agency.goal);
  merge(page, top, 0, row - 1, 0);
  return page;
};

/** The plan of five years for the objectives alone, as Renstra texts print it. */
export const targetSheet = (agency: Agency): Page => {
  const page = newPage("Renstra Sasaran");
  const top = drawHead(page, `No | Sasaran | Indikator Sasaran | Satuan | Kondisi Awal 2024 | Target Tahun{${YEARS.join(", ")}} | Kondisi Akhir`, { title: ["TARGET KINERJA SASARAN RENSTRA 2025-2029", agency.name.toUpperCase()], at: [1, 1] });
  overIndicators(page, agency, top, [1, 2], (row, { o, i, isFirst }) => {
    const { name, unit, baseline, targets, method } = agency.objectives[o]!.indicators[i]!;
    const end = method === "sum" ? `=SUM(${at(row, 6)}:${at(row, 10)})` : `=${at(row, 10)}`;
    putRow(page, row, [isFirst ? o + 1 : null, isFirst ? agency.objectives[o]!.name : null, name, unit, baseline, ...targets, end], [], 1);
  });
  return page;
};
