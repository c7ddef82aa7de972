// Webpack plugin: puts the workbench's style sheet and icons beside its page, as they stand.
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { sources } = require("webpack");

module.exports = class PageFiles {
  /** `folder` is where the page stands. */
  constructor(folder) {
    this.folder = folder;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("PageFiles", (compilation) => {
      compilation.hooks.processAssets.tap("PageFiles", () => {
        const icons = readdirSync(path.join(this.folder, "icons")).map((name) => `icons/${name}`);
        for (const name of ["workbench.css", ...icons]) compilation.emitAsset(name, new sources.RawSource(readFileSync(path.join(this.folder, name))));
      });
    });
  }
};
