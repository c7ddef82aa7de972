import { gridWorkbook, type GridOptions } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

type Sheet = { readonly text: string; readonly options: GridOptions };

const INDICATOR = "Indeks kepuasan masyarakat";
const pk = (target: string, name = "PK", title = "PERJANJIAN KINERJA TAHUN 2024") => ({
  text: `${title}\nNo | Sasaran Strategis | Indikator Kinerja | Target\n1 | Meningkatnya mutu layanan | ${INDICATOR} | ${target}\n2 | Meningkatnya kelancaran | V/C ratio jalan | 0.372`, options: { name },
});
const revised = (target: string) => pk(target, "PK-P", "PERJANJIAN KINERJA PERUBAHAN TAHUN 2024");
const year = (target: string, name = "TAHUNAN") => ({
  text: `PENGUKURAN KINERJA TAHUN 2024\nNo | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)\n1 | Meningkatnya mutu layanan | ${INDICATOR} | Indeks | ${target} | 83 | 100\n2 | Meningkatnya kelancaran | V/C ratio jalan | Rasio | 0.372 | 0.36 | 103.23`, options: { name },
});
const plan = (target: string) => ({
  text: `RENCANA STRATEGIS 2023-2026\nNo | Sasaran | Indikator | Satuan | Target 2023 | Target 2024 | Target 2025\n1 | Meningkatnya mutu layanan | ${INDICATOR} | Indeks | 80 | ${target} | 85\n2 | Meningkatnya kelancaran | V/C ratio jalan | Rasio | 0.38 | 0.372 | 0.37`, options: { name: "RENSTRA" },
});

test.each<[string, Sheet[], string[]]>([
  ["all equal, with units, commas and rounding", [plan("82.5"), pk("82,5 Indeks"), year("82.50")], []],
  ["a bound is the same target", [pk("≥ 82,5"), year("82.5")], []],
  ["measurement against the agreement", [pk("82,5"), year("80")], ["TAHUNAN!E3"]],
  ["agreement against the plan", [plan("82.5"), pk("84")], ["PK!D3"]],
  ["a revision may differ, and may be used", [plan("82.5"), pk("82.5"), revised("84"), year("84")], []],
  ["what stood before a revision that all others follow", [pk("82.5"), revised("84"), year("84")], []],
  ["a plan that the revision left", [plan("82.5"), revised("84"), year("84")], []],
  ["a revision that is not filled in yet", [pk("82.5"), revised(""), year("84"), year("84", "TRIWULAN")], []],
  ["a revision that no later document uses", [plan("82.5"), pk("82.5"), revised("28.5"), year("82.5"), year("82.5", "TRIWULAN")], ["PK-P!D3"]],
  ["a revision without later documents", [plan("82.5"), pk("82.5"), revised("84")], []],
  ["the odd one out of several", [plan("82.5"), pk("85.2"), year("82.5")], ["PK!D3"]],
  ["neither the agreement nor its revision", [pk("82.5"), revised("84"), year("90")], ["TAHUNAN!E3"]],
  ["a scale of hundred is not a target that differs", [pk("0.825"), year("82.5")], []],
  ["two agreements alone, of the head and of a subordinate", [pk("82.5"), pk("85.2", "PK SEKRETARIS")], ["PK SEKRETARIS!D3"]],
  ["two plans alone", [plan("82.5"), { ...plan("85.2"), options: { name: "RENSTRA OLD" } }], ["RENSTRA OLD!F3"]],
  ["predicates", [pk("A"), year("A")], []],
  ["predicates that differ", [pk("BB"), year("A")], ["TAHUNAN!E3"]],
])("%s", (_, sheets, expected) => {
  expect(places(findingsOf("target-between-documents", gridWorkbook(...sheets)))).toEqual(expected);
});

test("the plan is a warning, the agreement an error", () => {
  expect(findingsOf("target-between-documents", gridWorkbook(plan("82.5"), pk("84")))[0]).toMatchObject({ level: "warning", message: { key: "plan" } });
  expect(findingsOf("target-between-documents", gridWorkbook(pk("82.5"), year("80")))[0]).toMatchObject({ found: { value: 80 }, expected: { value: 82.5 }, message: { key: "pair" } });
  expect(findingsOf("target-between-documents", gridWorkbook(pk("82.5"), year("80")))[0]?.level).toBeUndefined();
});

test("most targets of a sheet that differ have one cause", () => {
  const rows = (shift: number) => [1, 2, 3, 4, 5].map((at) => `${at} | Sasaran ${"ABCDE"[at - 1]}${"abcde"[at - 1]} layanan | Persentase layanan ${"ABCDE"[at - 1]} tepat waktu | ${70 + at + shift}`).join("\n");
  const sheets = [0, 5].map((shift, at) => ({ text: `PERJANJIAN KINERJA TAHUN 2024\nNo | Sasaran Strategis | Indikator Kinerja | Target\n${rows(shift)}`.replace("PERJANJIAN", at === 1 ? "RENCANA AKSI ATAS PERJANJIAN" : "PERJANJIAN"), options: { name: at === 1 ? "RENAKSI" : "PK" } }));
  const findings = findingsOf("target-between-documents", gridWorkbook(...sheets));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ range: "D3:D7", kind: "review", message: { key: "many" } });
});

