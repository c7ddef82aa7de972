// What the linter holds: types that are true, small modules, pure folders, and Office.js used the way it must be.
import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const PURE = ["standards", "sheets", "recognise", "performance", "rules", "check", "repair", "lakip", "locales"].map((name) => `src/${name}/**/*.ts`);
const OFFICE = ["src/hosts/excel/**/*.{ts,tsx}", "src/taskpane/**/*.{ts,tsx}", "src/commands/**/*.ts"];

const unhurried = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "A pure folder knows no clock: take the time as an argument." },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: "A pure folder knows no clock: take the time as an argument." },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "A pure folder gives the same answer to the same question: no chance." },
];
const office = ["Office", "Excel", "OfficeExtension"].map((name) => ({ name, message: "Only src/hosts/excel and the faces inside Excel know Office.js." }));
const machine = ["process", "console", "performance", "window", "document", "localStorage", "setTimeout", "setInterval"].map((name) => ({
  name,
  message: "A pure folder takes plain data and gives plain data: it knows no machine and no host.",
}));
const wires = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"].map((name) => ({ name, message: "Nothing leaves the workbook: the product opens no connection." }));

export default tseslint.config(
  { ignores: ["dist/", "out/", "coverage/", "node_modules/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: { sourceType: "commonjs", globals: { require: "readonly", module: "writable", __dirname: "readonly", __filename: "readonly" } },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/no-unnecessary-boolean-literal-compare": "error",
      "no-duplicate-imports": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "max-lines": ["error", { max: 400, skipBlankLines: false, skipComments: false }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "max-depth": ["error", 4],
      "max-params": ["error", 5],
      complexity: ["error", { max: 25, variant: "modified" }],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx", "hack"], location: "start" }],
      "no-console": "error",
      "no-param-reassign": "error",
      "no-restricted-globals": ["error", ...wires, ...office],
    },
  },
  {
    files: PURE,
    rules: { "no-restricted-syntax": ["error", ...unhurried], "no-restricted-globals": ["error", ...wires, ...office, ...machine] },
  },
  {
    // The rules of the Office.js plugin by hand: its own lists bring an older parser that reads no TypeScript here.
    files: OFFICE,
    plugins: { "office-addins": officeAddins },
    rules: {
      "no-restricted-globals": ["error", ...wires],
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  { files: ["test/hosts/excel/**/*.ts", "test/workbench/**/*.ts"], rules: { "no-restricted-globals": ["error", ...wires] } },
  { files: ["src/cli/**/*.ts"], rules: { "no-console": "off" } },
  {
    // A description of many cases is long and still simple; scripts and tests may print.
    files: ["test/**/*.{ts,tsx}", "assets/**/*.ts", "scripts/**/*.ts"],
    rules: { "max-lines-per-function": "off", "no-console": "off", complexity: "off", "no-loss-of-precision": "off" },
  },
);
