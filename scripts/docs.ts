// `npm run docs`: writes every generated file again. `npm run docs -- --check` fails where a committed one differs.
// Each scripts/generate-*.ts exports `generate`, which gives the texts by path and writes nothing itself.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./lib/process";

/** What a scripts/generate-*.ts exports: whole files by their path from the project's folder. */
export interface Generator {
  readonly generate: () => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
}

const readText = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, "utf8").replace(/\r\n/g, "\n") : undefined);

const main = async (): Promise<void> => {
  const isCheck = process.argv.includes("--check");
  const scripts = readdirSync(__dirname).filter((name) => /^generate-.*\.ts$/.test(name));
  let count = 0;
  for (const script of scripts) {
    const { generate } = (await import(join(__dirname, script))) as Partial<Generator>;
    if (!generate) throw new Error(`scripts/${script} does not export generate()`);
    for (const [path, text] of Object.entries(await generate())) {
      const target = join(ROOT, path);
      count++;
      if (readText(target) === text) continue;
      if (isCheck) {
        console.error(`${path} is not what scripts/${script} makes: run \`npm run docs\` and commit the result`);
        process.exitCode = 1;
      } else {
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, text);
        console.log(`wrote ${path}`);
      }
    }
  }
  console.log(`${count} generated files by ${scripts.length} scripts`);
};

void main();
