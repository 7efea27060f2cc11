export * from "./document.ts";
export { readBundle } from "./read-bundle.ts";
export { findVendors, findWorkspaceRoot, type Vendor } from "./workspace.ts";
