// `npm run build`: the command line and the pane. `npm run build -- --origin https://…` writes pages and manifest for an
// administrator's own address; any other argument goes to webpack.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DEVELOPMENT_ORIGIN, originFault } from "./lib/origin";
import { ROOT, runNode } from "./lib/process";

const main = async (): Promise<number> => {
  const args = process.argv.slice(2);
  const { values, tokens } = parseArgs({ args, options: { origin: { type: "string" } }, strict: false, tokens: true });
  const origin = values.origin;
  if (origin !== undefined) {
    const fault = typeof origin === "string" ? originFault(origin) : "--origin needs an address, for example --origin https://selaras.kabupaten.go.id";
    if (fault) {
      console.error(`build: ${fault}. Nothing was written.`);
      return 2;
    }
  }
  const own = new Set(tokens.flatMap((token) => (token.kind === "option" && token.name === "origin" ? [token.index, ...(token.inlineValue ? [] : [token.index + 1])] : [])));
  const rest = args.filter((_, at) => !own.has(at));
  const { code } = await runNode([join(ROOT, "node_modules/webpack/bin/webpack.js"), "--mode", "production", ...(typeof origin === "string" ? ["--env", `origin=${origin}`] : []), ...rest], true);
  if (code === 0 && typeof origin === "string") console.log(`\nThe add-in for ${origin} is in dist/pane: put its files there and hand out dist/pane/manifest.xml (docs/deploy.md).`);
  else if (code === 0 && rest.length === 0) console.log(`dist/cli.js is the command line, dist/pane the add-in for ${DEVELOPMENT_ORIGIN}.`);
  return code;
};

void main().then((code) => (process.exitCode = code));
