/** @jest-environment jsdom */
// Lembar, Pengaturan and the first run as people use them: what they set is kept, counts at once, and can be taken back.
import "../helpers/text-coding";
import { act, fireEvent, screen, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readState } from "../../src/app/state";
import { readWorkbook } from "../../src/hosts/file/read";
import { rowsOf } from "../../src/sheets/address";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";
import type { Session } from "../../src/taskpane/session/session";
import { gridWorkbook } from "../helpers/grid";
import { ShownHost } from "../helpers/shown-host";
import { press, renderPane, shown } from "./render";

jest.setTimeout(120_000);

const NAME = "selaras-contoh.xlsx";
let workbook: WorkbookSnapshot;
beforeAll(async () => void (workbook = await readWorkbook(new Uint8Array(readFileSync(join(__dirname, "../../assets/sample", NAME))), NAME)));

const checked = async (tab?: string): Promise<{ host: ShownHost; session: Session }> => {
  const host = new ShownHost(workbook);
  const session = await renderPane(host);
  await press(session, "button", "Periksa buku kerja");
  await screen.findByRole("group", { name: "Jumlah temuan" });
  if (tab) await press(session, "tab", tab);
  return { host, session };
};

describe("Lembar", () => {
  const kinds = (session: Session): (string | undefined)[] => session.snapshot().result!.recognition.tables.map(({ kind }) => kind);

  test("kind and columns are corrected, counted at once, and taken back", async () => {
    const { host, session } = await checked("Lembar");
    const [table] = session.snapshot().result!.recognition.tables;
    await press(session, "button", /^Betulkan RPJMD .*: RPJMD$/);
    fireEvent.change(await screen.findByRole("combobox", { name: "Jenis dokumen" }), { target: { value: "renstra" } });
    await press(session, "button", "Betulkan kolom D");
    fireEvent.change(await screen.findByRole("combobox", { name: "Isi kolom" }), { target: { value: "target" } });
    fireEvent.change(screen.getByRole("combobox", { name: "Masa" }), { target: { value: "quarter-2-" } });
    fireEvent.change(screen.getByRole("textbox", { name: "Tahun" }), { target: { value: "2026" } });
    await press(session, "button", "Simpan dan periksa lagi");
    expect(readState(host.state).state.corrections).toMatchObject([{ kind: "renstra", sheet: table!.sheet, columns: [{ at: 3, subject: "target", span: "quarter", quarter: 2, year: 2026 }] }]);
    const corrected = session.snapshot().result!.recognition.tables[0]!;
    expect(corrected).toMatchObject({ kind: "renstra", confidence: 1 });
    expect(corrected.columns[3]).toMatchObject({ subject: "target", quarter: 2, year: 2026 });
    expect(shown()).toContain("ditetapkan pengguna");
    await press(session, "button", /^Kembalikan pembetulan/);
    expect(readState(host.state).state.corrections).toEqual([]);
    expect(kinds(session)[0]).toBe("rpjmd");
  });

  test("what a person says is no table is left alone, says so, and comes back", async () => {
    const { session } = await checked("Lembar");
    const before = kinds(session);
    await press(session, "button", /^Betulkan RPJMD/);
    fireEvent.change(await screen.findByRole("combobox", { name: "Jenis dokumen" }), { target: { value: "" } });
    await press(session, "button", "Simpan dan periksa lagi");
    expect(kinds(session)).toHaveLength(before.length - 1);
    expect(shown()).toContain("RPJMD: ditetapkan oleh pengguna");
    await press(session, "tab", "Pengaturan");
    await press(session, "button", "Kembalikan: RPJMD");
    expect(kinds(session)).toEqual(before);
  });
});

