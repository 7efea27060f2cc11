import { createCliengoClient, unwrap } from "@clade/cliengo";
import { expect, test } from "vitest";
import { createSandbox } from "./create-sandbox.ts";

test("two hundred writers at once, over a port, lose nothing of each other's", async () => {
  const sandbox = await createSandbox({ vendors: ["cliengo"] });
  const { baseUrls, close } = await sandbox.listen();
  const cliengo = createCliengoClient({
    ...sandbox.credentials["cliengo"],
    baseUrl: baseUrls["cliengo"] ?? "",
  });
  const contact = await cliengo.POST("/contacts", { body: { websiteId: "5de12d55e4b096a8283b6ed8" } });
  const params = { path: { contactId: contact.created?.contactId ?? "" } };
  const numbers = Array.from({ length: 200 }, (_, index) => `note ${String(index)}`);

  await Promise.all(
    numbers.map((note) => unwrap(cliengo.PATCH("/contacts/{contactId}", { params, body: { note } }))),
  );

  const { logs = [] } = await unwrap(cliengo.GET("/contacts/{contactId}", { params }));
  await close();
  expect(new Set(logs.map((entry) => (entry as { message: string }).message))).toEqual(new Set(numbers));
  expect(logs).toHaveLength(200);
});
