import { describe, expect, test } from "vitest";
import { ids } from "./seed/ids.ts";
import { failed, Organization } from "./testing/organization.ts";

const MEGABYTE = 1_000_000;

const acme = new Organization();

async function newAddress(): Promise<string> {
  return String((await acme.send("GET", "/files/getUploadUrl")).body["uploadUrl"]);
}

/** Sends a file as programs do, with no credentials. */
async function sendFile(
  address: string,
  content: string | Uint8Array<ArrayBuffer>,
  name = "plan.txt",
): Promise<number> {
  const body = new FormData();
  body.set("file", new Blob([content], { type: "text/plain" }), name);
  return (await acme.sandbox.fetch(address, { method: "POST", body })).status;
}

const attach = (uploadUrl: string | undefined, fileInformation: object = { storage: "Server" }) =>
  acme.send("POST", "/files/upload", { documentId: ids.document, fileInformation, uploadUrl });

const download = (documentId = ids.document) => acme.send("GET", `/files/download?documentId=${documentId}`);

describe("the file of a document", () => {
  test("CZ-17 goes to an address that is asked for, and comes back byte for byte from where a download says", async () => {
    const address = await newAddress();
    const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);
    expect(await sendFile(address, bytes, "plan.bin")).toBeLessThan(300);
    expect(await attach(address)).toEqual({ status: 200, body: {} });
    const { fileInformation } = (await download()).body as { fileInformation: Record<string, string> };
    expect(fileInformation).toMatchObject({ storage: "Server", fileName: "plan.bin" });
    const got = await acme.sandbox.fetch(fileInformation["url"] ?? "");
    expect(new Uint8Array(await got.arrayBuffer())).toEqual(bytes);
  });

  test("each address is another one", async () => {
    expect(await newAddress()).not.toBe(await newAddress());
  });

  test("CZ-17 may have 5 MB and no more", async () => {
    const address = await newAddress();
    expect(await sendFile(address, new Uint8Array(5 * MEGABYTE + 1))).toBe(413);
    expect(await attach(address)).toMatchObject(failed("FileNotFound"));
    expect(await sendFile(address, new Uint8Array(5 * MEGABYTE))).toBeLessThan(300);
    expect((await attach(address)).status).toBe(200);
  });

  test("may be kept elsewhere, and is then where it was said to be", async () => {
    const elsewhere = { storage: "Url", url: "https://files.acme.example/a.pdf", fileName: "a.pdf" };
    expect((await attach(undefined, elsewhere)).status).toBe(200);
    expect((await download()).body).toMatchObject({ fileInformation: elsewhere });
  });

  test("is not found where the document has none", async () => {
    const { body } = await acme.send("PUT", "/data/objects/Document", { Name: "Empty" });
    expect(await download(String(body["id"]))).toMatchObject(failed("FileNotFound"));
    expect(await download("/Document/none")).toMatchObject(failed("EntityNotFound"));
  });

  test("is rejected where it has a virus", async () => {
    const address = await newAddress();
    await sendFile(address, "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");
    expect(await attach(address)).toMatchObject(failed("VirusCheckFailed"));
  });

  test.each([
    ["an address that was never given", "https://api2.clarizen.com/upload/none", "InvalidArgument"],
    ["no address", undefined, "MissingArgument"],
  ])("cannot be taken from %s (assumed)", async (_what, address, code) => {
    expect(await attach(address)).toMatchObject(failed(code));
  });

  test("is attached to an entity, which counts its attachments", async () => {
    const count = async () =>
      (await acme.send("GET", `/data/objects${ids.website}?fields=AttachmentsCount`)).body[
        "AttachmentsCount"
      ];
    const before = Number(await count());
    const link = { Entity: ids.website, Document: ids.document };
    const { body } = await acme.send("PUT", "/data/objects/AttachmentLink", link);
    expect(await count()).toBe(before + 1);
    await acme.send("DELETE", `/data/objects${String(body["id"])}`);
    expect(await count()).toBe(before);
  });
});

test("CZ-17 the image of an entity can be changed, and put back to the usual icon", async () => {
  const address = await newAddress();
  await sendFile(address, "picture", "logo.png");
  const update = (body: object) =>
    acme.send("POST", "/files/updateImage", { entityId: ids.website, ...body });
  const image = async () =>
    (await acme.send("GET", `/data/objects${ids.website}?fields=ImageUrl`)).body["ImageUrl"];
  const { body } = await update({ uploadUrl: address });
  expect(await image()).toBe(body["imageUrl"]);
  expect(await (await acme.sandbox.fetch(String(body["imageUrl"]))).text()).toBe("picture");
  const usual = String((await update({ reset: true })).body["imageUrl"]);
  expect((await acme.sandbox.fetch(usual)).headers.get("content-type")).toBe("image/svg+xml");
  expect(await image()).toBeNull();
});