describe("Lembar with many sheets", () => {
  test("are searched by name and kind, tables and sheets left alone", async () => {
    await checked("Lembar");
    const search = await screen.findByRole("searchbox", { name: "Cari lembar atau jenis dokumen" });
    const cards = (): string[] => screen.getAllByRole("region").flatMap((region) => /^(.*) [A-Z]+\d+:[A-Z]+\d+: /.exec(region.getAttribute("aria-label") ?? "")?.[1] ?? []);
    fireEvent.change(search, { target: { value: "renstra" } });
    expect(cards()).toEqual(["Renstra Disdik", "Renstra Dinkes"]);
    fireEvent.change(search, { target: { value: "rencana aksi" } });
    expect(cards()).toEqual(["Renaksi Disdik"]);
    fireEvent.change(search, { target: { value: "daftar isi" } });
    expect(shown()).toContain("1 lembar dibiarkan");
    fireEvent.change(search, { target: { value: "tidak ada yang begini" } });
    expect(shown()).toContain("Tidak ada lembar yang cocok.");
  });

  test("those that are in doubt can be shown alone; few sheets need no search", async () => {
    const doubtful = gridWorkbook(
      ...Array.from({ length: 9 }, (_, at) => ({ text: "PENGUKURAN KINERJA TAHUN 2025\nNo | Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)\n1 | Mutu layanan | Indeks layanan | Indeks | 80 | 72 | 90", options: { name: `Ukur ${at}` } })),
      { text: "Uraian | Indikator | Target\n1 | Indeks layanan | 80", options: { name: "Lain" } },
    );
    const session = await renderPane(new ShownHost(doubtful));
    await press(session, "button", "Periksa buku kerja");
    await press(session, "tab", "Lembar");
    const unsure = session.snapshot().result!.recognition.tables.filter(({ confidence }) => confidence < 0.7).map(({ sheet }) => sheet);
    expect(unsure).toEqual(["Lain"]);
    await press(session, "button", "Perlu ditinjau");
    expect(screen.getByRole("heading", { name: "Lain" })).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "Ukur 3" })).toBeNull();
  });
});

test("each view is where the person left it, and begins at its top", async () => {
  const { session } = await checked("Lembar");
  const main = screen.getByRole("main");
  expect(main.scrollTop).toBe(0);
  main.scrollTop = 400;
  fireEvent.scroll(main);
  await press(session, "tab", "Pohon");
  expect(main.scrollTop).toBe(0);
  await press(session, "tab", "Lembar");
  expect(main.scrollTop).toBe(400);
});

