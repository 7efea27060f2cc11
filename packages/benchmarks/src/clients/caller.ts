import type { CallSite } from "./call-site.ts";
import type { ClientKind } from "./client-kind.ts";
import type { ClientVendor } from "./client-vendor.ts";

/** A caller's module, which exports a `connect` that gives its calls. Each looks at the error before it takes the data. */
export function callerOf(kind: ClientKind, vendor: ClientVendor, sites: readonly CallSite[]): string {
  const ids = sites.map(({ operationId }) => operationId);
  const calls = sites.map((_, index) => `call${String(index)}`);
  return `${kind.imports(vendor, ids)}

export function connect(
  baseUrl: string,
  fetch: typeof globalThis.fetch,
): readonly (() => Promise<unknown>)[] {
  ${kind.connect(vendor)}
${sites.map((site, index) => functionOf(`call${String(index)}`, kind.call(site))).join("\n")}
  return [${calls.join(", ")}];
}
`;
}

function functionOf(name: string, call: string): string {
  return `  async function ${name}(): Promise<unknown> {
    const { data, error } = await ${call};
    if (error !== undefined) throw error;
    return data;
  }`;
}
