import { describe, expect, test } from "vitest";
import { ids } from "./seed/ids.ts";
import { failed, Organization } from "./testing/organization.ts";

const acme = new Organization();

describe("states", () => {
  test("changeState puts entities into a state that their type has", async () => {
    const change = { ids: [ids.newTask, ids.subTask] };
    expect(await acme.send("POST", "/data/changeState", { ...change, state: "completed" })).toEqual({
      status: 200,
      body: {},
    });
    for (const id of change.ids) {
      expect(await acme.fields(id, "State,PercentCompleted")).toMatchObject({
        State: { id: "/State/Completed" },
        PercentCompleted: 100,
      });
    }
    expect(await acme.send("POST", "/data/changeState", { ...change, state: "Closed" })).toMatchObject(
      failed("InvalidArgument"),
    );
  });

  test.each([
    ["Activate", "Active"],
    ["Hold", "On Hold"],
    ["Complete", "Completed"],
    ["Cancel", "Cancelled"],
  ])("the operation %s leads a task to the state %s (assumed)", async (operation, state) => {
    expect(await acme.send("POST", "/data/lifecycle", { ids: [ids.subTask], operation })).toEqual({
      status: 200,
      body: {},
    });
    expect(await acme.fields(ids.subTask, "State")).toMatchObject({ State: { id: `/State/${state}` } });
  });

  test("a timesheet is submitted, approved and reopened, and knows who approved it", async () => {
    const id = await acme.create("Timesheet", {
      WorkItem: ids.newTask,
      ReportedDate: "2020-03-02",
      Duration: "8h",
    });
    expect(await acme.fields(id, "State,ReportedBy,Project,ReportedDate")).toMatchObject({
      State: { id: "/State/Un Submitted" },
      ReportedBy: { id: ids.sam },
      Project: { id: ids.website },
      ReportedDate: "2020-03-02T00:00:00.0000000",
    });
    const run = (operation: string) => acme.send("POST", "/data/lifecycle", { ids: [id], operation });
    await run("Submit");
    expect(await acme.fields(id, "State")).toMatchObject({ State: { id: "/State/Pending Approval" } });
    await run("Approve");
    expect(await acme.fields(id, "State,ApprovedBy")).toMatchObject({
      State: { id: "/State/Approved" },
      ApprovedBy: { id: ids.sam },
    });
    await run("Reopen");
    expect(await acme.fields(id, "State,ApprovedBy")).toMatchObject({
      State: { id: "/State/Un Submitted" },
      ApprovedBy: null,
    });
  });

  test("an operation that the type does not know is refused, and so is one that nothing knows (assumed)", async () => {
    const run = (operation: string) =>
      acme.send("POST", "/data/lifecycle", { ids: [ids.timesheet], operation });
    expect(await run("Cancel")).toMatchObject(failed("InvalidOperation"));
    expect(await run("Dance")).toMatchObject(failed("InvalidArgument"));
  });

  test("who works on an item is in the state of the item (assumed)", async () => {
    const link = await acme.create("RegularResourceLink", {
      WorkItem: ids.newTask,
      Resource: ids.sam,
      Work: "8h",
    });
    expect(await acme.fields(link, "State")).toMatchObject({ State: { id: "/State/Active" } });
    await acme.send("POST", "/data/changeState", { ids: [ids.newTask], state: "On Hold" });
    expect(await acme.fields(link, "State")).toMatchObject({ State: { id: "/State/On Hold" } });
  });
});
