import { unwrap } from "@clade/clevertim";
import { describe, expect, test } from "vitest";
import { accountForTests, noDeleteToken } from "./testing/account.ts";

const account = await accountForTests();

const at = (id: number) => ({ params: { path: { id } } });

test("CT-08 CT-09 CT-10 the story of the vendor's first page: a case is added, edited and deleted", async () => {
  const client = account.client();
  const { content } = await unwrap(client.POST("/case", { body: { name: "New case" } }));
  const { id } = content[0];
  const edited = await unwrap(client.PUT("/case/{id}", { ...at(id), body: { name: "New case 2" } }));
  expect(edited.content).toEqual([{ ...content[0], name: "New case 2" }]);
  const withBody = await account.send("DELETE", `/case/${String(id)}`, '{"name":"New case 2"}');
  expect(withBody).toEqual({ status: 200, body: { status: "OK" } });
});

test.each([
  ["/case", "{}"],
  ["/case", '{"name":""}'],
  ["/opportunity", "{}"],
  ["/opportunity", '{"name":""}'],
  ["/task", "{}"],
  ["/task", '{"name":""}'],
  ["/note", "{}"],
  ["/note", '{"desc":""}'],
  ["/note", '{"name":"x"}'],
  ["/comment", "{}"],
  ["/comment", '{"comment":""}'],
  ["/comment", '{"comment":"","nid":300711}'],
  ["/comment", '{"comment":"To whom?"}'],
  ["/comment", '{"comment":"To both","nid":300711,"tid":90233}'],
  ["/comment", '{"name":"Old example","tid":90233}'],
])("CT-11 POST %s with %s lacks what is needed, and adds nothing", async (path, body) => {
  const before = await account.send("GET", path);
  expect(await account.send("POST", path, body)).toEqual({
    status: 400,
    body: { status: "ERROR", error: "The data is not valid." },
  });
  expect(await account.send("GET", path)).toEqual(before);
});

describe("tasks", () => {
  test("a change marks a task as completed or as deleted, and unmarks it; it stays in the list", async () => {
    for (const marks of [
      { is_completed: true },
      { is_deleted: true },
      { is_completed: false, is_deleted: false },
    ]) {
      await account.send("PUT", "/task/90233", JSON.stringify(marks));
      expect(await account.read("/task/90233")).toMatchObject(marks);
      expect((await account.send("GET", "/task")).body.content).toHaveLength(1);
    }
  });

  test("a task that is new with empty links is open and recurs never", async () => {
    const sent = { name: "Call", location: "", cust: "", case: "", opp: "", aUserId: "", atype: "" };
    const { body } = await account.send("POST", "/task", JSON.stringify(sent));
    expect(body.content).toMatchObject([
      {
        ...{ location: "", cust: null, case: null, opp: null, aUserId: null, atype: null },
        ...{ rec: "N", recevery: 1, is_completed: false, is_deleted: false, comments: [] },
      },
    ]);
  });

  test("the key of a note's link means nothing on a task", async () => {
    await account.send("PUT", "/task/90233", '{"opportunity":7}');
    const task = await account.read("/task/90233");
    expect(task["opp"]).toBe(61044);
    expect(task).not.toHaveProperty("opportunity");
  });

  test("the name of a type beside the type keeps its first value", async () => {
    await account.send("PUT", "/task/90233", '{"atype":"Meeting"}');
    expect(await account.read("/task/90233")).toMatchObject({ atype: "Meeting", atypet: "Call" });
  });
});

describe("notes", () => {
  test("the headline is the first line of the text, also of a new one", async () => {
    await account.send("PUT", "/note/300711", '{"desc":"Blue ones now.\\nReally."}');
    expect(await account.read("/note/300711")).toMatchObject({
      hl: "Blue ones now.",
      desc: "Blue ones now.\nReally.",
    });
  });

  test("a key of other resources does not change the text", async () => {
    await account.send("PUT", "/note/300711", '{"name":"Something"}');
    expect((await account.read("/note/300711"))["hl"]).toBe("Ada asked for red ones.");
  });

  test("a note can be an e-mail or a message that was sent, but not one that came in", async () => {
    expect((await account.send("POST", "/note", '{"desc":"x","type":"E"}')).status).toBe(400);
    const { body } = await account.send("POST", "/note", '{"desc":"x","type":"M"}');
    expect(body.content).toMatchObject([{ type: "M", delvry: "N" }]);
    await account.send("PUT", "/note/300711", '{"type":"E"}');
    expect((await account.read("/note/300711"))["type"]).toBe("N");
  });
});

describe("comments", () => {
  test("CT-11 a comment cannot be changed, known or not: it is deleted and another created", async () => {
    for (const path of ["/comment/51220", "/comment/0", "/comment/x"]) {
      expect(await account.send("PUT", path, '{"comment":"Changed"}')).toEqual({
        status: 501,
        body: { status: "ERROR", error: "Operation not supported." },
      });
    }
    const { error } = await account.client().PUT("/comment/{id}", at(51220));
    expect(error).toMatchObject({ kind: "unsupported" });
    expect((await account.read("/comment/51220"))["comment"]).toBe("Done, she is happy.");
  });

  test("a comment holds the one id that it was given, the other being null", async () => {
    const { body } = await account.send("POST", "/comment", '{"comment":"Busy.","tid":"90233","nid":""}');
    expect(body.content).toMatchObject([{ comment: "Busy.", tid: 90233, nid: null }]);
  });
});

test("what is new belongs to the user whose token made it; whom it is assigned to is as sent", async () => {
  const send = (path: string, body: object) =>
    account.send("POST", path, JSON.stringify({ ...body, userId: 11752 }), `${noDeleteToken}:X`);
  for (const { body } of [
    await send("/task", { name: "x", aUserId: 11753 }),
    await send("/note", { desc: "x" }),
    await send("/opportunity", { name: "x", leadUser: 11753 }),
    await send("/comment", { comment: "x", tid: 90233 }),
  ]) {
    const [made = {}] = body.content ?? [];
    expect(made["userId"]).toBe(11755);
    expect(made["leadUser"] ?? made["aUserId"] ?? 11753).toBe(11753);
  }
});
