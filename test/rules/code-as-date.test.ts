// Codes that became dates.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf } from "../helpers/rule";

const check = (code: string, format?: string) => findingsOf("code-as-date", gridWorkbook({ text: `RENCANA KERJA TAHUN 2024
Kode | Program/Kegiatan | Indikator Kinerja | Satuan | Target
1.02.01 | Program Penunjang | Nilai SAKIP | Nilai | 70
${code} | Program Pelayanan | Indeks Kepuasan | Indeks | 82
1.02.03 | Program Sumber Daya | Persentase tenaga terlatih | % | 90`, options: { name: "R", ...(format ? { formats: { A4: format } } : {}) } })).map(({ range }) => range);

test("a number in the format of a date", () => expect(check("45324", "dd-mmm-yy")).toEqual(["A4"]));
test.each([["1.02.02", undefined], ["45324", undefined], ["45324", "0.00"], ["102", "dd-mmm-yy"]])("%s in %s is no date", (code, format) => expect(check(code, format)).toEqual([]));
