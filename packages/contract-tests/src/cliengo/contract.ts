import { createCliengoClient } from "@clade/cliengo";
import type { Contract } from "../harness/describe-contract.ts";

/** How the suites of this vendor make its client. */
export const contract: Contract = {
  vendor: "cliengo",
  createClient: (options) =>
    createCliengoClient({ ...options, apiKey: "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d" }),
  createClientFor: {
    updateChatbotConfig: (options) =>
      createCliengoClient({
        ...options,
        jwt: "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJzYW1wbGUifQ.c2FtcGxl",
      }),
  },
};
