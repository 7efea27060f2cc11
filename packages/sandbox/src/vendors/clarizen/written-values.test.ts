import { describe, expect, test } from "vitest";
import { ids } from "./seed/ids.ts";
import { failed, Organization } from "./testing/organization.ts";

const acme = new Organization();

describe("what is written", () => {
  test.each<[string, string, object]>([
    ["a field that the type does not have", "InvalidField", { Nonsense: 1 }],
    ["a value of another kind", "InvalidArgument", { Priority: "high" }],
    ["a pick list's value that there is not", "InvalidArgument", { State: "Nowhere" }],
    ["a state of another type (assumed)", "InvalidArgument", { State: "Approved" }],
    ["a reference to nothing (assumed)", "EntityNotFound", { Manager: "/User/none" }],
    ["a reference to another type (assumed)", "InvalidArgument", { Manager: ids.website }],
    ["what the product computes (assumed)", "InvalidOperation", { CreatedOn: "2020-01-01" }],
    ["no date", "InvalidArgument", { StartDate: "2020-02-31" }],
    ["nothing where something must be (assumed)", "MissingArgument", { Name: null }],
    ["a text that is too long", "InvalidArgument", { Description: "x".repeat(513) }],
  ])("%s is refused", async (_what, code, body) => {
    expect(await acme.post(ids.newTask, body)).toMatchObject(failed(code));
  });

  test.each([
    ["a type that there is not", "Nonsense", "InvalidType"],
    ["a type that has entities of its subtypes only (assumed)", "WorkItem", "InvalidOperation"],
    ["a value of a pick list (assumed)", "State", "InvalidOperation"],
    ["nothing of what must be there (assumed)", "Task", "MissingArgument"],
  ])("%s cannot be created", async (_what, type, code) => {
    expect(await acme.put(type, {})).toMatchObject(failed(code));
  });

  test("a reference is an id, an object with one, or the bare value of a pick list", async () => {
    const body = {
      Manager: { id: ids.sam },
      WorkPolicy: "fixed work",
      State: "/state/On Hold",
      trackstatus: "At Risk",
    };
    expect((await acme.post(ids.newTask, body)).status).toBe(200);
    expect(await acme.fields(ids.newTask, "Manager,WorkPolicy,State,TrackStatus")).toMatchObject({
      Manager: { id: ids.sam },
      WorkPolicy: { id: "/WorkPolicy/Fixed Work" },
      State: { id: "/State/On Hold" },
      TrackStatus: { id: "/TrackStatus/At Risk" },
    });
  });

  test("CZ-09 a field of several values takes an array, and comes back as one id with semicolons", async () => {
    const field = "C_MyMultiSelectPickList";
    expect((await acme.post(ids.newTask, { [field]: ["Value3", "Value1"] })).status).toBe(200);
    expect(await acme.fields(ids.newTask, field)).toMatchObject({
      [field]: { id: "/C_TaskMyMultiSelectPickList/Value3;Value1" },
    });
    expect(await acme.post(ids.newTask, { [field]: ["Value4"] })).toMatchObject(failed("InvalidArgument"));
  });

  test("CZ-09 a binary field takes base64 and nothing else (assumed)", async () => {
    const sheet = await acme.create("ExpenseSheet", { Name: "December", C_Signature: "aGVsbG8=" });
    expect(await acme.fields(sheet, "C_Signature")).toMatchObject({ C_Signature: "aGVsbG8=" });
    expect(await acme.post(sheet, { C_Signature: "???" })).toMatchObject(failed("InvalidArgument"));
  });

  test("a duration may be a text, money has a currency, and a time may have a zone", async () => {
    const body = {
      Work: "8h",
      PlannedBudget: { value: 10.5, currency: "eur" },
      ActualEndDate: "2020-01-01T12:00:00+02:00",
    };
    expect((await acme.post(ids.newTask, body)).status).toBe(200);
    expect(await acme.fields(ids.newTask, "Work,PlannedBudget,ActualEndDate")).toMatchObject({
      Work: { unit: "Hours", value: 8 },
      PlannedBudget: { value: 10.5, currency: "EUR" },
      ActualEndDate: "2020-01-01T10:00:00.0000000",
    });
  });

  test("a field that the organization adds can be written, read, described and queried", async () => {
    expect(await acme.post(ids.newTask, { C_Color: "red" })).toMatchObject(failed("InvalidField"));
    const added = await acme.door("POST", "/fields", {
      typeName: "WorkItem",
      name: "C_Color",
      type: "String",
    });
    expect(added.status).toBe(201);
    await acme.post(ids.newTask, { c_color: "red" });
    expect(await acme.fields(ids.newTask, "C_Color")).toMatchObject({ C_Color: "red" });
    expect(await acme.query("SELECT Name FROM Task WHERE C_Color = 'red'")).toEqual(["New Task"]);
    const { body } = await acme.send("GET", "/metadata/describeEntities?typeNames=Task");
    expect(JSON.stringify(body)).toContain('"name":"C_Color"');
  });

  test("a user name is one user's only", async () => {
    const body = { FirstName: "Other", LastName: "Sam", UserName: "SAM@acme.example" };
    expect(await acme.put("User", body)).toMatchObject(failed("DuplicateKey"));
  });
});