describe("targets of quarters", () => {
  const quarters = (name: string, title: string, rows: readonly string[]) => ({
    text: `${title} TAHUN 2024\nNo | Sasaran | Indikator Kinerja | Satuan | Target 2024 | Target TW I | Target TW II | Target TW III | Target TW IV${name === "RENAKSI" ? "" : " | Realisasi | Capaian (%)"}\n${rows.join("\n")}`, options: { name },
  });
  const row = (year: number, figures: string) => `1 | Meningkatnya mutu layanan | ${INDICATOR} | Indeks | ${year} | ${figures}`;
  const plan = (figures: string, year = 85) => quarters("RENAKSI", "RENCANA AKSI", [row(year, figures)]);
  const use = (figures: string, year = 85) => quarters("TRIWULAN", "PENGUKURAN KINERJA", [row(year, figures)]);

  test.each<[string, Sheet[], string[]]>([
    ["all equal", [plan("82 | 83 | 84 | 85"), use("82 | 83 | 84 | 85")], []],
    ["one quarter differs", [plan("82 | 83 | 84 | 85"), use("82 | 81 | 84 | 85")], ["TRIWULAN!G3"]],
    ["two quarters differ, whatever the order of the sheets", [use("82 | 80 | 81 | 85"), plan("82 | 83 | 84 | 85")], ["TRIWULAN!G3:H3"]],
    ["a blank quarter is not compared", [plan("82 | 83 | 84 | 85"), use("82 | | 84 | 85")], []],
    ["running totals beside increments", [plan("0 | 0 | 40 | 45"), use("0 | 0 | 40 | 85")], []],
    ["other quarters throughout are another way of planning", [plan("20 | 20 | 20 | 25"), use("85 | 85 | 85 | 85")], []],
    ["quarters that do not give their year are told there", [plan("20 | 20 | 20 | 25"), use("20 | 20 | 30 | 25")], []],
    ["a year that differs is told, its quarters follow", [plan("20 | 20 | 20 | 25"), use("20 | 20 | 20 | 30", 90)], ["TRIWULAN!E3"]],
  ])("%s", (_, sheets, expected) => {
    expect(places(findingsOf("target-between-documents", gridWorkbook(...sheets)))).toEqual(expected);
  });

  test("a warning with both figures", () => {
    expect(findingsOf("target-between-documents", gridWorkbook(plan("82 | 83,2 | 84 | 85"), use("82 | 83,7 | 84 | 85")))[0]).toMatchObject({
      level: "warning", message: { key: "quarters", args: { quarters: "II" } }, found: [{ value: 83.7 }], expected: [{ value: 83.2 }], related: [{ sheet: "RENAKSI", range: "G3" }],
    });
  });

  test("many rows that differ have one cause", () => {
    const rows = (second: number) => [1, 2, 3, 4].map((at) => `${at} | Meningkatnya mutu layanan | Persentase layanan ${"ABCD"[at - 1]} tepat waktu | % | ${80 + at} | 70 | ${second + at} | 78 | ${80 + at}`);
    expect(findingsOf("target-between-documents", gridWorkbook(quarters("RENAKSI", "RENCANA AKSI", rows(72)), quarters("TRIWULAN", "PENGUKURAN KINERJA", rows(73))))).toMatchObject([
      { range: "G3:G6", kind: "review", message: { key: "many", args: { count: 4 } } },
    ]);
  });
});

test("a year that two groups of columns claim is compared with nothing", () => {
  const plan = (year: number) => gridWorkbook(
    { text: `RENSTRA 2025-2029\nNo | Sasaran | Indikator Kinerja | Satuan | Target dan Pagu | | | | | \n | | | | 2026 | | 2027 | | ${year} | \n | | | | Target | Pagu | Target | Pagu | Target | Pagu\n1 | Meningkatnya mutu air | Indeks kualitas air | Indeks | 53 | 100 | 54 | 110 | 55 | 120`, options: { name: "RENSTRA", merges: ["E2:J2", "E3:F3", "G3:H3", "I3:J3"] } },
    { text: "PERJANJIAN KINERJA TAHUN 2027\nNo | Sasaran | Indikator Kinerja | Satuan | Target\n1 | Meningkatnya mutu air | Indeks kualitas air | Indeks | 57", options: { name: "PK" } },
  );
  expect(findingsOf("target-between-documents", plan(2028))).toHaveLength(1);
  expect(findingsOf("target-between-documents", plan(2027))).toEqual([]);
});
