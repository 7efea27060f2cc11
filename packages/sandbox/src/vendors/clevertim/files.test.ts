import { unwrap } from "@clade/clevertim";
import { expect, test } from "vitest";
import { accountForTests } from "./testing/account.ts";

const account = await accountForTests();

test("CT-08 CT-09 CT-10 a folder and a file in it are made, moved, renamed and deleted", async () => {
  const client = account.client();
  const made = await unwrap(
    client.POST("/folder", { body: { is_dir: true, name: "Old", parentId: "f111" } }),
  );
  const [folder] = made.content;
  expect(folder).toEqual({ id: "f112", is_dir: true, name: "Old", parentId: "f111" });
  const { content } = await unwrap(client.POST("/file", { body: { name: "a.pdf", parentId: folder.id } }));
  expect(content).toEqual([{ id: 2331, name: "a.pdf", parentId: "f112" }]);

  const file = { params: { path: { id: 2331 } } };
  const moved = await unwrap(client.PUT("/file/{id}", { ...file, body: { parentId: null } }));
  expect(moved.content).toEqual([{ id: 2331, name: "a.pdf", parentId: null }]);
  const renamed = await unwrap(
    client.PUT("/folder/{id}", { params: { path: { id: "f112" } }, body: { name: "Older" } }),
  );
  expect(renamed.content).toMatchObject([{ name: "Older", parentId: "f111", is_dir: true }]);

  await unwrap(client.DELETE("/file/{id}", file));
  expect((await unwrap(client.GET("/file"))).content.map(({ id }) => id)).toEqual([2330]);
  expect((await client.GET("/file/{id}", file)).error).toMatchObject({ vendorMessage: "No such file." });
});

test("what was in a deleted folder stands at the top of the tree (assumed)", async () => {
  await account.send("DELETE", "/folder/f111");
  expect((await account.read("/file/2330"))["parentId"]).toBeNull();
  await account.door("DELETE", "/deletions/folder/f111");
  expect((await account.read("/file/2330"))["parentId"]).toBe("f111");
});

test("folders are listed by the numbers in their ids", async () => {
  const { clevertim } = account.sandbox.snapshot();
  if (!clevertim) throw new Error("The snapshot lacks Clevertim.");
  const counter = { ...clevertim.contents["counter"], folder: { place: 0, record: { last: 998 } } };
  account.sandbox.restore({ clevertim: { ...clevertim, contents: { ...clevertim.contents, counter } } });
  await account.send("POST", "/folder", '{"is_dir":true,"name":"x"}');
  await account.send("POST", "/folder", '{"is_dir":true,"name":"y"}');
  const { body } = await account.send("GET", "/folder");
  expect(body.content?.map(({ id }) => id)).toEqual(["f111", "f999", "f1000"]);
});

test("a linked file is made elsewhere, and only its name can be changed", async () => {
  const { status, body } = await account.door("POST", "/linkedfiles", {
    ...{ name: "plan.pdf", sys: "G", link: "https://drive.example/plan" },
  });
  expect([status, body]).toMatchObject([201, { id: 121, size: 0 }]);
  await account.send("PUT", "/linkedfile/121", '{"name":"map.pdf","sys":"D","size":9,"link":"x"}');
  expect(await account.read("/linkedfile/121")).toEqual({
    ...{ id: 121, name: "map.pdf", sys: "G", size: 0, link: "https://drive.example/plan" },
  });
  expect((await account.door("POST", "/linkedfiles", { name: "plan.pdf" })).status).toBe(400);
});
