import type { operations } from "@clade/cliengo";
import type { SandboxVendor } from "../../core/sandbox-vendor.ts";
import { takeReply } from "./announce-message.ts";
import { doors } from "./doors.ts";
import { handlers } from "./handlers/index.ts";
import { identify } from "./identify.ts";
import { knows } from "./knows.ts";
import { mayCall } from "./privileges.ts";
import { sampleKey, seed } from "./seed.ts";
import { prepare } from "./tables.ts";

/** Cliengo: a shop with its contacts and conversations. */
export const vendor: SandboxVendor<operations> = {
  about: "A shop with two users, two sites, two contacts and two conversations.",
  credentials: { apiKey: sampleKey },
  prepare,
  seed,
  identify,
  mayCall,
  knows,
  handlers,
  takeAnswer: (letter, world) => {
    if (letter.event === "newMessage") takeReply(letter, world);
  },
  doors,
};
