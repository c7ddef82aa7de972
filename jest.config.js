// Tests mirror src under test/. The transform strips types only: `npm run typecheck` checks them.
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  transform: { "\\.[jt]sx?$": "@swc/jest" },
  // Packages that ship ES modules only are named here, so that they are transformed too.
  transformIgnorePatterns: ["/node_modules/"],
  testTimeout: 30_000,
};
