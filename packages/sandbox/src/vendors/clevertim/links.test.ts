import { describe, expect, test } from "vitest";
import { accountForTests, openAccount } from "./testing/account.ts";

const FORTNIGHT = 14 * 24 * 60 * 60 * 1000;

const account = await accountForTests();

async function make(path: string, body: object): Promise<number> {
  const { body: answer } = await account.send("POST", path, JSON.stringify(body));
  return answer.content?.[0]?.["id"] as number;
}

const change = (path: string, body: object) => account.send("PUT", path, JSON.stringify(body));

describe("links", () => {
  test.each([
    ["/task", { name: "Call", cust: 159912 }, "/contact/159912", "tasks"],
    ["/task", { name: "Call", cust: 159901 }, "/company/159901", "tasks"],
    ["/task", { name: "Call", case: 48120 }, "/case/48120", "tasks"],
    ["/task", { name: "Call", opp: 61044 }, "/opportunity/61044", "tasks"],
    ["/note", { desc: "Hello", cust: 159912 }, "/contact/159912", "notes"],
    ["/note", { desc: "Hello", cust: [159901] }, "/company/159901", "notes"],
    ["/note", { desc: "Hello", case: "48120" }, "/case/48120", "notes"],
    ["/note", { desc: "Hello", opportunity: 61044 }, "/opportunity/61044", "notes"],
    ["/case", { name: "Torn", cust: "159901" }, "/company/159901", "cases"],
    ["/case", { name: "Torn", cust: 159912 }, "/contact/159912", "cases"],
    ["/opportunity", { name: "Stock", cust: 159912 }, "/contact/159912", "opportunities"],
    ["/comment", { comment: "Yes", nid: 300711 }, "/note/300711", "comments"],
    ["/comment", { comment: "Yes", tid: "90233" }, "/task/90233", "comments"],
  ])("POST %s with %o puts its id on %s, under %s, until it is deleted", async (path, body, place, name) => {
    const before = (await account.read(place))[name];
    const id = await make(path, body);
    expect((await account.read(place))[name]).toEqual([...(before as number[]), id]);
    await account.send("DELETE", `${path}/${String(id)}`);
    expect((await account.read(place))[name]).toEqual(before);
  });

  test("a change of a link moves the id from one object to the other", async () => {
    await change("/task/90233", { cust: 159901, case: null });
    expect((await account.read("/contact/159912"))["tasks"]).toEqual([]);
    expect((await account.read("/company/159901"))["tasks"]).toEqual([90233]);
    expect((await account.read("/case/48120"))["tasks"]).toEqual([]);
    expect((await account.read("/opportunity/61044"))["tasks"]).toEqual([90233]);
  });

  test("CT-09 a note is filed anew by its customers: one id, digits, several, or none", async () => {
    for (const [cust, read] of [
      ["159901", [159901]],
      [159912, [159912]],
      [
        [159901, 159912],
        [159901, 159912],
      ],
      ["", []],
    ] as const) {
      await change("/note/300711", { cust });
      expect((await account.read("/note/300711"))["cust"]).toEqual(read);
      expect((await account.read("/contact/159912"))["notes"]).toEqual(
        (read as readonly number[]).includes(159912) ? [300711] : [],
      );
    }
  });

  test.each(["contact/159912", "company/159901", "case/48120", "opportunity/61044"])(
    "the lists of links of /%s cannot be written",
    async (path) => {
      const { notes, tasks, cases, opportunities } = await account.read(`/${path}`);
      await change(`/${path}`, { notes: [9], tasks: [9], cases: [9], opportunities: [9] });
      expect(await account.read(`/${path}`)).toMatchObject(
        JSON.parse(JSON.stringify({ notes, tasks, cases, opportunities })) as object,
      );
      expect((await account.read(`/${path}`))["notes"]).toEqual([300711]);
    },
  );

  test.each([
    ["/task", "name", ["cust", "case", "opp", "aUserId"]],
    ["/note", "desc", ["case", "opportunity"]],
    ["/case", "name", ["cust", "leadUser"]],
    ["/opportunity", "name", ["cust", "leadUser"]],
    ["/contact", "fn", ["companyId"]],
  ] as const)("a link of %s may be sent as a number, digits, null or nothing", async (path, name, links) => {
    for (const link of links) {
      for (const [sent, read] of [
        [17, 17],
        ["17", 17],
        [null, null],
        ["", null],
      ]) {
        const { body } = await account.send("POST", path, JSON.stringify({ [name]: "x", [link]: sent }));
        expect(body.content?.[0]?.[link]).toBe(read);
      }
    }
  });

  test("a link to what never existed is kept as it is (assumed)", async () => {
    const id = await make("/task", { name: "Call", cust: 42, case: 43 });
    expect(await account.read(`/task/${String(id)}`)).toMatchObject({ cust: 42, case: 43 });
    const remark = await make("/comment", { comment: "To whom?", nid: 44 });
    expect(await account.read(`/comment/${String(remark)}`)).toMatchObject({ nid: 44, tid: null });
  });
});

