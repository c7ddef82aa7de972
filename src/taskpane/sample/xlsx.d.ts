// Workbooks that the build puts into a module, as base64.
declare module "*.xlsx" {
  const base64: string;
  export default base64;
}
