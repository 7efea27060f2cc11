import { czql, unwrap, type EntityFields } from "@clade/clarizen";
import { describe, expect, test } from "vitest";
import { Organization } from "./testing/organization.ts";

const acme = new Organization();

/** Creates issues, one after the other, and gives their ids. */
async function report(...titles: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const title of titles) {
    const { body } = await acme.send("PUT", "/data/objects/issue", { title });
    ids.push(String(body["id"]));
  }
  return ids;
}

const byUrl = (path: string, parameters: Readonly<Record<string, string>>) =>
  acme.send("GET", `${path}?${new URLSearchParams(parameters).toString()}`);

describe("a query at Clarizen", () => {
  test("CZ-12 CZ-13 gives the same entities as parts, as CZQL, by POST and by a URL", async () => {
    const [id] = await report("Leaky pipe");
    const q = "SELECT title,State FROM Issue WHERE title='leaky pipe'";
    const where = {
      ...{ _type: "Compare", operator: "Equal", leftExpression: { fieldName: "title" } },
      rightExpression: { value: "leaky pipe" },
    };
    const answers = [
      await byUrl("/data/query", { q }),
      await acme.send("POST", "/data/query", { q }),
      await acme.send("POST", "/data/EntityQuery", { typeName: "Issue", fields: ["title", "State"], where }),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(body).toEqual({
        entities: [{ id, title: "Leaky pipe", State: { id: "/CaseState/New" } }],
        paging: { from: 1, limit: 100, hasMore: false },
      });
    }
  });

  test("CZ-12 takes the guide's own sample, with its relaxed JSON", async () => {
    const sample = `{
      typeName: 'Issue',
      fields: ['createdOn','title'],
      orders: [{fieldName: 'createdOn', order: 'Ascending'}],
      where: {
        _type: 'Compare',
        leftExpression: {fieldName: 'createdOn'},
        operator: 'GreaterThan',
        rightExpression: {value: '2014-04-03'}
      }
    }`;
    await report("A new one");
    const { body } = await acme.send("POST", "/data/EntityQuery", sample);
    const rows = body["entities"] as { createdOn: string; title: string }[];
    expect(rows.at(-1)).toMatchObject({ title: "A new one", createdOn: "2020-03-02T10:30:00.0000000" });
    expect(rows.map(({ createdOn }) => createdOn)).toEqual(rows.map(({ createdOn }) => createdOn).sort());
  });

  test("takes names in any letter case, as a program in C# sends them", async () => {
    const [id] = await report("Shouted");
    const { body } = await acme.send("POST", "/Data/EntityQuery", {
      ...{ TypeName: "Issue", Fields: ["Title"], Paging: { From: 0, Limit: 1 } },
      Where: {
        ...{ LeftExpression: { FieldName: "Title" }, Operator: "Equal" },
        RightExpression: { Value: "Shouted" },
      },
    });
    expect(body["entities"]).toEqual([{ id, Title: "Shouted" }]);
  });

  test("by a URL has fields with commas, and asks for deleted ones", async () => {
    const [id] = await report("Soon gone");
    await acme.send("DELETE", `/data/objects${String(id)}`);
    const deleted = { typeName: "Issue", fields: "Title,CreatedBy.Name", deleted: "true" };
    const { body } = await byUrl("/data/entityQuery", deleted);
    expect(body["entities"]).toMatchObject([{ id, Title: "Soon gone", CreatedBy: { Name: "Sam" } }]);
  });

  test("sees each change at once", async () => {
    const [id] = await report("Before");
    const find = async (title: string) =>
      (
        await acme.send("POST", "/data/query", {
          q: "SELECT ID FROM Issue WHERE Title = :t",
          parameters: { t: title },
        })
      ).body["entities"];
    expect(await find("Before")).toEqual([{ id }]);
    await acme.send("POST", `/data/objects${String(id)}`, { Title: "After" });
    expect(await find("Before")).toEqual([]);
    expect(await find("After")).toEqual([{ id }]);
    await acme.send("DELETE", `/data/objects${String(id)}`);
    expect(await find("After")).toEqual([]);
  });

  test("CZ-11 reaches through references that were set since", async () => {
    const [id] = await report("Whose");
    const q = `SELECT AssignedTo.Name FROM Issue WHERE AssignedTo.FirstName = 'Jane' AND ID = '${String(id)}'`;
    expect((await byUrl("/data/query", { q })).body["entities"]).toEqual([]);
    const jane = "/User/9bcd7df3-4f6b-4272-944c-219b65b7862a";
    await acme.send("POST", `/data/objects${String(id)}`, { AssignedTo: jane });
    expect((await byUrl("/data/query", { q })).body["entities"]).toMatchObject([
      { id, AssignedTo: { id: jane } },
    ]);
  });
});

