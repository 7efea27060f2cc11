import { createKlipfolioClient } from "@clade/klipfolio";
import { describeContract, type Contract } from "../harness/describe-contract.ts";
import { describeSandbox } from "../harness/describe-sandbox.ts";

const contract: Contract = {
  vendor: "klipfolio",
  createClient: (options) =>
    createKlipfolioClient({ ...options, apiKey: "0123456789abcdef0123456789abcdef01234567" }),
};

describeContract(contract);
describeSandbox(contract, {
  refused: {
    "createUser minimal": "Jane, whose address the sample has, is there already.",
    addRoleUser: "The user of the sample has the role already.",
    deleteRole: "The role of the sample is built in.",
  },
});
