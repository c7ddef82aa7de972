// The recapitulation in the pane: picked files and the open workbook, written into the open one.
import { recapFile } from "../../src/app/recap";
import { convertToXlsx } from "../../src/hosts/file/convert";
import { FileHost } from "../../src/hosts/file/file-host";
import { readWorkbook } from "../../src/hosts/file/read";
import { Session, type Surroundings } from "../../src/taskpane/session/session";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";
import { gridWorkbook } from "../helpers/grid";

const measured = (agency: string, actual: number): WorkbookSnapshot => gridWorkbook({
  options: { name: "Pengukuran" },
  text: `
PENGUKURAN KINERJA TAHUN 2025
${agency}

No | Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
1 | Meningkatnya mutu layanan | Indeks kepuasan layanan | Indeks | 80 | ${actual} | =F5/E5*100 => ${(actual / 80) * 100}
2 | Meningkatnya tertib arsip | Nilai pengawasan kearsipan | Nilai | 70 | 70 | =F6/E6*100 => 100`,
});

/** Reads as the workers of the page do, without them. */
const readFiles: Surroundings["readFiles"] = async (files, { today, language }, onDone) => {
  const read = await Promise.all(files.map((file) => recapFile({ file: file.name, read: async () => readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name) }, { today }, language)));
  onDone(files.length);
  return read;
};

const fileOf = (name: string, bytes: Uint8Array | string): File => new File([bytes as BlobPart], name);

const start = async (own: WorkbookSnapshot): Promise<{ host: FileHost; session: Session }> => {
  const host = await FileHost.open(convertToXlsx(own), "alfa.xlsx");
  const session = new Session(host, { language: "id", now: () => new Date("2026-01-31T03:42:00Z"), around: { readFiles } });
  await session.check();
  return { host, session };
};

test("sums up picked files beside the open workbook, and names those that could not be read", async () => {
  const { host, session } = await start(measured("DINAS ALFA KABUPATEN SELAKSA", 80));
  await session.recap([fileOf("beta.xlsx", convertToXlsx(measured("DINAS BETA KABUPATEN SELAKSA", 40))), fileOf("rusak.xlsx", "bukan buku kerja")]);
  const { recap, notice } = session.snapshot();
  expect(notice).toMatchObject({ intent: "success", args: { agencies: 2, files: 2 } });
  expect(recap?.written).toEqual(["Rekap", "Sumber Rekap"]);
  expect(recap?.left).toEqual([{ file: "rusak.xlsx", problem: expect.stringMatching(/\S/) as unknown }]);
  const sheet = (await host.read()).sheets.find(({ name }) => name === "Rekap")!;
  expect(sheet.values.map((line) => line?.[1]).filter((value) => typeof value === "string" && value.startsWith("DINAS"))).toEqual(["DINAS BETA KABUPATEN SELAKSA", "DINAS ALFA KABUPATEN SELAKSA"]);
});

test("the sheet of an earlier recapitulation is no source of the next, and is replaced", async () => {
  const { host, session } = await start(measured("DINAS ALFA KABUPATEN SELAKSA", 80));
  const beta = fileOf("beta.xlsx", convertToXlsx(measured("DINAS BETA KABUPATEN SELAKSA", 40)));
  await session.recap([beta]);
  await session.check();
  await session.recap([beta]);
  expect(session.snapshot().notice).toMatchObject({ args: { agencies: 2, files: 2 } });
  expect((await host.read()).sheets.map(({ name }) => name)).toEqual(["Pengukuran", "Rekap", "Sumber Rekap"]);
});

test("says so where nothing could be summed up, and writes nothing", async () => {
  const { host, session } = await start(gridWorkbook({ text: "Bahan | Jumlah\nGula | 2", options: { name: "Resep" } }));
  await session.recap([fileOf("rusak.xlsx", "bukan buku kerja")]);
  expect(session.snapshot().notice).toMatchObject({ intent: "warning" });
  expect((await host.read()).sheets).toHaveLength(1);
});
