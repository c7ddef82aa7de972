import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const list = (last: number, total: number) => gridWorkbook({ text: `
NILAI KINERJA ORGANISASI TAHUN 2025
Kode | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Bobot
1a | Indeks kepuasan | Indeks | 80 | 82 | 102.5 | 30
1b | Persentase layanan tepat waktu | % | 90 | 90 | 100 | 30
2a | Nilai SAKIP | Nilai | 75 | 75 | 100 | 20
2b | Indeks profesionalitas ASN | Indeks | 80 | 80 | 100 | ${last}
 | JUMLAH | | | | | =SUM(G3:G6) => ${total}`, options: { name: "NKO" } });

test.each<readonly [string, number, number, readonly string[]]>([
  ["weights of 100", 20, 100, []],
  ["weights of 102", 22, 102, ["NKO!G7"]],
  ["weights of one part of the list, far from 100", -40, 40, []],
])("%s", (_, last, total, expected) => expect(places(findingsOf("weight-sum", list(last, total)))).toEqual(expected));
