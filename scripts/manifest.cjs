// What lies beside the pane's pages: the manifest with the address that it is asked for, the page of help and the icons that it names.
const { readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");
const { sources } = require("webpack");

const ROOT = join(__dirname, "..");
const ORIGIN = "https://localhost:3000";

/** `origin`: where the files will be served; as `manifest.xml` stands where it is left out. */
module.exports = class Manifest {
  constructor(origin = ORIGIN) {
    this.origin = origin;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Manifest", (compilation) => {
      compilation.hooks.processAssets.tap("Manifest", () => {
        const emit = (name, content) => compilation.emitAsset(name, new sources.RawSource(content));
        emit("manifest.xml", readFileSync(join(ROOT, "manifest.xml"), "utf8").replaceAll(ORIGIN, this.origin));
        emit("bantuan.html", readFileSync(join(ROOT, "assets/pages/bantuan.html")));
        for (const name of readdirSync(join(ROOT, "assets/icons")).filter((one) => one.endsWith(".png"))) emit(`icons/${name}`, readFileSync(join(ROOT, "assets/icons", name)));
      });
    });
  }
};
