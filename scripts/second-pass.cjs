// Webpack plugin for the pane: once every file is minified and whole, swc folds what terser leaves (two in a hundred of what is sent).
// Source maps follow.
const { minify } = require("@swc/core");
const { Compilation, sources } = require("webpack");

module.exports = class SecondPass {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("SecondPass", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tapPromise({ name: "SecondPass", stage }, (assets) => Promise.all(Object.keys(assets).filter((name) => name.endsWith(".js")).map((name) => fold(compilation, name))));
    });
  }
};

const fold = async (compilation, name) => {
  const { source, map } = compilation.getAsset(name).source.sourceAndMap();
  const folded = await minify(source.toString(), { compress: true, mangle: true, ecma: 2022, module: false, sourceMap: true });
  compilation.updateAsset(name, map ? new sources.SourceMapSource(folded.code, name, { ...JSON.parse(folded.map), sources: [name] }, source.toString(), map, true) : new sources.RawSource(folded.code));
};
