/** @jest-environment jsdom */
// The pane as people use it, on the sample workbook in memory: check, jump, explain, repair, undo, ignore, LAKIP.
import "../helpers/text-coding";
import { act, fireEvent, screen, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/hosts/file/read";
import { HostError } from "../../src/hosts/host-error";
import type { ReadOptions } from "../../src/hosts/port";
import { readState } from "../../src/app/state";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";
import { gridWorkbook } from "../helpers/grid";
import { ShownHost } from "../helpers/shown-host";
import { press, renderPane, shown } from "./render";

jest.setTimeout(120_000);

const sample = (file: string): Promise<WorkbookSnapshot> => readWorkbook(new Uint8Array(readFileSync(join(__dirname, "../../assets/sample", file))), file);
let workbook: WorkbookSnapshot;
beforeAll(async () => void (workbook = await sample("selaras-contoh.xlsx")));

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[role=listitem] [data-row]")];
const headings = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("h2 [data-row]")];
/** All rows of all groups are found again by opening the groups. */
const openAll = (): void => headings().forEach((heading) => heading.getAttribute("aria-expanded") === "false" && fireEvent.click(heading));

describe("Periksa", () => {
  test("one click checks, counts, lists and marks; the counts filter", async () => {
    const host = new ShownHost(workbook);
    const session = await renderPane(host);
    expect(shown()).toContain("Tidak ada data yang dikirim ke mana pun.");
    await press(session, "button", "Periksa buku kerja");
    await screen.findByRole("group", { name: "Jumlah temuan" });
    const { findings } = session.snapshot().result!;
    const errors = findings.filter(({ level }) => level === "error").length;
    expect(screen.getByRole("button", { name: `${errors} kesalahan, saring` })).toBeTruthy();
    expect(screen.getByRole("region", { name: `${findings.length} temuan` })).toBeTruthy();
    expect(new Set(host.marks.map(({ level }) => level))).toEqual(new Set(findings.map(({ level }) => level)));
    await press(session, "button", `${errors} kesalahan, saring`);
    expect(screen.getByRole("region", { name: `${errors} temuan` })).toBeTruthy();
    expect(headings().every((heading) => heading.getAttribute("aria-label")!.startsWith("Kesalahan: "))).toBe(true);
  });

  test("a finding explains itself, and its cell is shown in the workbook; next and previous walk on", async () => {
    const host = new ShownHost(workbook);
    const session = await renderPane(host);
    await press(session, "button", "Periksa buku kerja");
    await screen.findByRole("group", { name: "Jumlah temuan" });
    fireEvent.click(rows()[0]!);
    await screen.findByText(/^Temuan 1 dari/);
    expect(shown()).toMatch(/Mengapa\..*Saran\..*Dasar: /s);
    expect(shown()).toContain(`Temuan 1 dari ${session.snapshot().result!.findings.length}`);
    expect(host.revealed).toHaveLength(1);
    expect(rows()[0]!.textContent).toContain(host.revealed[0]!.split("!")[0]!);
    await press(session, "button", "Temuan berikutnya");
    expect(shown()).toContain("Temuan 2 dari ");
    expect(host.revealed).toHaveLength(2);
  });

  test("arrow keys walk through headings and rows", async () => {
    const session = await renderPane(new ShownHost(workbook));
    await press(session, "button", "Periksa buku kerja");
    await screen.findByRole("group", { name: "Jumlah temuan" });
    const first = headings()[0]!;
    first.focus();
    fireEvent.keyDown(first, { key: "ArrowDown" });
    expect(document.activeElement).toBe(rows()[0]);
    fireEvent.keyDown(document.activeElement!, { key: "End" });
    expect(document.activeElement).toBe(headings().at(-1));
    fireEvent.keyDown(document.activeElement!, { key: "Home" });
    expect(document.activeElement).toBe(first);
  });

  test("search narrows; what fits nothing says so and is cleared with one click", async () => {
    const session = await renderPane(new ShownHost(workbook));
    await press(session, "button", "Periksa buku kerja");
    fireEvent.change(await screen.findByRole("searchbox", { name: "Cari temuan" }), { target: { value: "tidak ada yang begini" } });
    expect(await screen.findByText("Tidak ada temuan yang cocok dengan saringan ini.")).toBeTruthy();
    await press(session, "button", "Hapus saringan");
    expect(headings().length).toBeGreaterThan(3);
  });

  test("by sheet, groups are the sheets in their order", async () => {
    const session = await renderPane(new ShownHost(workbook));
    await press(session, "button", "Periksa buku kerja");
    await press(session, "button", "Per lembar");
    const sheets = [...new Set(session.snapshot().result!.findings.map(({ sheet }) => sheet))];
    expect(headings().map((heading) => heading.querySelector("span")!.textContent)).toEqual(sheets);
  });
});

