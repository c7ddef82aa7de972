// Stands in for rtl-css-js in the pane: it turns styles around for scripts that run from right to left, and Selaras speaks none.
exports.convert = (styles) => styles;
exports.convertProperty = (key, value) => ({ key, value });
