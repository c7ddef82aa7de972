// Webpack loader for the pane: Fluent's tokens say 470 times the same, that a name stands for the CSS variable of that name. Said once, they weigh
// 4 KiB less. Those that say more are kept as they are.
const { tokens } = require("@fluentui/react-components");

module.exports = () => {
  const others = Object.entries(tokens).filter(([name, value]) => value !== `var(--${name})`);
  return `const others = ${JSON.stringify(Object.fromEntries(others))};\nexport const tokens = new Proxy(others, { get: (known, name) => known[name] ?? \`var(--\${name})\` });\n`;
};
