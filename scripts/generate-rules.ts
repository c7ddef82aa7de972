// Makes docs/rules.md, the list of all rules, from what the rules say of themselves.
import { rulesByCategory } from "../src/app/describe";
import { basisText } from "../src/app/finding-words";
import { text } from "../src/locales";
import { RULES } from "../src/rules";
import type { Rule } from "../src/rules/rule";
import { CATALOGUE } from "./lib/catalogue";

const HEAD = `# Aturan pemeriksaan

Halaman ini dibuat oleh \`npm run docs\` dari berkas aturan; jangan disunting. Tiap aturan menjelaskan alasannya, contoh salah dan benar, serta perbaikannya di halamannya sendiri.

- **Kesalahan**: angka yang dilaporkan atau kaitan antardokumen pasti keliru.
- **Peringatan**: evaluator akan menanyakannya.
- **Informasi**: baik untuk diketahui.
- **Perlu ditinjau** pada sebuah temuan: tidak pasti keliru, perlu dilihat orang; tidak pernah bertingkat Kesalahan.

Tingkat di bawah adalah yang tertinggi bagi aturan itu; sebuah temuan dapat lebih ringan. Tingkat dan hidup-matinya aturan dapat diatur untuk tiap buku kerja.
`;

const row = (rule: Rule): string =>
  `| ${[
    rule.code,
    `[\`${rule.id}\`](../src/rules/${rule.id}/doc.md)`,
    `${text("id", `level.${rule.level}`)}${rule.isOffByDefault ? ", mati bila tidak dinyalakan" : ""}`,
    rule.texts.id.title,
    basisText(rule, "id"),
  ].map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;

const CATALOGUE_HEAD = `## Katalog

Pemeriksaan yang diminta evaluator dan perencana, dengan aturan yang memutuskannya, atau alasan mengapa tidak ada aturan. Kode yang sama pada beberapa aturan digabung: satu sebab, satu temuan.

| kode | tentang | aturan | yang tidak diputuskan |
|---|---|---|---|`;

const catalogue = (): string =>
  Object.entries(CATALOGUE).map(([code, { about, rules, why }]) => `| ${code} | ${about} | ${rules.map((id) => `[\`${id}\`](../src/rules/${id}/doc.md)`).join(", ")} | ${why ?? ""} |`).join("\n");

export const generate = (): Readonly<Record<string, string>> => {
  const parts = rulesByCategory().map(({ category, rules }) =>
    `## ${text("id", `category.${category}`)}\n\n| kode | aturan | tingkat | yang ditemukan | dasar |\n|---|---|---|---|---|\n${rules.map(row).join("\n")}\n`);
  return { "docs/rules.md": [HEAD, ...parts, `${RULES.length} aturan.\n`, `${CATALOGUE_HEAD}\n${catalogue()}\n`].join("\n") };
};
