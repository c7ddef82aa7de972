// Mistakes of planning: indicators, units, targets and the links between documents.
import { at } from "../../helpers/book";
import type { Document } from "../../../src/performance/model";
import type { TableKind } from "../../../src/standards/vocabulary";
import { isNumber, isTyped, numberAt, place, type DefectKind, type Injected, type Place, type Scene, type Spot } from "../scene";

const INDICATOR = { subject: "indicator" } as const;
const YEAR_TARGET = { subject: "target", measure: "performance", span: "year" } as const;

export const hasIndicator = ({ node, column }: Spot): boolean => node.indicator !== "" && node.indicatorColumn === column;
export const isObjectiveRow = ({ node }: Spot): boolean => node.level === "objective" || node.level === "indicator";
const unitIs = (...units: readonly string[]) => ({ node }: Spot): boolean => units.includes(node.unit);

/** The cells of the same indicator in other documents. */
export const elsewhere = (scene: Scene, { document, node }: Pick<Spot, "document" | "node">): Place[] =>
  scene.model.groups
    .filter(({ members }) => members.some((member) => member.document === document && member.node === node))
    .flatMap(({ members }) => members.filter((member) => member.node !== node && member.node.indicatorColumn).map((member) => place(member.document, member.node.row, member.node.indicatorColumn!.first)));

/** Gives an indicator of an objective another name in one document only. */
const rename = (scene: Scene, kinds: readonly TableKind[], test: (words: readonly string[]) => boolean, name: (words: readonly string[]) => string): Injected | undefined => {
  const spots = scene.spots(kinds, INDICATOR, (spot) => hasIndicator(spot) && isObjectiveRow(spot) && test(spot.node.indicator.split(" ")) && elsewhere(scene, spot).length > 0);
  if (spots.length === 0) return undefined;
  const spot = scene.random.pick(spots);
  return { cells: [scene.set(spot.document, spot.row, spot.col, name(spot.node.indicator.split(" ")))], also: elsewhere(scene, spot) };
};

/** Transposes two digits: 71.25 becomes 72.15. */
export const swapped = (value: number): number => {
  const digits = [...String(value)];
  for (let left = 0; left + 1 < digits.length; left++) {
    let right = left + 1;
    if (digits[right] === ".") right++;
    if (digits[left] === "." || digits[right] === undefined || digits[left] === digits[right] || (left === 0 && digits[right] === "0")) continue;
    [digits[left], digits[right]] = [digits[right]!, digits[left]!];
    return Number(digits.join(""));
  }
  return value + 1;
};

const column = (document: Document, query: Parameters<Document["column"]>[0]): number => document.column(query)!.first;

