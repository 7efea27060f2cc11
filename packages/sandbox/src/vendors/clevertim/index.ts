import type { operations } from "@clade/clevertim";
import type { SandboxVendor } from "../../core/sandbox-vendor.ts";
import { doors } from "./doors/index.ts";
import { handlers } from "./handlers/index.ts";
import { identify } from "./identify.ts";
import { knows } from "./knows.ts";
import { mayCall } from "./permissions.ts";
import { sampleToken, seed } from "./seed/index.ts";
import { prepare } from "./tables.ts";

export const vendor: SandboxVendor<operations> = {
  about: "A seller of kites: four users with different rights, a company that buys, and the work on it.",
  credentials: { token: sampleToken },
  prepare,
  seed,
  identify,
  mayCall,
  knows,
  handlers,
  doors,
};
