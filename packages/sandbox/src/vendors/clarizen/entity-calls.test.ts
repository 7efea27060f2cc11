import { describe, expect, test } from "vitest";
import { ids } from "./seed/ids.ts";
import { failed, Organization, type Said } from "./testing/organization.ts";

const acme = new Organization();

describe("calls for several things at once", () => {
  test("createAndRetrieve answers with what the product has computed", async () => {
    const body = {
      entity: {
        Id: "/Task",
        Name: "New Task",
        StartDate: "2020-11-01",
        Duration: { unit: "Weeks", value: 3 },
      },
      fields: ["DueDate"],
    };
    const { entity } = (await acme.send("POST", "/data/createAndRetrieve", body)).body;
    expect(entity).toMatchObject({ DueDate: "2020-11-20T16:00:00.0000000" });
  });

  test("retrieveMultiple answers in the order of the ids, and all are of one type", async () => {
    const read = (ids: string[]): Promise<Said> =>
      acme.send("POST", "/data/retrieveMultiple", { ids, fields: ["Name"] });
    const other = "/Task/3a69f0d4-2b7c-4e5f-8a1b-6c7d8e9f0a1b";
    expect((await read([other, ids.newTask])).body["results"]).toEqual([
      { id: other, Name: "X Task" },
      { id: ids.newTask, Name: "New Task" },
    ]);
    expect(await read([ids.newTask, ids.issue])).toMatchObject(failed("InvalidArgument"));
    expect(await read([ids.newTask, "/Task/none"])).toMatchObject(failed("EntityNotFound"));
  });

  test("upsert creates with 201 and updates with 200", async () => {
    const body = {
      insertEntity: { Id: "/Task/123456", Name: "First" },
      updateEntity: { Id: "/Task/123456", Name: "Second" },
    };
    const upsert = () => acme.send("POST", "/data/upsert", body);
    expect(await upsert()).toEqual({ status: 201, body: { Id: "/Task/123456" } });
    expect((await acme.fields("/Task/123456", "Name"))["Name"]).toBe("First");
    expect(await upsert()).toEqual({ status: 200, body: {} });
    expect((await acme.fields("/Task/123456", "Name"))["Name"]).toBe("Second");
  });

  test("a project is made from a template, with what is below it", async () => {
    const { body } = await acme.send("GET", "/data/getTemplateDescriptions?typeName=project");
    expect(body).toEqual({ templates: ["Your First Project"] });
    const wish = {
      entity: { id: "/Project", Name: "Relaunch" },
      templateName: "Your First Project",
      parentId: ids.website,
    };
    const made = String((await acme.send("POST", "/data/createFromTemplate", wish)).body["id"]);
    expect(await acme.fields(made, "Name,ParentProject,ChildrenCount,IsTemplate")).toMatchObject({
      Name: "Relaunch",
      ParentProject: { id: ids.website },
      ChildrenCount: 2,
      IsTemplate: false,
    });
    expect(await acme.query(`SELECT Name FROM Task WHERE Project = '${made}'`)).toEqual(["Think", "Do"]);
    const unknown = { ...wish, templateName: "None" };
    expect(await acme.send("POST", "/data/createFromTemplate", unknown)).toMatchObject(
      failed("EntityNotFound"),
    );
  });

  test("a custom action does what the organization has defined", async () => {
    const body = {
      targetId: ids.website,
      customAction: "Create Issue",
      values: [{ fieldName: "Title", value: "Broken link" }],
    };
    const answer = await acme.send("POST", "/data/executeCustomAction", body);
    expect(answer.body).toEqual({ message: "Broken link was created" });
    expect(
      await acme.query(`SELECT Title FROM Issue WHERE PlannedFor = '${ids.website}'`, "Title"),
    ).toContain("Broken link");
    const unknown = { ...body, customAction: "None" };
    expect(await acme.send("POST", "/data/executeCustomAction", unknown)).toMatchObject(
      failed("InvalidArgument"),
    );
  });

  test("a message is posted, replied to and liked", async () => {
    const entity = { id: "/DiscussionPost", Body: "<b>Done</b>", Container: ids.newTask };
    const made = await acme.send("POST", "/data/createDiscussion", {
      entity,
      relatedEntities: [ids.website],
    });
    const id = String(made.body["id"]);
    expect(id).toMatch(/^\/DiscussionPost\/msg-[0-9a-z]{25}$/);
    await acme.create("DiscussionReply", { Body: "Well done", Container: id });
    await acme.create("Like", { Entity: id });
    expect(await acme.fields(id, "Text,likesCount,Container.Name")).toMatchObject({
      Text: "Done",
      likesCount: 1,
      Container: { Name: "New Task" },
    });
    const { body } = await acme.send("POST", "/data/repliesQuery", { postId: id, fields: ["Body"] });
    expect(body["items"]).toMatchObject([{ message: { Body: "Well done" } }]);
  });
});