test("a part of the pane that cannot be loaded is told in plain words, with the way to go on", async () => {
  const { host, session } = await checked();
  host.clearMarks = () => Promise.reject(Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" }));
  await press(session, "button", /Tandai sel/);
  expect(shown()).toContain("sambungan terputus, atau Selaras baru saja diperbarui");
  expect(shown()).not.toContain("chunk");
  expect(await screen.findByRole("button", { name: "Muat ulang panel" })).toBeTruthy();
});

describe("Pengaturan", () => {
  test("limits of rules and the tolerance are kept; what is no number is refused", async () => {
    const { host, session } = await checked("Pengaturan");
    const high = await screen.findByRole("textbox", { name: "Capaian tinggi mulai di atas (%)" });
    fireEvent.change(high, { target: { value: "abc" } });
    expect(shown()).toContain("Tulis angka, misalnya 0,5.");
    fireEvent.change(high, { target: { value: "110" } });
    fireEvent.change(screen.getByRole("textbox", { name: /^Selisih capaian/ }), { target: { value: "0,5" } });
    await press(session, "button", "Simpan dan periksa lagi");
    expect(readState(host.state).state.settings).toMatchObject({ thresholds: { "achievement-high": 110 }, policy: { tolerance: 0.5 } });
    expect(session.snapshot().result!.model.policy.tolerance).toBe(0.5);
  });

  test("what was decided stands in one list, and each decision can be taken back", async () => {
    const { host, session } = await checked();
    const [finding] = session.snapshot().result!.findings;
    await act(() => session.accept(finding!.fingerprint, { reason: "Sudah disepakati", by: "Kasubag" }));
    await act(() => session.decide({ agency: "Dinas", wordings: ["Angka Melek Huruf", "Angka Melek Aksara"] }, false));
    await press(session, "tab", "Pengaturan");
    const list = await screen.findByRole("region", { name: "Keputusan yang disimpan" });
    expect(list.textContent).toContain("Sudah disepakati · Kasubag");
    expect(list.textContent).toContain("“Angka Melek Huruf” dan “Angka Melek Aksara”dua indikator berbeda");
    await press(session, "button", /^Kembalikan: “Angka Melek Huruf”/);
    expect(readState(host.state).state.pairs).toEqual([]);
    expect(session.snapshot().notice).toMatchObject({ intent: "success", key: "pane.same.back" });
    await press(session, "button", new RegExp(`^Kembalikan: ${finding!.sheet}!`));
    expect(readState(host.state).state.suppressions).toEqual([]);
    expect(list.textContent).toContain("Belum ada.");
  });

  test("the history is emptied after a second question, and nothing can be undone then", async () => {
    const { host, session } = await checked();
    const offer = session.snapshot().result!.findings.flatMap(({ repairs }) => repairs)[0]!;
    await act(() => session.repair([offer], "Perbaikan"));
    await press(session, "tab", "Pengaturan");
    await press(session, "button", "Bersihkan riwayat");
    expect(host.state.has("journal")).toBe(true);
    await press(session, "button", "Ya, bersihkan");
    expect(host.state.has("journal")).toBe(false);
    expect(screen.queryByRole("button", { name: /^Urungkan/ })).toBeNull();
  });
});

describe("Pohon", () => {
  test("is searched, and leads to the findings of a row and back to all", async () => {
    const { session } = await checked("Pohon");
    fireEvent.change(await screen.findByRole("searchbox", { name: "Cari di pohon" }), { target: { value: "tidak ada yang bernama begini" } });
    expect(await screen.findByText("Tidak ada baris yang cocok.")).toBeTruthy();
    fireEvent.change(screen.getByRole("searchbox", { name: "Cari di pohon" }), { target: { value: "" } });
    await press(session, "button", "Ada temuan");
    const [badge] = screen.getAllByRole("button", { name: /temuan pada .*, lihat di Periksa$/ });
    await act(() => Promise.resolve(fireEvent.click(badge!)));
    const { sought, view } = session.snapshot();
    expect(view).toBe("check");
    const count = session.snapshot().result!.findings.filter(({ sheet, range, suppression }) => sheet === sought!.sheet && !suppression && rowsOf(range).some((row) => sought!.rows.includes(row))).length;
    expect(await screen.findByRole("region", { name: `${count} temuan` })).toBeTruthy();
    await press(session, "button", "Tampilkan semua temuan");
    expect(session.snapshot().sought).toBeUndefined();
  });
});

describe("where there is no table", () => {
  test("every view says what to do", async () => {
    const session = await renderPane(new ShownHost(gridWorkbook({ text: "Nama | NIP\nAndi | 1990", options: { name: "Absensi" } })));
    await act(() => session.check());
    expect(shown()).toContain("Pastikan kepala tabel berada tepat di atas datanya");
    expect(screen.queryByRole("button", { name: "Tulis lembar Temuan" })).toBeNull();
    await press(session, "tab", "Pohon");
    await press(session, "button", "Lihat tabel yang dikenali");
    expect(session.snapshot().view).toBe("sheets");
    await press(session, "tab", "LAKIP");
    expect(await screen.findByText("Tidak ada lembar LAKIP yang dapat ditulis dari buku kerja ini.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Tulis 0/ })).toBeNull();
  });
});

describe("the first run", () => {
  test("three steps and the sample are shown once, and again when asked for", async () => {
    let isSeen = false;
    let opened = 0;
    const session = await renderPane(new ShownHost(workbook), "id", {
      introduction: { wasSeen: () => isSeen, remember: () => void (isSeen = true) }, openSample: () => Promise.resolve(void opened++),
    });
    expect(within(screen.getByRole("region", { name: "Selaras dalam tiga langkah" })).getAllByRole("listitem")).toHaveLength(3);
    await press(session, "button", "Buka buku kerja contoh");
    expect(opened).toBe(1);
    await press(session, "button", "Periksa buku kerja");
    expect(isSeen).toBe(true);
    expect(screen.queryByText("Selaras dalam tiga langkah")).toBeNull();
    await press(session, "tab", "Pengaturan");
    await press(session, "button", "Tampilkan perkenalan");
    expect(session.snapshot().view).toBe("check");
    expect(screen.getByText("Selaras dalam tiga langkah")).toBeTruthy();
  });

  test("where Excel does not open the sample, it says what to do", async () => {
    const session = await renderPane(new ShownHost(workbook), "id", { openSample: () => Promise.reject(new Error("no")) });
    await press(session, "button", "Buka buku kerja contoh");
    expect(session.snapshot().notice).toMatchObject({ intent: "warning", key: "pane.sample.failed" });
  });
});

describe("Periksa", () => {
  test("a rule is filtered by; a finding is copied as text; the sheet Temuan is written", async () => {
    const { host, session } = await checked();
    const { findings } = session.snapshot().result!;
    const { rule } = findings[0]!;
    await press(session, "button", "Saring");
    fireEvent.change(screen.getByRole("combobox", { name: "Aturan" }), { target: { value: rule } });
    expect(await screen.findByRole("region", { name: `${findings.filter((one) => one.rule === rule).length} temuan` })).toBeTruthy();
    await act(() => Promise.resolve(fireEvent.click(document.querySelector("[role=listitem] [data-row]")!)));
    let copied = "";
    Object.assign(navigator, { clipboard: { writeText: (text: string) => Promise.resolve(void (copied = text)) } });
    await press(session, "button", "Salin temuan ini");
    expect(copied.split("\n").length).toBeGreaterThan(5);
    expect(copied).toContain(findings.find((one) => one.rule === rule)!.code);
    await press(session, "button", "Tulis lembar Temuan");
    expect(host.written.map(({ name }) => name)).toEqual(["Temuan"]);
    expect(session.snapshot().notice).toMatchObject({ key: "pane.temuan.done", args: { sheet: "Temuan" } });
  });
});
