import type { operations } from "@clade/clarizen";
import type { SandboxVendor } from "../../core/sandbox-vendor.ts";
import { doors } from "./doors.ts";
import { examples } from "./examples.ts";
import { handlers } from "./handlers/index.ts";
import { identify } from "./identify.ts";
import { knows } from "./knows.ts";
import { mayCall } from "./rights.ts";
import { credentials } from "./seed/people.ts";
import { seed } from "./seed/seed.ts";
import { prepare } from "./tables.ts";

const LETTERS_AND_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Clarizen, with the organization Acme. */
export const vendor: SandboxVendor<operations> = {
  about:
    "Acme, which makes a website: six users with different rights, two projects and what was worked on them.",
  credentials,
  prepare,
  seed,
  identify,
  mayCall,
  isCounted: ({ operation }) => operation.id !== "logOut",
  newReference: ({ random }) => random.text(22, LETTERS_AND_DIGITS),
  knows,
  handlers,
  examples,
  doors,
};