describe("repair and undo", () => {
  test("a repair is previewed, applied, gone from the list, and taken back", async () => {
    const host = new ShownHost(workbook);
    const session = await renderPane(host);
    await press(session, "button", "Periksa buku kerja");
    fireEvent.change(await screen.findByRole("searchbox", { name: "Cari temuan" }), { target: { value: "Indks" } });
    await act(() => Promise.resolve());
    openAll();
    fireEvent.click(rows()[0]!);
    await screen.findAllByText("Indks");
    const table = within(screen.getAllByRole("table").at(-1)!);
    expect(table.getByText("Indks").tagName).toBe("DEL");
    expect(table.getByText("Indeks").tagName).toBe("INS");
    const before = session.snapshot().result!.findings.length;
    await press(session, "button", "Perbaiki");
    expect(session.snapshot().notice).toMatchObject({ intent: "success", key: "pane.repair.done", args: { count: 1 } });
    expect(session.snapshot().result!.findings.length).toBeLessThan(before);
    await press(session, "button", "Urungkan: Betulkan ejaan satuan");
    expect(session.snapshot().result!.findings.length).toBe(before);
    expect(host.state.has("journal")).toBe(false);
  });

  test("all safe repairs together are one entry of the history", async () => {
    const host = new ShownHost(workbook);
    const session = await renderPane(host);
    await press(session, "button", "Periksa buku kerja");
    await press(session, "button", "Lihat");
    const safe = session.snapshot().result!.findings.flatMap(({ repairs }) => repairs.filter((one) => one.safe)).length;
    expect(safe).toBeGreaterThan(5);
    await press(session, "button", `Perbaiki ${safe} sekaligus`);
    expect(readState(host.state).state.journal).toHaveLength(1);
    expect(session.snapshot().result!.findings.flatMap(({ repairs }) => repairs.filter((one) => one.safe)).length).toBeLessThan(safe);
    await press(session, "button", "Riwayat (1)");
    await press(session, "button", `Urungkan: ${safe} perbaikan yang pasti`);
    expect(readState(host.state).state.journal).toHaveLength(0);
  });
});

test("a finding is ignored with a reason, kept in the workbook, shown on demand and taken back", async () => {
  const host = new ShownHost(workbook);
  const session = await renderPane(host);
  await press(session, "button", "Periksa buku kerja");
  await screen.findByRole("group", { name: "Jumlah temuan" });
  fireEvent.click(rows()[0]!);
  await press(session, "button", "Abaikan…");
  await press(session, "button", "Abaikan temuan");
  expect(shown()).toContain("Tulis alasannya, agar orang lain juga paham.");
  fireEvent.change(screen.getByRole("textbox", { name: /Mengapa temuan ini/ }), { target: { value: "Sudah disepakati" } });
  fireEvent.change(screen.getByRole("textbox", { name: "Nama (boleh kosong)" }), { target: { value: "Rini" } });
  await press(session, "button", "Abaikan temuan");
  expect(readState(host.state).state.suppressions).toMatchObject([{ reason: "Sudah disepakati", by: "Rini" }]);
  const marks = host.marks.length;
  await press(session, "button", "Saring");
  await press(session, "checkbox", /Tampilkan yang diabaikan \(\d+\)/);
  openAll();
  expect(await screen.findByText("diterima: Sudah disepakati (Rini)")).toBeTruthy();
  await press(session, "button", "Jangan abaikan lagi");
  expect(readState(host.state).state.suppressions).toEqual([]);
  expect(host.marks.length).toBeGreaterThan(marks);
});

