// IronCalc for tests: its bytes from the package.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadIronCalc } from "../../src/workbench/host/iron-calc";

/** A calculator for an emulated Excel. */
export const ironCalc = (): ReturnType<typeof loadIronCalc> =>
  loadIronCalc({ module: readFileSync(join(dirname(require.resolve("@ironcalc/wasm")), "wasm_bg.wasm")) });