describe("deleting", () => {
  test("what pointed at a deleted contact points at nothing (assumed)", async () => {
    await account.send("DELETE", "/contact/159912");
    expect((await account.read("/case/48120"))["cust"]).toBeNull();
    expect((await account.read("/task/90233"))["cust"]).toBeNull();
    expect((await account.read("/note/300711"))["cust"]).toEqual([159901]);
  });

  test("what pointed at a deleted company, case, opportunity or file points at nothing (assumed)", async () => {
    for (const path of ["/company/159901", "/case/48120", "/opportunity/61044"]) {
      await account.send("DELETE", path);
    }
    expect((await account.read("/contact/159912"))["companyId"]).toBeNull();
    expect(await account.read("/task/90233")).toMatchObject({ case: null, opp: null, cust: 159912 });
    expect(await account.read("/note/300711")).toMatchObject({
      ...{ case: null, opportunity: null, cust: [159912] },
    });
    account.reset();
    await account.send("DELETE", "/file/2330");
    await account.send("DELETE", "/linkedfile/120");
    expect(await account.read("/company/159901")).toMatchObject({ files: [], lfiles: [] });
  });

  test("a deleted contact takes his notes from view, but not one that is filed elsewhere too", async () => {
    const own = await make("/note", { desc: "Only his", cust: 159912 });
    const remark = await make("/comment", { comment: "Indeed", nid: own });
    const shared = await make("/note", { desc: "Of the case too", cust: 159912, case: 48120 });
    await account.send("DELETE", "/contact/159912");
    expect((await account.send("GET", `/note/${String(own)}`)).status).toBe(404);
    expect((await account.send("GET", `/comment/${String(remark)}`)).status).toBe(404);
    const { body } = await account.send("GET", "/note");
    expect(body.content?.map((note) => note["id"])).toEqual([300711, shared]);
  });

  test("the comments of a deleted note or task are gone with it (assumed)", async () => {
    await make("/comment", { comment: "Later", tid: 90233 });
    await account.send("DELETE", "/note/300711");
    await account.send("DELETE", "/task/90233");
    expect((await account.send("GET", "/comment")).body.content).toEqual([]);
  });

  test("a deletion can be undone in the browser: the object is back with its links", async () => {
    const before = [await account.read("/contact/159912"), await account.read("/case/48120")];
    const note = await make("/note", { desc: "Only hers", cust: 159912 });
    await account.send("DELETE", "/contact/159912");
    expect(await account.door("GET", "/deletions")).toMatchObject({
      body: [{ resource: "contact", id: 159912 }],
    });
    expect((await account.door("DELETE", "/deletions/contact/159912")).status).toBe(204);
    expect((await account.send("GET", `/note/${String(note)}`)).status).toBe(200);
    await account.send("DELETE", `/note/${String(note)}`);
    expect([await account.read("/contact/159912"), await account.read("/case/48120")]).toEqual(before);
    expect((await account.door("DELETE", "/deletions/contact/159912")).status).toBe(404);
  });

  test("what is brought back stands at its place in the list again", async () => {
    const later = await make("/contact", { fn: "Bo" });
    await account.send("DELETE", "/contact/159912");
    await account.door("DELETE", "/deletions/contact/159912");
    const { body } = await account.send("GET", "/contact");
    expect(body.content?.map((contact) => contact["id"])).toEqual([159912, later]);
  });

  test("after two weeks a deletion cannot be undone", async () => {
    const own = await openAccount();
    await own.send("DELETE", "/case/48120");
    own.sandbox.advance(FORTNIGHT + 60_000);
    expect((await own.door("GET", "/deletions")).body).toEqual([]);
    expect((await own.door("DELETE", "/deletions/case/48120")).status).toBe(404);
    expect((await own.read("/task/90233"))["case"]).toBeNull();
    expect(own.faults).toEqual([]);
  });
});