test("LAKIP says what will be written, writes what was chosen, and leads to it", async () => {
  const host = new ShownHost(workbook);
  const session = await renderPane(host);
  await press(session, "tab", "LAKIP");
  await press(session, "button", "Periksa buku kerja");
  const boxes = await screen.findAllByRole("checkbox");
  const groups = boxes.filter((box) => /\(\d+ dari \d+\)$/.test((box as HTMLInputElement).labels![0]!.textContent)).length;
  const sheets = boxes.length - groups;
  expect(groups).toBeGreaterThan(1);
  expect(sheets).toBeGreaterThan(2);
  expect(shown()).toContain("lembar baru");
  fireEvent.change(screen.getByRole("combobox", { name: "Kertas" }), { target: { value: "F4" } });
  await press(session, "checkbox", "Tabel 3.8 Realisasi anggaran");
  await press(session, "button", `Tulis ${sheets - 1} lembar LAKIP`);
  expect(host.written).toHaveLength(sheets - 1);
  expect(new Set(host.written.map(({ print }) => print.paper))).toEqual(new Set(["F4"]));
  const [first] = host.written;
  await press(session, "button", first!.name);
  expect(host.revealed).toEqual([`${first!.name}!A1`]);
});

test("Lembar, Pohon and Pengaturan show what the check knows", async () => {
  const session = await renderPane(new ShownHost(workbook));
  await press(session, "button", "Periksa buku kerja");
  await press(session, "tab", "Lembar");
  const { tables } = session.snapshot().result!.recognition;
  expect((await screen.findAllByRole("button", { name: /^\d+ kolom / })).length).toBe(tables.length);
  await press(session, "button", new RegExp(`^${tables[0]!.columns.length} kolom ${tables[0]!.sheet} `));
  expect(screen.getByRole("columnheader", { name: "Judul di lembar" })).toBeTruthy();
  await press(session, "tab", "Pohon");
  expect((await screen.findAllByRole("button", { name: /^sasaran: / })).length).toBeGreaterThan(0);
  await press(session, "tab", "Pengaturan");
  expect(await screen.findByText("Kebijakan capaian")).toBeTruthy();
});

test("a setting is kept in the workbook and counts at once", async () => {
  const host = new ShownHost(workbook);
  const session = await renderPane(host);
  await press(session, "button", "Periksa buku kerja");
  await press(session, "tab", "Pengaturan");
  fireEvent.change(await screen.findByRole("combobox", { name: "Batas atas capaian" }), { target: { value: "100" } });
  await press(session, "button", "Simpan dan periksa lagi");
  expect(readState(host.state).state.settings.policy).toEqual({ cap: 100 });
  expect(session.snapshot().result!.model.policy.cap).toEqual({ percent: 100, source: "person" });
});

describe("states", () => {
  test("a workbook without tables says why there is nothing", async () => {
    const session = await renderPane(new ShownHost(gridWorkbook({ text: "Absensi | Januari", options: { name: "A" } })));
    await press(session, "button", "Periksa buku kerja");
    expect(await screen.findByText("Tidak ada tabel kinerja")).toBeTruthy();
  });

  test("an error of the host is told in its words, and the pane stays", async () => {
    const host = new ShownHost(workbook);
    host.read = () => Promise.reject(new HostError("no-sheets"));
    const session = await renderPane(host, "en");
    await press(session, "button", "Check workbook");
    expect(session.snapshot().notice).toMatchObject({ intent: "error", key: "host.no-sheets" });
    expect(screen.getByRole("button", { name: "Check workbook" })).toBeTruthy();
  });

  test("a check that is cancelled changes nothing", async () => {
    const host = new ShownHost(workbook);
    host.read = ({ signal }: ReadOptions = {}) => new Promise((_, refuse) => signal!.addEventListener("abort", () => refuse(signal!.reason as Error)));
    const session = await renderPane(host);
    fireEvent.click(screen.getByRole("button", { name: "Periksa buku kerja" }));
    await press(session, "button", "Batal");
    expect(session.snapshot()).toMatchObject({ notice: { key: "host.cancelled" } });
    expect(session.snapshot().result).toBeUndefined();
    expect(host.marks).toEqual([]);
  });
});
