// Proves that the layer check works: wrong imports are planted in an empty project and must be reported with their reason.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const ROOT = resolve(__dirname, "..");

/** A planted module, what it imports, and the rule that must report it; none where the import is right. */
const PLANTED: readonly { readonly from: string; readonly imports: string; readonly rule?: string }[] = [
  { from: "src/standards/scale.ts", imports: "../sheets/cell", rule: "layer-standards" },
  { from: "src/sheets/number.ts", imports: "../recognise/bands", rule: "layer-sheets" },
  { from: "src/recognise/levels.ts", imports: "../performance/model", rule: "layer-recognise" },
  { from: "src/performance/periods.ts", imports: "../rules/finding", rule: "layer-performance" },
  { from: "src/rules/a-rule/rule.ts", imports: "../../check/engine", rule: "layer-rules" },
  { from: "src/rules/b-rule/rule.ts", imports: "../a-rule/rule", rule: "rules-stand-alone" },
  { from: "src/check/settings.ts", imports: "../repair/edits", rule: "layer-check" },
  { from: "src/repair/text-number.ts", imports: "../rules/a-rule/rule", rule: "layer-repair" },
  { from: "src/lakip/table.ts", imports: "../check/engine", rule: "layer-lakip" },
  { from: "src/hosts/file/read.ts", imports: "../../recognise/bands", rule: "layer-hosts" },
  { from: "src/hosts/excel/read.ts", imports: "../file/open", rule: "hosts-stand-alone" },
  { from: "src/app/check-workbook.ts", imports: "../hosts/file/open", rule: "layer-app" },
  { from: "src/cli/print.ts", imports: "../taskpane/view", rule: "layer-cli" },
  { from: "src/locales/en.ts", imports: "../app/use-case", rule: "layer-locales" },
  { from: "src/elsewhere/new.ts", imports: "../elsewhere/other", rule: "layer-unknown" },
  { from: "src/check/files.ts", imports: "node:fs", rule: "pure-knows-no-machine" },
  { from: "src/cli/send.ts", imports: "node:https", rule: "nothing-leaves-the-workbook" },
  { from: "src/cli/test-help.ts", imports: "../../test/helpers/grid", rule: "product-knows-no-test" },
  { from: "src/recognise/schema.ts", imports: "zod", rule: "home-of-zod" },
  { from: "src/app/arguments.ts", imports: "commander", rule: "home-of-commander" },
  { from: "src/app/draw.ts", imports: "react", rule: "home-of-react" },
  { from: "src/sheets/nowhere.ts", imports: "./not-there", rule: "no-dead-end" },
  { from: "src/sheets/one.ts", imports: "./two", rule: "no-circle" },
  { from: "src/recognise/right.ts", imports: "../sheets/cell" },
  { from: "src/repair/right.ts", imports: "../rules/finding" },
  { from: "src/app/right.ts", imports: "../hosts/port" },
  { from: "src/cli/right.ts", imports: "../hosts/file/open" },
];

const PLAIN = [
  "src/sheets/cell.ts", "src/recognise/bands.ts", "src/performance/model.ts", "src/rules/finding.ts", "src/check/engine.ts", "src/repair/edits.ts",
  "src/hosts/port.ts", "src/hosts/file/open.ts", "src/taskpane/view.ts", "src/app/use-case.ts", "src/elsewhere/other.ts", "test/helpers/grid.ts",
];

interface CruiseReport {
  readonly summary: { readonly violations: readonly { readonly from: string; readonly to: string; readonly rule: { readonly name: string; readonly severity: string } }[] };
}

const cruise = (folder: string, type: string): string =>
  spawnSync(
    process.execPath,
    [join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"), "src", "--config", join(ROOT, ".dependency-cruiser.cjs"), "--output-type", type],
    { cwd: folder, encoding: "utf8" },
  ).stdout;

describe("the layer check", () => {
  let folder = "";
  let report: CruiseReport;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "selaras-layers-"));
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    write("package.json", JSON.stringify({ dependencies: { zod: "4", commander: "14", react: "19" } }));
    for (const path of PLAIN) write(path, "export const it = 1;\n");
    write("src/sheets/two.ts", 'import { it as one } from "./one";\nexport const it = one;\n');
    for (const { from, imports } of PLANTED) write(from, `import { it as planted } from "${imports}";\nexport const it = planted;\n`);
    report = JSON.parse(cruise(folder, "json")) as CruiseReport;
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(PLANTED.filter(({ rule }) => rule !== undefined))("$from must not import $imports: $rule", ({ from, rule }) => {
    const broken = report.summary.violations.filter((violation) => violation.from === from);
    expect(broken.map((violation) => violation.rule)).toContainEqual({ name: rule, severity: "error" });
  });

  test.each(PLANTED.filter(({ rule }) => rule === undefined))("$from may import $imports", ({ from }) =>
    expect(report.summary.violations.filter((violation) => violation.from === from)).toEqual([]),
  );

  test("says the reason, not only the rule's name", () => {
    const text = cruise(folder, "err-long");
    expect(text).toContain("src/hosts/file/read.ts");
    expect(text.replace(/\s+/g, " ")).toContain("A host moves cells in and out. It knows sheets alone");
  });
});
