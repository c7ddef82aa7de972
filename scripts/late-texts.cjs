// Webpack loader for the pane: texts that the first list of findings does not show are loaded by who wants them. A rule keeps all its texts
// in one file; here English, and the Indonesian reasons and advice, are cut out of it. So are the Indonesian texts of the later views. src/app/late/*.ts put them back into the same objects.
// With a query ("?english", "?reasons", "?late") a file gives the cut texts alone.
const { existsSync, readdirSync } = require("node:fs");
const { basename, dirname, join } = require("node:path");
const ts = require("typescript");

const RULES = join(__dirname, "../src/rules");

/** What an opened finding says beyond its message. */
const REASONS = ["why", "advice"];

/** Which files pass through here. */
const LATE = [/src[\\/]locales[\\/](?:en|views-id)\.ts$/, /src[\\/]rules[\\/][\w-]+[\\/]rule\.ts$/, /src[\\/]app[\\/]late[\\/][\w-]+\.ts$/];

const propertyOf = (object, name) => object.properties.find((property) => property.name?.getText() === name);

/** The objects `id` and `en` of `texts` in a rule's file. */
const textsOf = (code, file) => {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  let texts;
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === "texts") texts ??= node.initializer;
    else ts.forEachChild(node, visit);
  };
  visit(source);
  const [id, en] = ["id", "en"].map((language) => texts && propertyOf(texts, language)?.initializer);
  if (!id || !en || !standsAlone(en)) throw new Error(`${file}: the texts must be written out, since some of them are loaded on their own`);
  return { en, reasons: REASONS.map((name) => propertyOf(id, name)) };
};

/** True where an object names nothing that is declared elsewhere. */
const standsAlone = (node) => {
  if (ts.isIdentifier(node) && !(ts.isPropertyAssignment(node.parent) && node.parent.name === node)) return false;
  return ts.forEachChild(node, (child) => (standsAlone(child) ? undefined : true)) === undefined;
};

const cut = (code, nodes) => nodes.sort((a, b) => b.start - a.start).reduce((left, { start, end, instead }) => left.slice(0, start) + instead + left.slice(end), code);

const ruleModule = (code, file, query) => {
  const { en, reasons } = textsOf(code, file);
  if (query === "?english") return `export const texts = ${en.getText()};`;
  if (query === "?reasons") return `export const texts = { ${reasons.map((property) => property.getText()).join(", ")} };`;
  return cut(code, [{ start: en.getStart(), end: en.getEnd(), instead: "{}" }, ...reasons.map((property) => ({ start: property.getStart(), end: property.getEnd() + 1, instead: "" }))]);
};

/** A module that puts the cut texts of all rules back. */
const fillRules = (query, language) => {
  const ids = readdirSync(RULES).filter((name) => existsSync(join(RULES, name, "rule.ts")));
  const imports = ids.map((id, at) => `import { texts as t${at} } from "../../rules/${id}/rule?${query}";`);
  const table = ids.map((id, at) => `${JSON.stringify(id)}: t${at}`);
  return `import { RULES } from "../../rules"; ${imports.join(" ")} const late = { ${table.join(", ")} }; for (const rule of RULES) Object.assign(rule.texts.${language}, late[rule.id]);`;
};

module.exports = function lateTexts(code) {
  const file = basename(this.resourcePath);
  if (file === "rule.ts") return ruleModule(code, `${basename(dirname(this.resourcePath))}/rule.ts`, this.resourceQuery);
  if (file === "en.ts") return this.resourceQuery === "?english" ? code : "export const en = {};";
  if (file === "views-id.ts") return this.resourceQuery === "?late" ? code : "export const viewsId = {};";
  if (file === "views.ts") return `import { id } from "../../locales/id"; import { viewsId as late } from "../../locales/views-id?late"; Object.assign(id, late);`;
  if (file === "english.ts") return `import { en } from "../../locales/en"; import { en as late } from "../../locales/en?english"; Object.assign(en, late);`;
  this.addContextDependency(RULES);
  return file === "english-rules.ts" ? fillRules("english", "en") : fillRules("reasons", "id");
};
module.exports.LATE = LATE;
