import { unwrap } from "@clade/clevertim";
import { describe, expect, test } from "vitest";
import { accountForTests, openAccount, start } from "./testing/account.ts";

const account = await accountForTests();

const at = (id: number) => ({ params: { path: { id } } });

describe("contacts and companies", () => {
  test("CT-06 CT-08 CT-09 CT-10 a contact is created, listed, read, changed, deleted and gone", async () => {
    const client = account.client();
    const { content: made } = await unwrap(client.POST("/contact", { body: { fn: "Bo", city: "Leeds" } }));
    const { id } = made[0];

    const { content: all } = await unwrap(client.GET("/contact"));
    expect(all.map((contact) => contact.id)).toEqual([159912, id]);
    expect((await unwrap(client.GET("/contact/{id}", at(id)))).content).toEqual(made);

    const changed = await unwrap(client.PUT("/contact/{id}", { ...at(id), body: { ln: "Reed" } }));
    expect(changed.content).toMatchObject([{ id, fn: "Bo", ln: "Reed", city: "Leeds" }]);
    expect(await unwrap(client.GET("/contact/{id}", at(id)))).toEqual(changed);

    expect(await unwrap(client.DELETE("/contact/{id}", at(id)))).toEqual({ status: "OK" });
    for (const gone of [
      await client.GET("/contact/{id}", at(id)),
      await client.PUT("/contact/{id}", { ...at(id), body: { ln: "Reed" } }),
      await client.DELETE("/contact/{id}", at(id)),
    ]) {
      expect(gone.error).toMatchObject({ kind: "missing", status: 404, vendorMessage: "No such contact." });
    }
    expect((await unwrap(client.GET("/contact"))).content).toHaveLength(1);
  });

  test("contacts and companies are kept apart: neither is in the other's list or found by the other's path", async () => {
    const contacts = await account.send("GET", "/contact");
    const companies = await account.send("GET", "/company");
    expect(contacts.body.content?.map((item) => item["is_company"])).toEqual([false]);
    expect(companies.body.content?.map((item) => item["is_company"])).toEqual([true]);
    expect(await account.send("GET", "/contact/159901")).toMatchObject({
      status: 404,
      body: { error: "No such contact." },
    });
    expect(await account.send("GET", "/company/159912")).toMatchObject({
      status: 404,
      body: { error: "No such company." },
    });
    expect((await account.send("DELETE", "/company/159912")).status).toBe(404);
    expect((await account.send("GET", "/contact/159912")).status).toBe(200);
  });

  test("they share one growing count of ids, and no id is given twice", async () => {
    const idOf = async (path: string, body: object) =>
      (await account.send("POST", path, JSON.stringify(body))).body.content?.[0]?.["id"];
    const contact = await idOf("/contact", { fn: "A" });
    const company = await idOf("/company", { cn: "B" });
    await account.send("DELETE", `/company/${String(company)}`);
    const next = await idOf("/contact", { fn: "C" });
    expect([contact, company, next]).toEqual([159913, 159914, 159915]);
    expect(await idOf("/case", { name: "D" })).toBe(48121);
  });

  test.each(["{}", '{"fn":""}', '{"fn":"","ln":""}', '{"fn":null}', '{"name":"Ada"}'])(
    "CT-11 a contact without a first or last name is refused: %s",
    async (body) => {
      expect(await account.send("POST", "/contact", body)).toMatchObject({ status: 400 });
      expect((await account.send("GET", "/contact")).body.content).toHaveLength(1);
    },
  );

  test.each(["{}", '{"cn":""}', '{"name":"Harbour"}'])(
    "CT-11 a company without a name is refused: %s",
    async (body) => {
      expect(await account.send("POST", "/company", body)).toMatchObject({ status: 400 });
    },
  );

  test("a company is asked for by the contacts that name it, by number or digits", async () => {
    const body = JSON.stringify({ ln: "Reed", companyId: "159901" });
    const { content } = (await account.send("POST", "/contact", body)).body;
    expect(content?.[0]?.["companyId"]).toBe(159901);
  });

  test("a type of customer that nobody knows is refused (assumed)", async () => {
    expect((await account.send("PUT", "/contact/159912", '{"ctype":"Q"}')).status).toBe(400);
    expect((await account.send("PUT", "/contact/159912", '{"ctype":"L"}')).status).toBe(200);
  });
});

