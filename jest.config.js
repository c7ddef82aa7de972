// Tests mirror src under test/. The transform strips types only: `npm run typecheck` checks them.
const tsx = require("./scripts/tsx.cjs");

module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.{ts,tsx}"],
  transform: { "\\.[jt]s$": "@swc/jest", "\\.tsx$": ["@swc/jest", tsx] },
  // Packages that ship ES modules only are named here, so that they are transformed too.
  transformIgnorePatterns: ["/node_modules/(?!@ironcalc/)"],
  testTimeout: 30_000,
};
