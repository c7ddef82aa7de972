// How swc reads .tsx files; .ts files are read as .swcrc says, since "<T>(x)" means another thing in them. For jest and webpack.
module.exports = {
  swcrc: false,
  jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" },
  sourceMaps: true,
};