describe("changing", () => {
  test("CT-09 a change leaves what it does not mention, and null clears (assumed)", async () => {
    const before = await account.read("/contact/159912");
    await account.send("PUT", "/contact/159912", '{"ln":"Marsh-Cole","title":null}');
    expect(await account.read("/contact/159912")).toEqual({
      ...before,
      ...{ ln: "Marsh-Cole", title: null, lm: "2026-03-05T09:00:00Z" },
    });
  });

  test("CT-09 a list, and the values of custom fields, replace those before as a whole (assumed)", async () => {
    await account.send("PUT", "/contact/159912", '{"tags":["vip"],"cf":{"460":"Silver"},"phones":[]}');
    expect(await account.read("/contact/159912")).toMatchObject({
      ...{ tags: ["vip"], phones: [], email: ["ada.marsh@example.com", "ada@example.org"] },
      cf: { "460": "Silver" },
    });
    const { cf } = await account.read("/contact/159912");
    expect(cf).toEqual({ "460": "Silver" });
  });

  test("a whole object can be sent back: what is only for reading, and what nobody knows, is ignored", async () => {
    const before = await account.read("/contact/159912");
    const sent = {
      ...before,
      id: 7,
      ao: null,
      lc: null,
      cphoto: "x.jpg",
      notes: [],
      tasks: [1],
      colour: "red",
    };
    const { status, body } = await account.send("PUT", "/contact/159912", JSON.stringify(sent));
    expect(status).toBe(200);
    expect(body.content).toEqual([{ ...before, lm: "2026-03-05T09:00:00Z" }]);
    expect((await account.send("GET", "/contact/7")).status).toBe(404);
  });

  test("a new object was added and changed at one moment, in UTC and whole seconds; a change is later (assumed)", async () => {
    const own = await openAccount();
    const { body } = await own.send("POST", "/company", '{"cn":"Loft"}');
    const [made] = body.content ?? [];
    expect(made).toMatchObject({ ao: "2026-03-05T09:00:00Z", lm: "2026-03-05T09:00:00Z" });
    expect(await own.read(`/company/${String(made?.["id"])}`)).toEqual(made);
    own.sandbox.advance(90_000);
    await own.send("PUT", `/company/${String(made?.["id"])}`, '{"city":"York"}');
    expect(await own.read(`/company/${String(made?.["id"])}`)).toMatchObject({
      ao: "2026-03-05T09:00:00Z",
      lm: new Date(start + 90_000).toISOString().replace(".250", ""),
    });
    expect(own.faults).toEqual([]);
  });
});

describe("custom fields", () => {
  test.each([
    ["no name", { elemType: "date", modelType: ["cases"] }],
    ["an empty name", { name: "", elemType: "date", modelType: ["cases"] }],
    ["no type", { name: "Due", modelType: ["cases"] }],
    ["an unknown type", { name: "Due", elemType: "colour", modelType: ["cases"] }],
    ["no kind of objects", { name: "Due", elemType: "date", modelType: [] }],
    ["an unknown kind of objects", { name: "Due", elemType: "date", modelType: ["tasks"] }],
    ["nothing to select from", { name: "Due", elemType: "select", modelType: ["cases"] }],
  ])("CT-11 a definition with %s is refused (assumed)", async (_what, body) => {
    expect((await account.send("POST", "/customfield", JSON.stringify(body))).status).toBe(400);
  });

  test("CT-09 a definition is changed, and shows values only where one of them is to be selected", async () => {
    await account.send("PUT", "/customfield/460", '{"name":"Rank","values":["Gold","Tin"]}');
    expect(await account.read("/customfield/460")).toMatchObject({
      ...{ name: "Rank", fullname: "Rank", values: ["Gold", "Tin"], modelType: ["customers", "companies"] },
    });
    const { body } = await account.send("PUT", "/customfield/460", '{"elemType":"input"}');
    expect(body.content?.[0]).not.toHaveProperty("values");
  });

  test("deleting a definition takes its values from every object, for good", async () => {
    await account.send("PUT", "/company/159901", '{"cf":{"460":"Silver"}}');
    await account.send("DELETE", "/customfield/460");
    await account.send("DELETE", "/customfield/462");
    expect((await account.read("/contact/159912"))["cf"]).toEqual({ "461": ["red", "blue"] });
    expect((await account.read("/company/159901"))["cf"]).toEqual({});
    expect((await account.read("/case/48120"))["cf"]).toEqual({});
    expect((await account.read("/opportunity/61044"))["cf"]).toEqual({ "463": "2026-05-30" });
    expect((await account.door("DELETE", "/deletions/customfield/460")).status).toBe(404);
  });
});
