// Which folder may import which. Every rule's comment is the reason that the check prints.
const PURE = ["standards", "sheets", "recognise", "performance", "rules", "check", "repair", "lakip", "locales"];

/** A folder of src, what else of src it may import, and why no more. `may` holds folders, or single files of one. */
const LAYERS = {
  standards: { may: [], why: "What regulations fix is the ground of the house: it knows no workbook and no program around it." },
  sheets: { may: [], why: "A workbook as plain data means nothing yet: it knows neither regulations nor what is recognised in it." },
  locales: { may: [], why: "Texts are data: they know nobody, everybody who speaks to people knows them." },
  recognise: { may: ["standards", "sheets"], why: "Recognition says what stands where. What it means, or whether it is right, is decided above it." },
  performance: { may: ["standards", "sheets", "recognise"], why: "The model is made from tables alone: it judges nothing, so that rules, LAKIP and pane read one truth." },
  rules: {
    may: ["standards", "sheets", "recognise", "performance"],
    why: "A rule reads the model and says what is wrong. It does not know who runs it, repairs it or shows it.",
  },
  check: { may: ["standards", "sheets", "recognise", "performance", "rules"], why: "The engine runs rules. Repairing, writing and showing are done by others with its findings." },
  repair: {
    may: ["standards", "sheets", "recognise", "performance", "rules/finding"],
    why: "A repair turns a finding into edits: it knows the shape of findings, neither the rules nor the engine, so that a finding read back from a file can be repaired too.",
  },
  lakip: {
    may: ["standards", "sheets", "recognise", "performance", "rules/finding", "locales"],
    why: "LAKIP sheets are planned from the model and the shape of findings: they must not depend on how the findings came about.",
  },
  hosts: { may: ["sheets"], why: "A host moves cells in and out. It knows sheets alone, so that the same checks run on every host, and it stores state as opaque text." },
  app: {
    may: [...PURE, "hosts/port", "hosts/host-error"],
    why: "A use case works with any host through the port: which host it is, is chosen by the face.",
  },
  cli: { may: [...PURE, "hosts", "app"], why: "The command line is a face: faces do not know each other." },
  taskpane: { may: [...PURE, "hosts", "app"], why: "The pane is a face: faces do not know each other." },
  commands: { may: [...PURE, "hosts", "app"], why: "The ribbon is a face: faces do not know each other." },
  workbench: { may: [...PURE, "hosts", "app", "taskpane", "commands"], why: "The workbench shows the pane for development: it stands beside the command line, not on it." },
};

/** Packages that have one home, and why. */
const HOMES = [
  { packages: ["react", "react-dom", "@fluentui/[^/]+"], homes: ["taskpane", "workbench"], why: "Only the pane draws: everything else must run where there is no screen." },
  { packages: ["commander"], homes: ["cli"], why: "Only the command line reads arguments." },
  { packages: ["@e965/xlsx", "fflate", "@xmldom/xmldom"], homes: ["hosts/file", "workbench"], why: "Only the file host knows how a workbook is stored in a file." },
  { packages: ["@ironcalc/wasm", "numfmt"], homes: ["workbench"], why: "What calculates and formats in Excel's place is for the workbench alone: it is never shipped." },
  { packages: ["zod"], homes: ["app", "cli", "hosts", "taskpane", "workbench"], why: "Data is checked where it enters; inside, types are enough." },
  { packages: ["office-js", "@microsoft/office-js", "@types/office-js"], homes: ["hosts/excel", "taskpane", "commands", "workbench"], why: "Only the Excel host and the faces inside Excel know Office.js." },
];

const folder = (names) => `^src/(${names.join("|")})(/|[.]ts$)`;
const inSrc = Object.keys(LAYERS);

const layerRules = Object.entries(LAYERS).map(([name, { may, why }]) => ({
  name: `layer-${name}`,
  comment: why,
  severity: "error",
  from: { path: `^src/${name}/` },
  to: { path: "^src/", pathNot: folder([name, ...may]) },
}));

const homeRules = HOMES.map(({ packages, homes, why }) => ({
  name: `home-of-${packages[0].replace(/\W+/g, "-").replace(/^-/, "")}`,
  comment: why,
  severity: "error",
  from: { path: "^src/", pathNot: folder(homes) },
  to: { path: `(^|node_modules/)(${packages.join("|")})(/|$)` },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    ...homeRules,
    {
      name: "layer-unknown",
      comment: "A new folder of src needs its place in the order: add it to LAYERS in .dependency-cruiser.cjs, with the reason.",
      severity: "error",
      from: {},
      to: { path: "^src/", pathNot: folder(inSrc) },
    },
    {
      name: "rules-stand-alone",
      comment: "Each rule stands alone, so that it can be read, switched off and taken away alone. What two rules share belongs into a file beside the rule folders or below them.",
      severity: "error",
      from: { path: "^src/rules/([^/]+)/" },
      to: { path: "^src/rules/[^/]+/rule[.]ts$", pathNot: "^src/rules/$1/" },
    },
    {
      name: "hosts-stand-alone",
      comment: "The hosts do not know each other: what they share is the port.",
      severity: "error",
      from: { path: "^src/hosts/([^/]+)/" },
      to: { path: "^src/hosts/[^/]+/", pathNot: "^src/hosts/$1/" },
    },
    {
      name: "pure-knows-no-machine",
      comment: "This folder is pure, plain data in and plain data out: no file system, no network, no clock. So it runs the same in the pane, on the command line and in a test.",
      severity: "error",
      from: { path: folder(PURE) },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "nothing-leaves-the-workbook",
      comment: "Selaras sends nothing anywhere: no module of the product may open a connection.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { path: "^(node:)?(http|http2|https|net|tls|dgram|dns)$", dependencyTypes: ["core"] },
    },
    {
      name: "product-knows-no-test",
      comment: "What is shipped must not need what is not: tests, scripts and the making of the sample stay outside. The sample workbook itself is shipped, for the first run.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|scripts|assets)/", pathNot: "^assets/sample/[^/]+[.]xlsx$" },
    },
    {
      name: "product-knows-no-tool",
      comment: "The product may import only what package.json lists under dependencies.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-circle",
      comment: "Modules that import each other in a circle cannot be understood or tested one at a time.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-dead-end",
      comment: "This import leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"], extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
