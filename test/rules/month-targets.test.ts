// Monthly targets against the target of the year.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];
const row = (name: string, year: number, last: number, each = 0) => `1 | Meningkatnya layanan | ${name} | ${year} | ${MONTHS.map((_, at) => (at === 11 ? last : each)).join(" | ")}`;
const check = (...rows: readonly string[]) => places(findingsOf("month-targets", gridWorkbook({ text: ["RENCANA AKSI TAHUN 2026", `No | Sasaran | Indikator Kinerja | Target Tahun 2026 | ${MONTHS.map((month) => `Target ${month}`).join(" | ")}`, ...rows].join("\n"), options: { name: "A" } })));
const right = ["Indeks Mutu", "Nilai SAKIP", "Indeks Ketahanan", "Persentase Kepatuhan", "Indeks Kepuasan"].map((name, at) => row(name, 80 + at, 80 + at));

test("one row that ends elsewhere", () => expect(check(...right, row("Persentase warga terlayani", 4.47, 4.7, 4))).toEqual(["A!P8"]));
test("months that add up to the year", () => expect(check(...right, row("Jumlah layanan", 12, 1, 1))).toEqual([]));
test("few rows show no custom", () => expect(check(...right.slice(0, 3), row("Persentase warga terlayani", 4.47, 4.7, 4))).toEqual([]));

test("where rows add up to their year, one that does not is told at the month that is odd", () => {
  const monthly = [12, 24, 36, 48, 60].map((year, at) => row(`Jumlah layanan ${"abcde"[at]}`, year, year / 12, year / 12));
  expect(check(...monthly, row("Jumlah kelompok", 120, 12, 10))).toEqual(["A!P8"]);
  expect(check(...monthly, row("Jumlah kelompok", 125, 10, 10))).toEqual(["A!D8"]);
  expect(check(...monthly, row("Indeks Kepuasan", 82, 82))).toEqual([]);
});
