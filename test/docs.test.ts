// Holds the pages for people to what they speak of: links lead somewhere, each folder and each dependency is explained.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const ROOT = resolve(__dirname, "..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

const below = (folder: string): string[] =>
  readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = folder ? `${folder}/${name}` : name;
    if (["node_modules", "dist", "out", "coverage", ".git"].includes(name)) return [];
    return statSync(join(ROOT, path)).isDirectory() ? [path, ...below(path)] : [path];
  });

const EVERYTHING = below("");
const PAGES = EVERYTHING.filter((path) => path.endsWith(".md"));

describe("pages", () => {
  test.each(PAGES)("every link of %s leads somewhere", (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((match) => match[1]!).filter((link) => !/^[a-z]+:/.test(link));
    const broken = links.filter((link) => !existsSync(join(ROOT, dirname(page), decodeURI(link))));
    expect(broken).toEqual([]);
  });

  test("every folder right below src says what it is for and what it may not do", () => {
    const folders = readdirSync(join(ROOT, "src")).map((name) => `src/${name}`);
    const silent = folders.filter((folder) => !PAGES.includes(`${folder}/README.md`) || !/May not: /.test(read(`${folder}/README.md`)));
    expect(silent).toEqual([]);
  });

  test("every script of package.json that a page names is there", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = PAGES.flatMap((page) => [...read(page).matchAll(/npm run (?:-\S+ )*([a-z]+)/g)].map((match) => match[1]!));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe("docs/dependencies.md", () => {
  const manifest = JSON.parse(read("package.json")) as { dependencies: Record<string, string>; devDependencies: Record<string, string> };
  const rows = new Map([...read("docs/dependencies.md").matchAll(/^\| `([^`]+)` \| (\S+) \| (.+) \|$/gm)].map((match) => [match[1]!, { licence: match[2]!, why: match[3]! }]));
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });

  test.each(names)("explains %s, with its licence", (name) => {
    const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as { license: string };
    expect(rows.get(name)).toEqual({ licence: license, why: expect.stringMatching(/\S{3}/) as string });
  });

  test("names no package that is gone", () => expect([...rows.keys()].filter((name) => !names.includes(name))).toEqual([]));
});

describe("what is committed", () => {
  test("names no place of one machine", () => {
    const texts = EVERYTHING.filter((path) => /\.(ts|js|cjs|mjs|md|json|txt)$|^\.ci\/run$/.test(path) && path !== relative(ROOT, __filename).replace(/\\/g, "/"));
    expect(texts.filter((path) => /(^|[\s"'`(])(\/work\/|\/home\/|\/Users\/|\/root\/|[A-Z]:\\Users\\)/m.test(read(path)))).toEqual([]);
  });
});
