import { gzipSync } from "node:zlib";
import { startMock, type Mock } from "@clade/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** Requests as public programs send them, which know nothing of the spec. */
describe("programs that call Clevertim", () => {
  let mock: Mock;

  beforeAll(async () => {
    mock = await startMock({ vendors: ["clevertim"] });
    await mock.ready();
  });

  afterAll(async () => {
    await mock.close();
  });

  async function send(
    method: string,
    path: string,
    body?: string | Uint8Array<ArrayBuffer>,
    headers: Record<string, string> = {},
  ) {
    const response = await fetch(`${mock.origin}/clevertim/api${path}`, {
      method,
      headers: {
        authorization: `Basic ${btoa("AKJHjjsdBNhkdjfdnbsdjfDJKHZ123:X")}`,
        "content-type": "application/json",
        accept: "application/json",
        ...headers,
      },
      ...(body !== undefined && { body }),
    });
    return { status: response.status, answer: (await response.json()) as { status: string } };
  }

  test("the WSO2 connector creates a task with an empty string for everything that its caller left out", async () => {
    const body = { name: "Call", location: "", case: "", cust: "", aUserId: "", atype: "", opp: "" };

    expect(await send("POST", "/task", JSON.stringify(body))).toMatchObject({
      status: 200,
      answer: { status: "OK" },
    });
  });

  test("the WSO2 connector files a note under a contact whose id is a string of digits", async () => {
    const body = { desc: "Hello", cust: "117010", case: "", opportunity: "" };

    expect((await send("POST", "/note", JSON.stringify(body))).status).toBe(200);
  });

  test("the WSO2 tests post to a path with a slash at the end, and are refused as without it", async () => {
    expect(await send("POST", "/company/", "{}")).toEqual(await send("POST", "/company", "{}"));
    expect((await send("POST", "/company/", "{}")).status).toBe(400);
  });

  test("the WSO2 tests update case 0 and opportunity 00, and get an error envelope", async () => {
    expect(await send("PUT", "/case/0", '{"id":"0"}')).toMatchObject({
      status: 404,
      answer: { status: "ERROR" },
    });
    expect((await send("PUT", "/opportunity/00", '{"id":"00"}')).answer.status).toBe("ERROR");
  });

  test("the vendor's Python client sends a whole contact back, read-only fields and nulls included", async () => {
    const { answer } = await send("GET", "/contact/159912");
    const [contact] = (answer as unknown as { content: [Record<string, unknown>] }).content;

    const whole = JSON.stringify({ ...contact, title: null, cphoto: "photo.jpg", cf: {} });
    expect((await send("PUT", "/contact/159912", whole)).status).toBe(200);
  });

  test("the reference's examples of DELETE send a body of another type and another id, which is ignored", async () => {
    const form = { "content-type": "application/x-www-form-urlencoded" };

    expect(await send("DELETE", "/comment/51220", '{"id":1}', form)).toEqual({
      status: 200,
      answer: { status: "OK" },
    });
  });

  test("a compressed body is read like a plain one", async () => {
    const body = gzipSync('{"name":"New case"}');

    expect((await send("POST", "/case", body, { "content-encoding": "gzip" })).status).toBe(200);
  });
});
