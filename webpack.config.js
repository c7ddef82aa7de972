// Builds the command line into one file that runs without node_modules (dist/cli.js) and the pane with the ribbon's functions (dist/pane).
// `--config-name cli` builds one of them; `--env bench` the bench instead; `--env e2e` the page for tests in a browser;
// `--env workbench` the workbench with the pane in it (out/workbench), which is never shipped;
// `--env origin=https://…` the pane for another address than localhost; `npm run build -- --origin` checks it first.
const { readFileSync } = require("node:fs");
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { BannerPlugin, optimize } = require("webpack");
const BundleBudget = require("./scripts/bundle-budget.cjs");
const lateTexts = require("./scripts/late-texts.cjs");
const Manifest = require("./scripts/manifest.cjs");
const PageFiles = require("./scripts/page-files.cjs");
const SecondPass = require("./scripts/second-pass.cjs");
const tsx = require("./scripts/tsx.cjs");

const rules = [
  { test: /\.ts$/, exclude: /node_modules/, use: "swc-loader" },
  { test: /\.tsx$/, exclude: /node_modules/, use: { loader: "swc-loader", options: tsx } },
];

const commandLine = (env, argv) => ({
  name: "cli",
  mode: argv.mode ?? "production",
  target: "node20",
  entry: env.bench ? { bench: "./test/bench/bench.ts" } : { cli: "./src/cli/main.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js" },
  devtool: "source-map",
  // Not minified: it starts no faster, and an error that somebody reports can be read.
  optimization: { minimize: false },
  resolve: {
    extensions: [".ts", ".js"],
    // The tests load this build of SheetJS; its other one (.mjs) lacks the code pages of old .xls files.
    alias: { "@e965/xlsx$": require.resolve("@e965/xlsx") },
  },
  module: { rules },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }), new optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  performance: { hints: false },
  stats: "errors-warnings",
});

/** What a check needs stays in one file, also where other views need parts of it: those are opened after a check, and one file packs better than six. */
const isChecking = (module, { chunkGraph }) => [...chunkGraph.getModuleChunks(module)].some(({ name }) => name === "check");

const pane = (env, argv) => ({
  name: "pane",
  mode: argv.mode ?? "production",
  target: ["web", "es2022"],
  entry: { pane: ["./src/commands/main.ts", "./src/taskpane/main.tsx"] },
  output: { path: path.resolve(__dirname, "dist/pane"), filename: "[name].[contenthash:8].js", chunkFilename: "[contenthash:12].js", clean: true },
  devtool: "hidden-source-map",
  // No "new Function" to find the global object: the page forbids eval.
  node: { global: false },
  resolve: { extensions: [".tsx", ".ts", ".js"], alias: { "rtl-css-js/core$": path.resolve(__dirname, "scripts/left-to-right.cjs") } },
  module: {
    rules: [
      ...rules,
      { test: lateTexts.LATE, enforce: "pre", use: "./scripts/late-texts.cjs" },
      { test: /@fluentui[\\/]tokens[\\/]lib[\\/]tokens\.js$/, use: "./scripts/css-variables.cjs" },
      // The sample workbook, as the text that Excel opens it from.
      { test: /\.xlsx$/, type: "asset/inline", generator: { dataUrl: (content) => content.toString("base64") } },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({ template: "src/taskpane/page/taskpane.html", filename: "taskpane.html", scriptLoading: "defer" }),
    new Manifest(env.origin),
    ...(argv.mode === "production" ? [new SecondPass()] : []),
    new BundleBudget("pane", [
      { name: "until Periksa can be clicked", loads: [], kib: 140 },
      { name: "with the list of findings", loads: ["./engine", "./results"], kib: 260 },
    ]),
  ],
  optimization: { splitChunks: { cacheGroups: { engine: { name: "engine", test: isChecking, chunks: "async", enforce: true } } } },
  performance: { hints: false },
  stats: "errors-warnings",
});

/** The pane on a workbook in memory, for tests in a browser: the same page without office.js. */
const testPage = (env, argv) => {
  const same = pane(env, argv);
  const templateContent = readFileSync(path.join(__dirname, "src/taskpane/page/taskpane.html"), "utf8").replace(/<script src="https:.*?<\/script>/, "");
  return {
    ...same, name: "e2e", devtool: false, entry: { pane: ["./test/e2e/page.tsx"] }, output: { ...same.output, path: path.resolve(__dirname, "out/e2e") },
    plugins: [new HtmlWebpackPlugin({ templateContent, filename: "taskpane.html", scriptLoading: "defer" })],
  };
};

/** The workbench's page, beside a pane that is built as it is shipped. */
const workbench = (env, argv) => {
  // Kept between starts, so that the next one is quick.
  const shipped = { ...pane(env, argv), cache: { type: "filesystem", buildDependencies: { config: [__filename] } } };
  const folder = path.resolve(__dirname, "out/workbench");
  return [
    { ...shipped, output: { ...shipped.output, path: path.join(folder, "pane") }, plugins: shipped.plugins.filter((plugin) => !(plugin instanceof BundleBudget)) },
    {
      ...shipped, name: "workbench", devtool: "source-map", entry: { workbench: "./src/workbench/page/main.ts" }, output: { path: folder, filename: "[name].js" },
      plugins: [new HtmlWebpackPlugin({ template: "src/workbench/page/workbench.html", filename: "index.html", scriptLoading: "defer" }), new PageFiles(path.join(__dirname, "src/workbench/page"))],
    },
  ];
};

module.exports = (env, argv) => (env.bench ? [commandLine(env, argv)] : env.e2e ? [testPage(env, argv)] : env.workbench ? workbench(env, argv) : [commandLine(env, argv), pane(env, argv)]);
