import { unwrap, type User } from "@clade/clevertim";
import { describe, expect, test } from "vitest";
import { accountForTests, noDeleteToken, readOnlyToken } from "./testing/account.ts";

const ownToken = "AKJHjjsdBNhkdjfdnbsdjfDJKHZ123";
const forbidden = { status: 403, body: { status: "ERROR", error: "You are not allowed to do this." } };

const account = await accountForTests();

const as = (token: string, method: string, path: string, body?: object) =>
  account.send(method, path, body && JSON.stringify(body), `${token}:X`);

type WithToken = User & { readonly token: string | null };

async function generate(id: number): Promise<string> {
  const { body } = await account.door("POST", `/users/${String(id)}/token`);
  return (body as WithToken).token ?? "";
}

describe("tokens", () => {
  test.each(["X", "", "anything at all", "with:colon"])(
    "CT-03 the password does not matter: '%s'",
    async (password) => {
      expect((await account.send("GET", "/company", undefined, `${ownToken}:${password}`)).status).toBe(200);
    },
  );

  test.each(["nobody:X", ":X", `X:${ownToken}`, `${ownToken.toLowerCase()}:X`])(
    "CT-03 CT-07 whoever has no token is refused: %s",
    async (basic) => {
      expect(await account.send("GET", "/company", undefined, basic)).toEqual({
        status: 401,
        body: { status: "ERROR", error: "The API token is missing or not valid." },
      });
    },
  );

  test("CT-04 a token can be looked at and generated anew, and the old one then stops working", async () => {
    const { body } = await account.door("GET", "/users");
    expect((body as WithToken[]).map(({ id, token }) => [id, token])).toContainEqual([11752, ownToken]);

    const token = await generate(11752);
    expect(token).toMatch(/^[A-Za-z0-9]{50}Z11752$/);
    expect((await as(ownToken, "GET", "/contact")).status).toBe(401);
    expect((await as(token, "GET", "/contact")).status).toBe(200);

    const again = await generate(11752);
    expect(again).not.toBe(token);
    expect((await as(token, "GET", "/contact")).status).toBe(401);
    const { error } = await account.client(token).GET("/contact");
    expect(error).toMatchObject({ kind: "unauthenticated" });
    expect((await as(again, "GET", "/contact")).status).toBe(200);
  });

  test("CT-04 a user who is invited has no token until he has registered", async () => {
    expect((await account.door("POST", "/users/11753/token")).status).toBe(400);
    await account.door("PATCH", "/users/11753", { pending: false });
    expect((await as(await generate(11753), "GET", "/contact")).status).toBe(200);
    expect((await account.door("POST", "/users/1/token")).status).toBe(404);
  });

  test("CT-04 no answer of the API shows a token", async () => {
    const { content } = await unwrap(account.client().GET("/user"));
    expect(JSON.stringify(content)).not.toContain(ownToken);
    expect(content.every((user) => !("token" in user))).toBe(true);
  });
});

