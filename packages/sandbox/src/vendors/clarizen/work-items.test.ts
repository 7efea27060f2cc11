import { describe, expect, test } from "vitest";
import { ids } from "./seed/ids.ts";
import { failed, Organization } from "./testing/organization.ts";

const acme = new Organization();

describe("the schedule of a work item", () => {
  test.each<[string, object, object]>([
    [
      "an end follows from start and duration, over the weekend",
      { StartDate: "2014-12-01", Duration: { value: 7, unit: "Days" } },
      { StartDate: "2014-12-01T08:00:00.0000000", DueDate: "2014-12-09T16:00:00.0000000" },
    ],
    [
      "a start follows from end and duration",
      { DueDate: "2014-12-09", Duration: "7d" },
      { StartDate: "2014-12-01T08:00:00.0000000", DueDate: "2014-12-09T16:00:00.0000000" },
    ],
    [
      "hours end within a day",
      { StartDate: "2014-12-05T14:00:00", Duration: "4h" },
      { DueDate: "2014-12-08T10:00:00.0000000" },
    ],
    [
      "a duration follows from both ends",
      { StartDate: "2014-12-01", DueDate: "2014-12-02T12:00:00" },
      { Duration: { unit: "Days", value: 1.5, durationType: "Default" } },
    ],
    [
      "without any of them it is a day, today",
      {},
      {
        StartDate: "2020-03-02T08:00:00.0000000",
        DueDate: "2020-03-02T16:00:00.0000000",
        Duration: { unit: "Days", value: 1, durationType: "Default" },
      },
    ],
  ])("%s (assumed)", async (_what, given, expected) => {
    const id = await acme.create("Task", { Name: "T", ...given });
    expect(await acme.fields(id, "StartDate,DueDate,Duration")).toMatchObject(expected);
  });

  test("a date that changes makes a new duration, and a duration that changes a new end", async () => {
    const id = await acme.create("Task", { Name: "T", StartDate: "2014-12-01", Duration: "1w" });
    await acme.post(id, { DueDate: "2014-12-12" });
    expect(await acme.fields(id, "Duration")).toMatchObject({ Duration: { unit: "Days", value: 10 } });
    await acme.post(id, { StartDate: "2014-12-08" });
    expect(await acme.fields(id, "Duration")).toMatchObject({ Duration: { unit: "Days", value: 5 } });
    await acme.post(id, { Duration: "2d" });
    expect(await acme.fields(id, "DueDate")).toMatchObject({ DueDate: "2014-12-09T16:00:00.0000000" });
  });

  test("a start behind the end moves the whole, and an end before the start is refused (assumed)", async () => {
    const id = await acme.create("Task", { Name: "T", StartDate: "2014-12-01", Duration: "2d" });
    await acme.post(id, { StartDate: "2014-12-08" });
    expect(await acme.fields(id, "DueDate")).toMatchObject({ DueDate: "2014-12-09T16:00:00.0000000" });
    expect(await acme.post(id, { DueDate: "2014-12-01" })).toMatchObject(failed("InvalidArgument"));
  });
});

describe("a milestone", () => {
  test("CZ-20 needs a parent at its creation, and one that exists", async () => {
    const beta = (body: object) => acme.put("Milestone", { Name: "Beta", ...body });
    expect(await beta({})).toMatchObject(failed("MissingArgument"));
    expect(await beta({ Parent: "/Project/none" })).toMatchObject(failed("EntityNotFound"));
    const { status, body } = await beta({ Parent: ids.website, DueDate: "2014-12-05" });
    expect(status).toBe(200);
    expect(await acme.fields(String(body["id"]), "Project,Duration")).toMatchObject({
      Project: { id: ids.website },
      Duration: { value: 0 },
    });
  });

  test("CZ-20 does not get another parent that is none, nor loses its own (assumed)", async () => {
    const id = await acme.create("Milestone", { Name: "Beta", Parent: ids.website });
    expect(await acme.post(id, { Parent: null })).toMatchObject(failed("MissingArgument"));
  });
});

describe("the hierarchy", () => {
  const childrenOf = async (entityId: string): Promise<unknown[]> => {
    const body = { entityId, relationName: "Children", fields: ["Name"] };
    const answer = await acme.send("POST", "/data/relationQuery", body);
    return (answer.body["entities"] as Record<string, unknown>[]).map((child) => child["Name"]);
  };

  test("an item knows its project and the one above, and its parent how many parts it has", async () => {
    const part = await acme.create("Project", { Name: "Part", Parent: ids.website });
    const task = await acme.create("Task", { Name: "Deep", Parent: part });
    expect(await acme.fields(task, "Project,ParentProject")).toMatchObject({
      Project: { id: part },
      ParentProject: { id: ids.website },
    });
    expect(await acme.fields(part, "ChildrenCount")).toMatchObject({ ChildrenCount: 1 });
    expect(await childrenOf(part)).toEqual(["Deep"]);
  });

  test("an item that moves takes with it what is below, and is counted where it is", async () => {
    const other = await acme.create("Project", { Name: "Other" });
    await acme.post(ids.newTask, { Parent: other });
    expect(await acme.fields(ids.subTask, "Project")).toMatchObject({ Project: { id: other } });
    expect(await childrenOf(other)).toEqual(["New Task"]);
    expect(await childrenOf(ids.website)).not.toContain("New Task");
    await acme.post(ids.newTask, { Parent: null });
    expect(await acme.fields(other, "ChildrenCount")).toMatchObject({ ChildrenCount: 0 });
  });

  test("nothing is a part of itself (assumed)", async () => {
    expect(await acme.post(ids.newTask, { Parent: ids.subTask })).toMatchObject(failed("InvalidArgument"));
    expect(await acme.post(ids.newTask, { Parent: ids.newTask })).toMatchObject(failed("InvalidArgument"));
  });

  test("what is below a deleted item goes with it (assumed)", async () => {
    await acme.send("DELETE", `/data/objects${ids.website}`);
    const answer = await acme.send("GET", `/data/objects${ids.subTask}`);
    expect(answer).toMatchObject(failed("EntityNotFound"));
  });

  test("an item that is shown in a second project is among the parts of both, and cannot change its state", async () => {
    const other = await acme.create("Project", { Name: "Other" });
    await acme.create("WorkItemHierarchyLink", { Parent: other, Child: ids.newTask });
    expect(await childrenOf(other)).toEqual(["New Task"]);
    expect(await acme.fields(ids.newTask, "Parent")).toMatchObject({ Parent: { id: ids.website } });
    const change = { ids: [ids.newTask], state: "Completed" };
    expect(await acme.send("POST", "/data/changeState", change)).toMatchObject(failed("InvalidOperation"));
  });

  test("a link makes an item without a parent a part", async () => {
    const task = await acme.create("Task", { Name: "Loose" });
    await acme.create("WorkItemHierarchyLink", { Parent: ids.website, Child: task });
    expect(await acme.fields(task, "Parent,Project")).toMatchObject({
      Parent: { id: ids.website },
      Project: { id: ids.website },
    });
  });
});
