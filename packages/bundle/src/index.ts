export * from "./document.ts";
export { readBundle } from "./read-bundle.ts";
export { readJson } from "./read-json.ts";
export { findVendors, findWorkspaceRoot, type Vendor } from "./workspace.ts";
