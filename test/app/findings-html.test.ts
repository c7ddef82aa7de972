/** @jest-environment jsdom */
// The findings page: complete, grouped, and deaf to whatever stands in a cell.
import fc from "fast-check";
import { checkWorkbook, type CheckResult } from "../../src/app/check-workbook";
import { findingsPage } from "../../src/app/findings-html";
import type { Finding } from "../../src/rules/finding";
import { gridWorkbook } from "../helpers/grid";

const TEXT = `PENGUKURAN KINERJA TAHUN 2025
DINAS CONTOH

No | Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
1 | Meningkatnya mutu layanan | Indeks kepuasan masyarakat | Indeks | 80 | 76 | =F5/E5*100 => 95
2 | Meningkatnya akuntabilitas | Nilai SAKIP | Nilai | 70 | 70 | =F6/E6*100 => 100
3 | Meningkatnya cakupan | INDIKATOR | Persen | 90 | 81 | =F7/E7*100 => 90
4 | Meningkatnya kepatuhan | Persentase laporan tepat waktu | Persen | 80 | 72 | 95`;

const check = (name = "Pengukuran", indicator = "Persentase desa terlayani"): Promise<CheckResult> =>
  checkWorkbook(gridWorkbook({ text: TEXT.replace("INDIKATOR", indicator), options: { name } }, { text: "catatan", options: { name: "Lain" } }), { today: "2026-01-31" });

const page = (result: CheckResult, findings: readonly Finding[] = result.findings, language: "id" | "en" = "id"): string => findingsPage(result, findings, { language, date: "31 Januari 2026" });
const read = (html: string): Document => new DOMParser().parseFromString(html, "text/html");
/** Every element with its attributes' names, in order. */
const shape = (document: Document): string[] => [...document.querySelectorAll("*")].map((element) => `${element.tagName} ${[...element.attributes].map(({ name }) => name).join(" ")}`);

test("every finding stands there once, under its level and sheet, with its cell, reason and basis", async () => {
  const result = await check();
  const document = read(page(result));
  const rows = [...document.querySelectorAll(".findings tbody tr")];
  expect(rows).toHaveLength(result.findings.length);
  const error = document.querySelector("section.error")!;
  expect(error.querySelector("h2")!.textContent).toMatch(/^Kesalahan \d+$/);
  expect(error.querySelector("h3")!.textContent).toMatch(/^Pengukuran \d+$/);
  expect([...error.querySelectorAll(".findings td:nth-child(2)")].map((cell) => cell.textContent)).toContain("G8");
  for (const article of document.querySelectorAll("article")) expect([...article.querySelectorAll("dt")].map((term) => term.textContent)).toEqual(["Mengapa", "Saran", "Dasar"]);
  expect(document.body.textContent).toContain("Lembar yang dibiarkan");
  expect(page(result, result.findings, "en")).not.toMatch(/Kesalahan|Peringatan|Lembar yang|Mengapa/);
});

test("levels come in order, the sums agree, and what was accepted comes last with its reason", async () => {
  const result = await check();
  const [first] = result.findings;
  const rest = (["info", "error", "warning"] as const).map((level): Finding => ({ ...first!, level }));
  const accepted: Finding = { ...first!, suppression: { reason: "sudah dijelaskan pada <LHE>", by: "Sekretaris", until: "2026-12-31" } };
  const document = read(page(result, [...rest, accepted]));
  const order = [...document.querySelectorAll("section")].map((section) => section.className).filter((name) => name !== "");
  expect(order).toEqual(["error", "warning", "info"]);
  expect(document.querySelector(".counts .total")!.lastElementChild!.textContent).toBe(String(rest.length));
  expect(document.querySelector(".accepted tbody")!.textContent).toContain("sudah dijelaskan pada <LHE>");
  expect(document.querySelector(".accepted tbody")!.textContent).toContain("sampai 2026-12-31");
});

test("nothing to find is said, and what was looked at is told", async () => {
  const result = await check();
  const document = read(page({ ...result, findings: [] }, []));
  expect(document.body.textContent).toContain("Tidak ada temuan.");
  expect(document.querySelectorAll(".tables tbody tr")).toHaveLength(1);
});

test("one file: no script, nothing loaded, and a rule that forbids both", async () => {
  const html = page(await check());
  expect(html).not.toMatch(/<(script|link|img|iframe|object|a)\b|\bon\w+=|url\(|@import|javascript:/i);
  expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'");
});

const HOSTILE = fc.oneof(
  fc.constantFrom("<script>alert(1)</script>", "</td></tr></table><img src=x onerror=alert(1)>", "\"><svg/onload=1>", "</style><h1>x", "<!--", "]]>", "&lt;b&gt;", "${x}", "{name}", "\u202egnp.exe", "\ud800", "\u0000<b>", "' onmouseover='x"),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: fc.constantFrom("<", ">", "&", "\"", "'", "/", "a", "=", " ", "!", "-", "s"), maxLength: 30 }),
);

test("no tag from a cell, a sheet name, a file name, a reason or a message survives", async () => {
  const result = await check("Pengukuran");
  const finding = result.findings[0]!;
  const { key, args } = finding.message;
  const build = (said: string): Document => read(page(
    {
      ...result, workbook: { ...result.workbook, file: said },
      recognition: { tables: result.recognition.tables.map((table) => ({ ...table, sheet: said })), leftAlone: [{ sheet: said, reason: { key: "sheet-empty", weight: 1 } }] },
      couldNotRun: [{ rule: said, reason: said }],
      state: { ...result.state, baseline: { at: said, findings: [] } },
    },
    [
      { ...finding, sheet: said, range: `A1,${said.replaceAll(",", "")}`, found: said, expected: said, message: { key, args: Object.fromEntries(Object.keys(args).map((name) => [name, said])) }, related: [{ sheet: `${said}!`, range: said, role: "source" }] },
      { ...finding, level: "info", rule: said, code: said, suppression: { reason: said, by: said, until: said } },
    ],
  ));
  const expected = shape(build("x"));
  fc.assert(fc.property(HOSTILE.filter((said) => said !== ""), (said) => {
    const document = build(said);
    expect(shape(document)).toEqual(expected);
    // eslint-disable-next-line no-control-regex -- what HTML or the page itself does not keep
    if (/^[^\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]*$/u.test(said)) expect(document.querySelector(".file")!.textContent).toBe(said);
  }), { numRuns: 300 });
});

test("text of cells comes through the whole way as text", async () => {
  const hostile = "Persentase <b onclick=x>desa</b> & 'kota'";
  const result = await check("Pengukuran & <i>", hostile);
  const html = page(result);
  expect(html).not.toMatch(/<b |<i>/);
  expect(read(html).querySelector("h3")!.textContent).toContain("Pengukuran & <i>");
});