describe("paging at Clarizen", () => {
  test("CZ-19 the client reads a whole query, page by page, by the paging of each answer", async () => {
    const titles = Array.from({ length: 25 }, (_, index) => `Batch ${String(index).padStart(2, "0")}`);
    await report(...titles);
    const client = acme.client();
    const query = czql`SELECT Title FROM Issue WHERE Title LIKE ${"batch%"} ORDER BY Title DESC`;
    const read: unknown[] = [];
    for await (const { Title } of client.queryAll<"Issue">(query, { limit: 10 })) read.push(Title);
    expect(read).toEqual(titles.toReversed());
  });

  test("CZ-19 the paging of an answer gets the next page, and says when there is none", async () => {
    await report("One of three", "Two of three", "Three of three");
    const query = { typeName: "Issue", fields: ["Title"], where: "Title LIKE '% of three'" };
    const first = await acme.send("POST", "/data/entityQuery", { ...query, paging: { limit: 2 } });
    expect(first.body["paging"]).toEqual({ from: 2, limit: 2, hasMore: true });
    const second = await acme.send("POST", "/data/entityQuery", { ...query, paging: first.body["paging"] });
    expect(second.body).toMatchObject({
      entities: [{ Title: "Three of three" }],
      paging: { from: 3, limit: 2, hasMore: false },
    });
  });

  test("has no total, which is counted by a call of its own", async () => {
    await report("Counted 1", "Counted 2", "Counted 3");
    const q = "SELECT Title FROM Issue WHERE Title LIKE 'Counted%'";
    const count = async (query: object) =>
      (await acme.send("POST", "/data/countQuery", { query })).body["count"];
    expect(await count({ _type: "cZQLQuery", q })).toBe(3);
    expect(await count({ _type: "cZQLQuery", q: `${q} LIMIT 2` })).toBe(2);
    expect(await count({ _type: "entityQuery", typeName: "Issue", where: "Title = 'Counted 1'" })).toBe(1);
  });

  test("of a search stands in the URL", async () => {
    await report("Needle 1", "Needle 2", "Needle 3");
    const { body } = await byUrl("/data/search", {
      q: "needle",
      typeName: "Case",
      fields: "Title",
      from: "1",
      limit: "1",
    });
    expect(body).toMatchObject({
      entities: [{ Title: "Needle 2" }],
      paging: { from: 2, limit: 1, hasMore: true },
    });
  });
});

describe("groups and relations at Clarizen", () => {
  test("CZ-14 an aggregate query and CZQL count the same", async () => {
    const ids = await report("Group 1", "Group 2", "Group 3");
    await acme.send("POST", "/data/changeState", { ids: [ids[2]], state: "Opened" });
    const { data } = await acme.client().POST("/data/aggregateQuery", {
      body: {
        ...{ typeName: "Issue", aggregations: [{ function: "Count", fieldName: "Title", alias: "Cnt" }] },
        ...{ groupBy: ["State"], orders: [{ fieldName: "Cnt", order: "Descending" }] },
        where: "Title LIKE 'Group%'",
      },
    });
    expect(data?.entities).toEqual([
      { id: null, State: { id: "/CaseState/New" }, Cnt: 2 },
      { id: null, State: { id: "/CaseState/Opened" }, Cnt: 1 },
    ]);
    const q =
      "SELECT State, COUNT(Title) AS Cnt FROM Issue WHERE Title LIKE 'Group%' GROUP BY State ORDER BY Cnt DESC";
    expect((await byUrl("/data/query", { q })).body["entities"]).toEqual(data?.entities);
  });

  test("CZ-15 the children of a project are those that were put below it", async () => {
    const client = acme.client();
    const typed = (typeName: string, body: EntityFields) =>
      unwrap(client.PUT("/data/objects/{typeName}", { params: { path: { typeName } }, body }));
    const project = await typed("Project", { Name: "Shed" });
    const task = await typed("Task", { Name: "Roof", Parent: project.id });
    await typed("Task", { Name: "Door", Parent: task.id });
    const { entities } = await unwrap(
      client.POST("/data/relationQuery", {
        body: {
          ...{ entityId: project.id, relationName: "Children", fields: ["Name"] },
          relations: [{ name: "Children", fields: ["Name"] }],
        },
      }),
    );
    expect(entities).toMatchObject([{ Name: "Roof", Children: { entities: [{ Name: "Door" }] } }]);
    const tree = await byUrl("/data/workItemRecursiveQuery", {
      ...{ typeName: "WorkItem", rootItemId: project.id, fields: "Name" },
    });
    expect(tree.body["entities"]).toMatchObject([{ Name: "Roof" }, { Name: "Door" }]);
  });
});

