// Fails the build where the pane has become too heavy: gzip, by the file, as a browser loads it.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { gzipSync } = require("node:zlib");

const KIB = 1024;

/** All files of some chunks, without source maps. */
const filesOf = (chunks) => [...new Set([...chunks].flatMap((chunk) => [...chunk.files]))].filter((file) => file.endsWith(".js"));

/** `budgets`: what is loaded (modules that are imported when needed, by their request), and how many KiB it may weigh with the first load. */
module.exports = class BundleBudget {
  constructor(entry, budgets) {
    this.entry = entry;
    this.budgets = budgets;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("BundleBudget", (compilation) => {
      const logger = compiler.getInfrastructureLogger("BundleBudget");
      const weigh = (files) => files.reduce((sum, file) => sum + gzipSync(readFileSync(join(compiler.outputPath, file)), { level: 9 }).length, 0) / KIB;
      const first = filesOf(compilation.entrypoints.get(this.entry).chunks);
      for (const { name, loads, kib } of this.budgets) {
        const groups = loads.map((request) => {
          const group = compilation.chunkGroups.find(({ origins }) => origins.some((origin) => origin.request === request));
          if (!group) throw new Error(`the budget "${name}" names ${request}, which nobody imports when needed`);
          return group;
        });
        const weight = weigh([...new Set([...first, ...groups.flatMap(({ chunks }) => filesOf(chunks))])]);
        logger.info(`${name}: ${weight.toFixed(1)} KiB of ${kib}`);
        if (weight > kib) compilation.errors.push(new Error(`${name} weighs ${weight.toFixed(1)} KiB gzip, the budget is ${kib}`));
      }
    });
  }
};
