// Builds the command line into one file that runs without node_modules: dist/cli.js; with `--env bench` the bench, compiled the same way.
const path = require("node:path");
const { BannerPlugin, optimize } = require("webpack");

module.exports = (env, argv) => ({
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
  module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: "swc-loader" }] },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }), new optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  performance: { hints: false },
  stats: "errors-warnings",
});
