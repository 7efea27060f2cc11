import type { operations } from "@clade/cligs";
import type { SandboxVendor } from "../../core/sandbox-vendor.ts";
import { cligIdOf } from "./clig-id-of.ts";
import { doors } from "./doors.ts";
import { handlers } from "./handlers.ts";
import { sampleKey, seed } from "./seed.ts";
import { cligs, keys } from "./tables.ts";

/** Cligs, as it was before it closed. */
export const vendor: SandboxVendor<operations> = {
  about: "A user with one key and one clig, and a clig of nobody's.",
  credentials: { apiKey: sampleKey, appId: "demo" },
  seed,
  identify: (_scheme, key, world) => {
    const known = keys(world).get(key);
    return known?.isEnabled ? { id: known.user } : undefined;
  },
  knows: {
    "query.clig": (call) => cligs(call).has(cligIdOf(String((call.query as { clig?: string }).clig))),
    "path.cligId": (call) => cligs(call).has(String((call.path as { cligId?: string }).cligId)),
  },
  handlers,
  doors,
};