export const PLANNING: readonly DefectKind[] = [
  { id: "target of one year left blank", codes: ["TGT-01"], inject: (scene) => scene.spoil(scene.spots(["renstra", "iku"], YEAR_TARGET, isNumber), () => null) },
  { id: "target of an agreement left blank", codes: ["TGT-01"], inject: (scene) => scene.spoil(scene.spots(["pk", "renaksi"], YEAR_TARGET, (spot) => spot.node.indicator !== ""), () => null) },
  { id: "baseline left blank", codes: ["TGT-09"], inject: (scene) => scene.spoil(scene.spots(["renstra"], { subject: "baseline" }, isNumber), () => null) },
  { id: "unit left blank", codes: ["IND-05"], inject: (scene) => scene.spoil(scene.spots(["renstra", "iku", "pk", "renaksi", "pengukuran", "evaluasi"], { subject: "unit" }, (spot) => spot.node.indicator !== "" && spot.node.level !== "total"), () => null) },
  {
    id: "unit misspelt", codes: ["IND-06"],
    inject: (scene) => scene.spoil(scene.spots(["renstra", "iku", "evaluasi", "pengukuran"], { subject: "unit" }, unitIs("Persen", "Dokumen", "Laporan", "Indeks", "Orang", "Kegiatan")), ({ node }) => `${node.unit.slice(0, -2)}${node.unit.at(-1)!}${node.unit.at(-2)!}`),
  },
  {
    id: "unit of a share is a document", codes: ["IND-07", "IND-08"],
    inject: (scene) => scene.spoil(scene.spots(["renstra", "iku", "evaluasi"], { subject: "unit" }, (spot) => spot.node.indicator.startsWith("Persentase")), () => "Dokumen"),
  },
  { id: "unit of a count is per cent", codes: ["IND-07", "IND-08"], inject: (scene) => scene.spoil(scene.spots(["renstra", "evaluasi"], { subject: "unit" }, (spot) => spot.node.indicator.startsWith("Jumlah")), () => "Persen") },
  {
    id: "two indicators in one cell", codes: ["IND-04"],
    inject: (scene) => {
      const spots = scene.spots(["renstra", "iku"], INDICATOR, hasIndicator);
      const spot = scene.random.pick(spots);
      return { cells: [scene.set(spot.document, spot.row, spot.col, `1. ${spot.node.indicator}\n2. Indeks Reformasi Birokrasi`)], also: elsewhere(scene, spot) };
    },
  },
  {
    id: "output as indicator of an objective", codes: ["IND-02"],
    inject: (scene) => rename(scene, ["renstra", "iku", "pk"], () => true, () => "Jumlah dokumen pengarusutamaan gender yang disusun"),
  },
  {
    id: "objective without an indicator", codes: ["IND-17"],
    inject: (scene) => {
      const spots = scene.spots(["iku", "renaksi"], INDICATOR, (spot) => hasIndicator(spot) && spot.node.level === "objective" && spot.node.children.length === 0);
      if (spots.length === 0) return undefined;
      const spot = scene.random.pick(spots);
      const right = spot.document.table.columns.filter((each) => each.first >= spot.col);
      return { cells: [...right.map((each) => scene.set(spot.document, spot.row, each.first, null)), place(spot.document, spot.row, column(spot.document, { subject: "objective" }))] };
    },
  },
  {
    id: "target against the direction", codes: ["TGT-05", "TGT-20"],
    inject: (scene) => scene.spoil(
      scene.spots(["renstra", "iku"], { ...YEAR_TARGET, year: 2027 }, (spot) => isNumber(spot) && scene.model.documents.some((other) => other.measured.some((node) => node.indicator === spot.node.indicator && other.direction(node).certainty === "stated"))),
      (spot) => {
        const before = spot.document.number(spot.row, spot.document.column({ ...YEAR_TARGET, year: 2026 })!)!;
        const move = Math.abs(numberAt(spot) - before) * 2;
        return Number((numberAt(spot) > before ? before - move : before + move).toFixed(2));
      }),
  },
  {
    id: "quarter targets do not add up", codes: ["TGT-11"],
    inject: (scene) => scene.spoil(scene.spots(["renaksi", "pengukuran"], { subject: "target", span: "quarter", quarter: 3 }, (spot) => isTyped(spot) && spot.document.method(spot.node).method === "sum"), (spot) => numberAt(spot) + 2),
  },
  {
    id: "fourth quarter is not the target of the year", codes: ["TGT-11"],
    inject: (scene) => scene.spoil(scene.spots(["renaksi", "pengukuran"], { subject: "target", span: "quarter", quarter: 4 }, (spot) => isTyped(spot) && ["Persen", "Indeks"].includes(spot.node.unit)), (spot) => swapped(numberAt(spot))),
  },
  {
    id: "target a thousand times that of other documents", codes: ["TGT-16"],
    inject: (scene) => scene.spoil(scene.spots(["pk", "renaksi", "pengukuran"], YEAR_TARGET, (spot) => isTyped(spot) && isObjectiveRow(spot)), (spot) => Number((numberAt(spot) * 1000).toFixed(2))),
  },
  { id: "target of a quarter differs between documents", codes: ["CAS-04", "TGT-11"], inject: (scene) => scene.spoil(scene.spots(["renaksi", "pengukuran"], { subject: "target", span: "quarter", quarter: 2 }, isTyped), (spot) => swapped(numberAt(spot))) },
  { id: "target of one year differs between two plans", codes: ["CAS-04"], inject: (scene) => scene.spoil(scene.spots(["iku"], { ...YEAR_TARGET, year: 2027 }, isTyped), (spot) => swapped(numberAt(spot))) },
  { id: "half a document", codes: ["TGT-18"], inject: (scene) => scene.spoil(scene.spots(["renstra", "evaluasi"], { subject: "target", measure: "performance" }, (spot) => isTyped(spot) && ["Dokumen", "Laporan", "Unit"].includes(spot.node.unit)), (spot) => numberAt(spot) + 0.5) },
  { id: "target range the wrong way round", codes: ["TGT-14"], inject: (scene) => scene.spoil(scene.spots(["iku", "pk"], YEAR_TARGET, (spot) => isNumber(spot) && spot.node.unit !== ""), (spot) => `${String(numberAt(spot) + 2).replace(".", ",")} - ${String(numberAt(spot)).replace(".", ",")}`) },
  {
    id: "target differs between documents", codes: ["CAS-04", "TGT-11"],
    inject: (scene) => scene.spoil(scene.spots(["pk", "iku", "renstra"], { ...YEAR_TARGET, year: 2025 }, (spot) => isTyped(spot) && isObjectiveRow(spot)), (spot) => swapped(numberAt(spot))),
  },
  {
    id: "key indicator missing in the agreement", codes: ["CAS-01", "CAS-02"],
    inject: (scene) => rename(scene, ["pk"], () => true, () => "Rasio guru bersertifikat pendidik terhadap seluruh guru"),
  },
  {
    id: "wording differs between documents", codes: ["CAS-03"],
    inject: (scene) => rename(scene, ["pk", "iku", "renaksi", "pengukuran"], (words) => words.length > 4, (words) => [...words.slice(0, -2), words.at(-1)].join(" ")),
  },
  { id: "indicator renamed in one plan", codes: ["CAS-03"], inject: (scene) => rename(scene, ["renstra", "iku"], () => true, () => "Nilai mutu pelayanan perangkat daerah") },
  { id: "objective worded differently in one document", codes: ["CAS-22"], inject: (scene) => scene.spoil(scene.spots(["iku", "pk", "renaksi", "pengukuran"], { subject: "objective" }, (spot) => /^Meningkatnya \w+ \w+/.test(scene.text(spot.document, spot.row, spot.col))), ({ document, row, col }) => scene.text(document, row, col).replace("Meningkatnya", "Terwujudnya")) },
  { id: "word misspelt in one document", codes: ["IND-15", "CAS-03"], inject: (scene) => scene.spoil(scene.spots(["renstra", "iku", "pk", "renaksi"], INDICATOR, (spot) => hasIndicator(spot) && spot.node.indicator.startsWith("Persentase")), ({ node }) => node.indicator.replace("Persentase", "Presentase")) },
  {
    id: "baseline is not last year's actual", codes: ["CAS-08"],
    inject: (scene) => scene.spoil(scene.spots(["renstra"], { subject: "baseline" }, (spot) => isTyped(spot) && isObjectiveRow(spot)), (spot) => swapped(numberAt(spot))),
  },
  {
    id: "target not above last year's actual", codes: ["TGT-03"],
    inject: (scene) => scene.spoil(
      scene.spots(["pengukuran"], { subject: "actual", measure: "performance", year: 2024 }, (spot) => isTyped(spot) && scene.model.documents.some((other) => other.measured.some((node) => node.indicator === spot.node.indicator && other.direction(node).certainty === "stated" && other.direction(node).direction === "higher"))),
      (spot) => Number((spot.document.number(spot.row, spot.document.column({ ...YEAR_TARGET, year: 2025 })!)! * 1.06).toFixed(2))),
  },
  {
    id: "indicator copied to the level below", codes: ["CAS-13"],
    inject: (scene) => scene.spoil(scene.spots(["renstra", "evaluasi"], INDICATOR, (spot) => spot.node.level === "activity" && spot.node.parent?.level === "program" && spot.node.parent.indicator !== ""), ({ node }) => node.parent!.indicator),
  },
  {
    id: "objective without a program", codes: ["CAS-11", "CAS-14"],
    inject: (scene) => {
      const [document] = scene.documents("cascading");
      if (!document) return undefined;
      const page = scene.page(document);
      const top = document.table.data!.top;
      const objective = column(document, { subject: "objective" });
      const rows = document.nodes.map(({ row }) => row).filter((row) => page.cells[row]?.[objective] != null);
      const from = scene.random.pick(rows);
      const to = rows[rows.indexOf(from) + 1] ?? document.table.data!.bottom + 1;
      const cells: Place[] = [place(document, from, objective)];
      for (let row = Math.max(from, top); row < to; row++) for (const col of [3, 4, 5, 6]) cells.push(scene.set(document, row, col, null));
      return { cells };
    },
  },
  {
    id: "program without an objective", codes: ["CAS-12"],
    inject: (scene) => {
      const [document] = scene.documents("cascading");
      if (!document) return undefined;
      const page = scene.page(document);
      const objective = column(document, { subject: "objective" });
      const program = column(document, { subject: "program" });
      const rows = document.nodes.map(({ row }) => row).filter((row) => page.cells[row]?.[objective] != null && !scene.text(document, row, program).includes("Penunjang"));
      if (rows.length === 0) return undefined;
      const row = scene.random.pick(rows);
      return { cells: [scene.set(document, row, objective, "-"), scene.set(document, row, objective + 1, "-"), place(document, row, program)] };
    },
  },
  {
    id: "merged objective taken apart", codes: ["STR-04"],
    inject: (scene) => {
      const documents = scene.documents("iku", "renaksi");
      const document = scene.random.pick(documents);
      const page = scene.page(document);
      const objective = column(document, { subject: "objective" });
      const merges = [...page.merges].filter((address) => new RegExp(`^${at(0, objective).slice(0, -1)}\\d+:`).test(address) && Number(/\d+/.exec(address)![0]) > document.table.data!.top);
      if (merges.length < 2) return undefined;
      const address = scene.random.pick(merges);
      page.merges.delete(address);
      const [from, to] = address.split(":").map((cell) => Number(/\d+/.exec(cell)![0]) - 1);
      return { cells: Array.from({ length: to! - from! + 1 }, (_, step) => place(document, from! + step, objective)) };
    },
  },
  {
    id: "running number repeated", codes: ["STR-14"],
    inject: (scene) => scene.spoil(scene.spots(["pengukuran"], { subject: "sequence" }, (spot) => isTyped(spot) && numberAt(spot) > 2 && spot.document.measured.length > 7 && isNumber({ ...spot, row: spot.row + 1 })), (spot) => numberAt(spot) - 1),
  },
  { id: "share above one hundred per cent", codes: ["TGT-07", "CAS-04"], inject: (scene) => scene.spoil(scene.spots(["iku", "renstra"], { ...YEAR_TARGET, year: 2029 }, (spot) => isTyped(spot) && spot.node.unit === "Persen" && /^(Persentase|Cakupan)/.test(spot.node.indicator)), (spot) => Number((numberAt(spot) + 100).toFixed(2))) },
  { id: "target in words", codes: ["TGT-02"], inject: (scene) => scene.spoil(scene.spots(["pk", "iku", "renaksi"], YEAR_TARGET, (spot) => isTyped(spot)), () => "terlaksana dengan baik") },
  {
    id: "indicator twice under one objective", codes: ["IND-14"],
    inject: (scene) => {
      const spots = scene.spots(["iku"], INDICATOR, (spot) => hasIndicator(spot) && spot.node.level === "indicator" && spot.node.parent?.level === "objective");
      if (spots.length === 0) return undefined;
      const spot = scene.random.pick(spots);
      const { document, node, col } = spot;
      const first = node.parent!;
      return {
        cells: document.table.columns.filter((each) => each.first >= col).map((each) => scene.set(document, node.row, each.first, scene.page(document).cells[first.row]?.[each.first] ?? null)),
        also: [place(document, first.row, col), ...elsewhere(scene, { document, node: first }), ...elsewhere(scene, spot)],
      };
    },
  },
  { id: "objective copied into the indicator", codes: ["IND-13"], inject: (scene) => scene.spoil(scene.spots(["iku", "renaksi"], INDICATOR, (spot) => hasIndicator(spot) && spot.node.level === "objective"), ({ node }) => node.objective || node.name) },
  { id: "formulation left blank", codes: ["IND-09"], inject: (scene) => scene.spoil(scene.spots(["iku"], { subject: "formulation" }, (spot) => spot.node.indicator !== ""), () => null) },
  { id: "owner left blank", codes: ["IND-09"], inject: (scene) => scene.spoil(scene.spots(["renstra", "iku", "renaksi", "evaluasi"], { subject: "owner" }, (spot) => spot.node.indicator !== ""), () => null) },
  { id: "end of the plan typed and wrong", codes: ["TGT-10", "CAP-06"], inject: (scene) => scene.spoil(scene.spots(["renstra"], { subject: "target", measure: "performance", span: "planEnd" }, isNumber), (spot) => swapped(numberAt(spot))) },
  {
    id: "year of a header repeated", codes: ["STR-07", "STR-16", "STR-06"],
    inject: (scene) => {
      const [document] = scene.documents("iku");
      const target = document?.column({ ...YEAR_TARGET, year: 2027 });
      if (!document || !target) return undefined;
      return { cells: [scene.set(document, document.table.header.top + 1, target.first, 2026)], also: document.nodes.map(({ row }) => place(document, row, target.first)) };
    },
  },
];
