import { createKlipfolioClient } from "@clade/klipfolio";
import { describeContract } from "../harness/describe-contract.ts";

describeContract({
  vendor: "klipfolio",
  createClient: (options) =>
    createKlipfolioClient({ ...options, apiKey: "0123456789abcdef0123456789abcdef01234567" }),
});