describe("a discussion at Clarizen", () => {
  test("is in the feed of what it is about, with its likes and its last two replies", async () => {
    const [container] = await report("Hot topic");
    const say = async (entity: object) =>
      String((await acme.send("POST", "/data/createDiscussion", { entity, notify: [] })).body["id"]);
    const post = await say({ id: "/DiscussionPost", Body: "Look at this", Container: container });
    for (const Body of ["First", "Second", "Third"]) await say({ id: "/DiscussionReply", Body, Post: post });
    await acme.send("PUT", "/data/objects/Like", { Entity: post });
    const feed = await acme.send("POST", "/data/entityFeedQuery", { entityId: container, fields: ["Body"] });
    expect(feed.body["items"]).toMatchObject([
      {
        ...{ message: { id: post, Body: "Look at this" }, likedByMe: true, pinned: false },
        latestReplies: [{ message: { Body: "Second" } }, { message: { Body: "Third" } }],
      },
    ]);
    const replies = await acme.send("POST", "/data/repliesQuery", { postId: post, paging: { limit: 1 } });
    expect(replies.body["paging"]).toEqual({ from: 1, limit: 1, hasMore: true });
    const news = await acme.send("POST", "/data/newsFeedQuery", { mode: "All", paging: { limit: 1 } });
    expect(news.body["items"]).toMatchObject([{ message: { id: post } }]);
  });
});

describe("what cannot be understood at Clarizen", () => {
  test.each([
    ["SELECT Name FROM C_RiskImpactR", "InvalidType"],
    ["SELECT Nonsense FROM Task", "InvalidField"],
    ["SELECT Name FORM Task", "InvalidQuery"],
    ["SELECT Name FROM Task WHERE Name = :missing", "MissingArgument"],
    ["SELECT Name FROM Task WHERE DueDate > 'soon'", "InvalidArgument"],
  ])("CZ-24 is refused with 500 and a code: %s has %s", async (q, errorCode) => {
    for (const answer of [await byUrl("/data/query", { q }), await acme.send("POST", "/data/query", { q })]) {
      expect(answer).toMatchObject({ status: 500, body: { errorCode } });
    }
  });

  test("CZ-24 is refused with a code in every kind of query", async () => {
    const codes: unknown[] = [];
    const calls: readonly (readonly [path: string, body: object])[] = [
      ["entityQuery", { typeName: "Nonsense" }],
      ["entityQuery", { typeName: "Task", relations: [{ name: "Nonsense" }] }],
      ["aggregateQuery", { typeName: "Task", aggregations: [{ function: "Median", fieldName: "Name" }] }],
      ["relationQuery", { entityId: "/Task/none", relationName: "Children" }],
      ["entityFeedQuery", { entityId: "/Task/none" }],
      ["findUserQuery", { fields: ["Nonsense"] }],
    ];
    for (const [path, body] of calls)
      codes.push((await acme.send("POST", `/data/${path}`, body)).body["errorCode"]);
    expect(codes).toEqual([
      ...["InvalidType", "InvalidArgument", "InvalidArgument"],
      ...["EntityNotFound", "EntityNotFound", "InvalidField"],
    ]);
  });

  test("an aggregate query by a URL groups, but has nothing to compute, so that it needs a group", async () => {
    const { body } = await byUrl("/data/aggregateQuery", { typeName: "Task", groupBy: "State" });
    expect(body["entities"]).toContainEqual({ id: null, State: { id: "/State/Active" } });
    expect((await byUrl("/data/aggregateQuery", { typeName: "Task" })).body["errorCode"]).toBe(
      "MissingArgument",
    );
  });
});
