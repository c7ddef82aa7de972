// Rows that close a list of indicators, and objectives that share the column of their indicators.
import { buildModel } from "../../src/performance/build";
import { recognise } from "../../src/recognise";
import { gridWorkbook } from "../helpers/grid";

const levelsOf = (text: string): string[] => recognise(gridWorkbook({ text })).tables[0]!.rows.map(({ level }) => level);

const NKO = `
NILAI KINERJA ORGANISASI TAHUN 2025
Kode | Sasaran Strategis / Indikator Kinerja Utama (IKU) | Satuan | Target | Realisasi | Capaian (%) | Bobot
SS.1 | Layanan yang cepat dan pasti | | | | =AVERAGE(F4:F5) => 105 | =SUM(G4:G5) => 60
1a | Indeks kepuasan pengguna | Indeks | 80 | 88 | =E4/D4*100 => 110 | 30
1b | Persentase layanan tepat waktu | % | 90 | 90 | =E5/D5*100 => 100 | 30
SS.2 | Tata kelola yang unggul | | | | =AVERAGE(F7:F7) => 98 | =SUM(G7:G7) => 40
2a | Nilai SAKIP | Nilai | 80 | 78.4 | =E7/D7*100 => 98 | 40
 | NILAI KINERJA ORGANISASI (NKO) | | | | | =G4+G5+G7 => 100`;

test("objectives in the column of their indicators, and the sum of the list", () => {
  expect(levelsOf(NKO)).toEqual(["objective", "indicator", "indicator", "objective", "indicator", "total"]);
  const workbook = gridWorkbook({ text: NKO });
  const [document] = buildModel(workbook, recognise(workbook)).documents;
  expect(document!.nodes.map(({ name, indicator, objective }) => [name, indicator, objective])).toContainEqual(["", "Nilai SAKIP", "Tata kelola yang unggul"]);
  expect(document!.nodes[0]).toMatchObject({ name: "Layanan yang cepat dan pasti", indicator: "" });
});

test("an indicator that waits for its target stays one where nothing says otherwise", () => {
  expect(levelsOf(NKO.replace("Sasaran Strategis / Indikator Kinerja Utama (IKU)", "Indikator Kinerja Utama"))).not.toContain("objective");
});

test("counts of the rows above and their share are no rows of the list", () => {
  const rows = levelsOf(`
KESELARASAN TARGET TAHUN 2024
No | Sasaran | Indikator Kinerja | Satuan | Target Renstra | Target PK | Selaras
1 | Meningkatnya mutu | Indeks kepuasan | Indeks | 80 | 80 | =IF(E3=F3,"Y","T") => Y
 | | Nilai SAKIP | Nilai | 75 | 74 | =IF(E4=F4,"Y","T") => T
 | | Jumlah layanan | Layanan | 4 | 4 | =IF(E5=F5,"Y","T") => Y
 | Jumlah selaras | | | | | =COUNTIF(G3:G5,"Y") => 2
 | Persentase keselarasan | | | | | =G6/3*100 => 66.67`);
  expect(rows).toEqual(["objective", "indicator", "indicator", "total", "total"]);
});

test("an indicator that adds up its own cells typed beside it is none of them", () => {
  const rows = levelsOf(`
PENGUKURAN KINERJA TAHUN 2024
No | Indikator Kinerja | Target | Realisasi
1 | Kunjungan pagi | 10 | 11
2 | Kunjungan sore | 20 | 21
3 | Jumlah kunjungan daring | 5 | =SUM(D3:D4) => 32`);
  expect(rows).toEqual(["indicator", "indicator", "indicator"]);
});
