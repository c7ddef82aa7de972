// `selaras rules`: every rule with its code, level and basis.
import { rulesByCategory } from "../../app/describe";
import { basisText } from "../../app/finding-words";
import { text } from "../../locales/cli";
import { RULES } from "../../rules";
import type { Io } from "../io";
import { layoutFor } from "../layout";
import type { CommonOptions, ExitCode } from "../arguments";

/** Prints the rules by category, or all of them as JSON. */
export const listRules = async ({ lang = "id", json }: CommonOptions, io: Io): Promise<ExitCode> => {
  if (json) {
    const rows = RULES.map((rule) => ({ id: rule.id, code: rule.code, category: rule.category, level: rule.level, isOn: !rule.isOffByDefault, ...rule.texts[lang], basis: basisText(rule, lang) }));
    await io.out(`${JSON.stringify(rows)}\n`);
    return 0;
  }
  const layout = layoutFor(io);
  const lines: string[] = [];
  for (const { category, rules } of rulesByCategory()) {
    lines.push(layout.paint("heading", text(lang, `category.${category}`)));
    for (const { id, code, level, texts, isOffByDefault } of rules) {
      const notes = [text(lang, `level.${level}`), ...(isOffByDefault ? [text(lang, "cli.ruleOff")] : [])].join(", ");
      lines.push(layout.wrap(`${texts[lang].title} (${id}; ${notes})`, `  ${code.padEnd(8)}`));
    }
    lines.push("");
  }
  await io.out(`${[...lines, layout.wrap(text(lang, "cli.ruleCount", { count: RULES.length }))].join("\n")}\n`);
  return 0;
};