describe("what a user may do", () => {
  test.each([
    ["POST", "/contact", { fn: "Bo" }],
    ["PUT", "/contact/159912", { fn: "Bo" }],
    ["PUT", "/contact/0", { fn: "Bo" }],
    ["DELETE", "/contact/159912", undefined],
    ["POST", "/company", { cn: "Loft" }],
    ["PUT", "/case/48120", { name: "x" }],
    ["DELETE", "/opportunity/61044", undefined],
    ["POST", "/task", {}],
    ["DELETE", "/note/300711", undefined],
    ["POST", "/comment", { comment: "x", nid: 300711 }],
    ["POST", "/folder", { is_dir: true, name: "x" }],
    ["PUT", "/linkedfile/120", { name: "x" }],
  ] as const)(
    "CT-02 a user who may only read is refused %s %s, and nothing changes",
    async (method, path, body) => {
      const before = account.sandbox.snapshot();
      expect(await as(readOnlyToken, method, path, body)).toEqual(forbidden);
      expect(account.sandbox.snapshot()).toEqual(before);
    },
  );

  test("CT-02 a user who may only read reads everything that is open to everyone", async () => {
    for (const path of ["/contact", "/company/159901", "/note", "/user", "/customfield", "/file"]) {
      expect((await as(readOnlyToken, "GET", path)).status).toBe(200);
    }
    const { error } = await account.client(readOnlyToken).POST("/case", { body: { name: "New case" } });
    expect(error).toMatchObject({ kind: "forbidden", operationId: "createCase" });
  });

  test("CT-02 whoever may change cannot therefore delete, nor define custom fields", async () => {
    expect((await as(noDeleteToken, "PUT", "/case/48120", { name: "x" })).status).toBe(200);
    expect(await as(noDeleteToken, "DELETE", "/case/48120")).toEqual(forbidden);
    const field = { name: "Due", elemType: "date", modelType: ["cases"] };
    expect(await as(noDeleteToken, "POST", "/customfield", field)).toEqual(forbidden);
    expect(await as(noDeleteToken, "PUT", "/customfield/460", { name: "x" })).toEqual(forbidden);
    expect((await as(noDeleteToken, "GET", "/customfield/460")).status).toBe(200);
  });

  test("CT-02 what an administrator grants counts from the next call on", async () => {
    await account.door("PATCH", "/users/11755", { permissions: ["canedit", "candelete"] });
    expect((await as(noDeleteToken, "DELETE", "/comment/51220")).status).toBe(200);
    await account.door("PATCH", "/users/11755", { is_admin: true });
    expect((await as(noDeleteToken, "DELETE", "/customfield/460")).status).toBe(200);
    await account.door("PATCH", "/users/11755", { permissions: [], is_admin: false });
    expect(await as(noDeleteToken, "PUT", "/case/48120", { name: "x" })).toEqual(forbidden);
    expect((await account.door("PATCH", "/users/11755", { permissions: "all" })).status).toBe(400);
    expect((await account.door("PATCH", "/users/11755", { permissions: ["canwrite"] })).status).toBe(400);
    expect((await account.door("PATCH", "/users/1", { is_admin: true })).status).toBe(404);
  });
});

describe("what a user sees", () => {
  const hide = (path: string, visibility: object) => as(ownToken, "PUT", path, visibility);

  async function isSeen(token: string): Promise<boolean> {
    const { body } = await as(token, "GET", "/case");
    const one = await as(token, "GET", "/case/48120");
    const { cases } = await account.read("/contact/159912", token);
    const answers = [body.content?.length === 1, one.status === 200, (cases as number[]).includes(48120)];
    expect(new Set(answers).size).toBe(1);
    return one.status === 200;
  }

  test("what is private is there for its user and administrators only; for others it is unknown (assumed)", async () => {
    await hide("/case/48120", { is_private: true, puser: "11755" });
    expect(await isSeen(ownToken)).toBe(true);
    expect(await isSeen(noDeleteToken)).toBe(true);
    expect(await isSeen(readOnlyToken)).toBe(false);
    await hide("/case/48120", { is_private: true, puser: 11754 });
    expect((await as(noDeleteToken, "PUT", "/case/48120", { name: "x" })).status).toBe(404);
    await hide("/case/48120", { is_private: false });
    expect(await isSeen(noDeleteToken)).toBe(true);
  });

  test("what is for groups is there for their members, by the bits of the groups", async () => {
    for (const [gid, isForSupport] of [
      [4, true],
      [2, false],
      [6, true],
      [0, true],
    ] as const) {
      await hide("/case/48120", { gid });
      expect(await isSeen(noDeleteToken)).toBe(isForSupport);
      expect(await isSeen(readOnlyToken)).toBe(gid === 0);
      expect(await isSeen(ownToken)).toBe(true);
    }
  });

  test("a comment is there for those who see what it stands on (assumed)", async () => {
    await hide("/note/300711", { gid: 2 });
    expect((await as(noDeleteToken, "GET", "/comment")).body.content).toEqual([]);
    expect((await as(noDeleteToken, "GET", "/comment/51220")).status).toBe(404);
    expect((await as(ownToken, "GET", "/comment/51220")).status).toBe(200);
  });

  test("once a group is deleted, what only it could see is open to everyone", async () => {
    await hide("/case/48120", { gid: 4 });
    await hide("/task/90233", { gid: 6 });
    expect((await account.door("DELETE", "/groups/6")).status).toBe(204);
    expect(await isSeen(readOnlyToken)).toBe(true);
    expect((await as(readOnlyToken, "GET", "/task/90233")).status).toBe(404);
    expect((await as(ownToken, "GET", "/group")).body.content).toMatchObject([{ id: 5 }]);
    expect((await account.door("DELETE", "/groups/6")).status).toBe(404);
  });
});
