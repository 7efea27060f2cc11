import type { SandboxVendor } from "../../core/sandbox-vendor.ts";
import { keys, tokens, users } from "./tables.ts";

/** A key or a token is of one user. A token after the word `Bearer` is taken too, which is assumed. */
export const identify: SandboxVendor["identify"] = (scheme, credential, world) => {
  const isKey = scheme === "apiKey" || (scheme === "bearer" && keys(world).has(credential));
  const found = (isKey ? keys(world) : tokens(world)).get(credential);
  const user = users(world).get(found?.userId ?? "");
  return user && { id: user.id, scopes: { key: credential, user: user.id, company: user.companyId } };
};
