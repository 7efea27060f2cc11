import type { SandboxVendor } from "./sandbox-vendor.ts";

/** A vendor of which only the spec is known: anybody may call it, and every answer is an example. */
export const withoutBehaviour: SandboxVendor = {
  about: undefined,
  credentials: {},
  seed: () => undefined,
  identify: () => ({ id: "anybody", mayAll: true }),
  knows: {},
  handlers: {},
};
