import { unwrap } from "@clade/clarizen";
import { describe, expect, test } from "vitest";
import { ids } from "./seed/ids.ts";
import { failed, NOW, Organization } from "./testing/organization.ts";

const acme = new Organization();

describe("an entity", () => {
  test("CZ-10 CZ-26 the guide's story: an issue is created, read, updated and deleted", async () => {
    const created = await acme.put("issue", "{title: 'Issue 1'}");
    expect(created.body["id"]).toMatch(/^\/Issue\/[0-9a-f-]{36}$/);
    const id = String(created.body["id"]);
    expect(await acme.fields(id, "CreatedOn,CreatedBy,CreatedBy.Name")).toEqual({
      id,
      CreatedOn: "2020-03-02T10:30:00.0000000",
      CreatedBy: { id: ids.sam, Name: "Sam" },
    });
    expect(await acme.post(id, "{priority: 5}")).toEqual({ status: 200, body: {} });
    expect(await acme.fields(id, "priority,title")).toEqual({ id, priority: 5, title: "Issue 1" });
    expect(await acme.remove(id)).toEqual({ status: 200, body: {} });
    for (const answer of [await acme.get(id), await acme.post(id, { Priority: 1 }), await acme.remove(id)]) {
      expect(answer).toMatchObject(failed("EntityNotFound"));
    }
  });

  test("CZ-10 is the same through the client, with the id that it was given", async () => {
    const client = acme.client();
    const params = { path: { typeName: "Issue" } };
    const { created } = await client.PUT("/data/objects/{typeName}", { params, body: { Title: "Two" } });
    const path = { typeName: "Issue", id: created?.id ?? "" };
    const issue = await unwrap(
      client.GET("/data/objects/{typeName}/{id}", { params: { path, query: { fields: ["Title"] } } }),
    );
    expect(issue["Title"]).toBe("Two");
  });

  test("CZ-11 has its id alone where nothing is asked for (assumed)", async () => {
    expect(await acme.fields(ids.issue, "")).toEqual({ id: ids.issue });
  });

  test("CZ-11 comes with the letters of the names as they are asked for, of a type in any letters", async () => {
    const { body } = await acme.get(ids.issue.replace("Issue", "ISSUE"), "createdOn,createdBy.name");
    expect(body).toEqual({
      id: ids.issue,
      createdOn: "2014-04-06T10:26:14.2291260",
      createdBy: { id: ids.sam, name: "Sam" },
    });
  });

  test("CZ-11 reaches through references further than one, and an empty one is null (assumed)", async () => {
    const { body } = await acme.get(ids.newTask, "Parent.Manager.Name,State.Name,Milestone");
    expect(body).toMatchObject({
      Parent: { id: ids.website, Manager: { id: ids.sam, Name: "Sam" } },
      State: { id: "/State/Active", Name: "Active" },
      Milestone: null,
    });
  });

  test("keeps what an update does not send, and remembers who changed it last", async () => {
    const authorization = await acme.signIn("jane");
    await acme.send("POST", `/data/objects${ids.issue}`, { Severity: "High" }, { authorization });
    expect(
      await acme.fields(ids.issue, "Title,Severity,LastUpdatedBy.Name,LastUpdatedOn,CreatedBy.Name"),
    ).toMatchObject({
      Title: "Issue 1",
      Severity: { id: "/Severity/High" },
      LastUpdatedBy: { Name: "Jane" },
      LastUpdatedOn: "2020-03-02T10:30:00.0000000",
      CreatedBy: { Name: "Sam" },
    });
  });

  test("can be created with an id of one's own, once", async () => {
    const made = await acme.put("Task/123456", { Name: "Mine" });
    expect(made.body).toEqual({ id: "/Task/123456" });
    expect(await acme.fields("/Task/123456", "ExternalID,EntityType")).toMatchObject({
      ExternalID: "123456",
      EntityType: "Task",
    });
    expect(await acme.put("Task/123456", { Name: "Mine again" })).toMatchObject(failed("DuplicateKey"));
    expect((await acme.put("task", { id: "/Task/654321", Name: "Body" })).body).toEqual({
      id: "/Task/654321",
    });
  });

  test("has a number that people know it by, one after the other", async () => {
    const ids = [await acme.create("Project", { Name: "A" }), await acme.create("Project", { Name: "B" })];
    const [one, other] = await Promise.all(
      ids.map(async (id) => String((await acme.fields(id, "SYSID"))["SYSID"])),
    );
    expect(one).toMatch(/^P-\d{5}$/);
    expect(Number(other?.slice(2))).toBe(Number(one?.slice(2)) + 1);
  });

  test("of a subtype is found by the id of the type above (assumed)", async () => {
    expect(await acme.fields(ids.newTask.replace("Task", "WorkItem"), "Name")).toMatchObject({
      id: ids.newTask,
    });
  });

  test("that is deleted is found by a query that asks for deleted ones, and by no other", async () => {
    await acme.remove(ids.issue);
    const query = { typeName: "Issue", fields: ["Title"] };
    const found = async (more: object) =>
      (await acme.send("POST", "/data/entityQuery", { ...query, ...more })).body["entities"];
    expect(await found({})).toEqual([]);
    expect(await found({ deleted: true })).toEqual([{ id: ids.issue, Title: "Issue 1" }]);
  });

  test("comes back out of the recycle bin on the web pages", async () => {
    await acme.remove(ids.issue);
    expect((await acme.door("POST", `/recycle-bin${ids.issue}`)).status).toBe(204);
    expect(await acme.fields(ids.issue, "Title")).toMatchObject({ Title: "Issue 1" });
  });

  test("CZ-25 a call that fails leaves nothing behind, and one before it stays done", async () => {
    await acme.post(ids.issue, { Priority: 7 });
    const body = { ids: [ids.newTask, "/Task/none"], state: "Completed" };
    expect(await acme.send("POST", "/data/changeState", body)).toMatchObject(failed("EntityNotFound"));
    expect(await acme.fields(ids.newTask, "State")).toMatchObject({ State: { id: "/State/Active" } });
    expect(await acme.fields(ids.issue, "Priority")).toMatchObject({ Priority: 7 });
  });
});

test("times are those of the sandbox's clock", async () => {
  const id = await acme.create("Project", { Name: "Now" });
  const { body } = await acme.get(id, "CreatedOn");
  expect(Date.parse(`${String(body["CreatedOn"])}Z`)).toBe(NOW);
});
