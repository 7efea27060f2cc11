import { expect, test } from "vitest";
import { describeTypes } from "../harness/types/describe-types.ts";
import { openEditor } from "../harness/types/open-editor.ts";
import { contract } from "./contract.ts";

describeTypes(contract.vendor);

test.each(["items", "pages"])("what is known of a list shows also where it is read by %s", (reader) => {
  const editor = openEditor(`import { createKlipfolioClient } from "@clade/klipfolio";
export const list = createKlipfolioClient().${reader}("/klips");`);

  expect(editor.hover(`createKlipfolioClient().${reader}`).code).toContain(
    "List Klips. Reads; repeated by the client after a passing failure. Quota: 5 a second for each company, ",
  );
});
