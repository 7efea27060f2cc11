import type { Entity } from "@clade/clarizen";
import { describe, expect, test } from "vitest";
import { findAny } from "../find.ts";
import type { Finding } from "../rows/finding.ts";
import { pageOf } from "../rows/page.ts";
import { smallContext } from "../testing/small-organization.ts";
import { ownPart } from "../values/own-part.ts";
import { findGroups } from "./aggregate-query.ts";
import { findBySelection } from "./entity-query.ts";
import { findExpenses, findTimesheets } from "./entry-queries.ts";
import { findEntityFeed, findNewsFeed, findReplies } from "./feeds.ts";
import { findGroupsOfCaller } from "./groups-query.ts";
import { findByRelation } from "./relation-query.ts";
import { findByText } from "./search.ts";
import { findUsers } from "./user-query.ts";
import { findWorkItemTree } from "./work-item-tree.ts";

const context = smallContext("/User/sam");
const asAnn = smallContext("/User/ann");
const asEve = smallContext("/User/eve");

const itemsOf = <Item>(found: Finding<Item>): Item[] => pageOf(found).items;
const idsOf = (found: Finding<Entity>): string =>
  itemsOf(found)
    .map(({ id }) => ownPart(id ?? ""))
    .join(" ");
const refusal = (example: string): unknown =>
  expect.objectContaining({ name: "Refusal", status: 500, example });

describe("a query of entities", () => {
  test("has the id alone where no fields are asked for (assumed)", () => {
    expect(itemsOf(findBySelection(context, { typeName: "Topic" }))).toEqual([
      { id: "/Topic/x" },
      { id: "/Topic/y" },
    ]);
  });

  test("finds deleted entities, and only these, where they are asked for", () => {
    expect(idsOf(findBySelection(context, { typeName: "Task", deleted: true }))).toBe("z");
    expect(
      idsOf(findBySelection(context, { typeName: "Task", deleted: true, where: "State = 'Active'" })),
    ).toBe("");
    expect(idsOf(findBySelection(context, { typeName: "Task", where: "ID = '/Task/z'" }))).toBe("");
  });

  test("has relations with their own fields, conditions and orders, or the links to them", () => {
    const relations = [
      {
        ...{ name: "Resources", fields: ["Name"], where: "Admin = true OR Admin = false" },
        orders: [{ fieldName: "Name", order: "Descending" as const }],
      },
    ];
    const shop = { typeName: "Project", where: "Name = 'Shop'" };
    expect(itemsOf(findBySelection(context, { ...shop, relations }))).toEqual([
      {
        id: "/Project/shop",
        Resources: {
          entities: [
            { id: "/User/sam", Name: "Sam" },
            { id: "/User/ann", Name: "Ann" },
          ],
        },
      },
    ]);
    const links = [{ name: "Resources", fields: ["State"], fromLink: true, where: "Resource = '/User/ann'" }];
    expect(itemsOf(findBySelection(context, { ...shop, relations: links }))).toEqual([
      {
        id: "/Project/shop",
        Resources: { entities: [{ id: "/RegularResourceLink/5", State: { id: "/State/Draft" } }] },
      },
    ]);
  });
});

describe("a query of a relation", () => {
  const query = { entityId: "/Project/web", relationName: "children", fields: ["Name"] };

  test("CZ-15 finds what is related to an entity, in an order, by a condition", () => {
    expect(idsOf(findByRelation(context, query))).toBe("a b m d");
    const orders = [{ fieldName: "Name", order: "Descending" as const }];
    expect(idsOf(findByRelation(context, { ...query, orders }))).toBe("m a b d");
    expect(idsOf(findByRelation(context, { ...query, where: "State IN ('Draft')" }))).toBe("b m");
  });

  test("finds the links instead, where these are asked for", () => {
    expect(idsOf(findByRelation(context, { ...query, fields: ["Child"], fromLink: true }))).toBe("1 2 4 6");
  });

  test("finds what refers to the entity by itself, without a link", () => {
    const requests = { entityId: "/Project/web", relationName: "RelatedRequests", fields: ["Title"] };
    expect(itemsOf(findByRelation(context, requests))).toEqual([
      { id: "/EnhancementRequest/r", Title: "Dark mode" },
    ]);
    expect(() => findByRelation(context, { ...requests, fromLink: true })).toThrow(
      refusal("invalidArgument"),
    );
  });

  test("is refused for an entity or a relation that there is not", () => {
    expect(() => findByRelation(context, { ...query, entityId: "/Project/none" })).toThrow(
      refusal("entityNotFound"),
    );
    expect(() => findByRelation(context, { ...query, relationName: "Nonsense" })).toThrow(
      refusal("invalidArgument"),
    );
  });
});

describe("a query of aggregates", () => {
  const count = { function: "Count", fieldName: "Name", alias: "Cnt" };

  test("CZ-14 counts by state, as the vendor's page shows it", () => {
    const query = {
      ...{ typeName: "WorkItem", aggregations: [count], groupBy: ["State"] },
      orders: [{ fieldName: "Cnt", order: "Descending" as const }],
    };
    expect(pageOf(findGroups(context, query))).toEqual({
      items: [
        { id: null, State: { id: "/State/Active" }, Cnt: 3 },
        { id: null, State: { id: "/State/Draft" }, Cnt: 3 },
        { id: null, State: { id: "/State/Completed" }, Cnt: 1 },
        { id: null, State: { id: "/State/On Hold" }, Cnt: 1 },
      ],
      paging: { from: 4, limit: 100, hasMore: false },
    });
  });

  test("names a result after function and field where it has no alias", () => {
    const aggregations = [{ function: "max", fieldName: "PercentCompleted" }];
    expect(itemsOf(findGroups(context, { typeName: "Task", aggregations, where: "Priority = 3" }))).toEqual([
      { id: null, max_PercentCompleted: 100 },
    ]);
  });

  test("counts what has a value only", () => {
    const aggregations = [{ function: "Count", fieldName: "Work", alias: "N" }];
    expect(itemsOf(findGroups(context, { typeName: "Task", aggregations }))).toEqual([{ id: null, N: 3 }]);
  });

  test("is refused where it asks for nothing, or for a function that there is not", () => {
    expect(() => findGroups(context, { typeName: "Task", aggregations: [] })).toThrow(
      refusal("missingArgument"),
    );
    const aggregations = [{ function: "toString", fieldName: "Name" }];
    expect(() => findGroups(context, { typeName: "Task", aggregations })).toThrow(refusal("invalidArgument"));
  });
});

describe("a query of users", () => {
  test.each([
    [{ firstName: "sam" }, "sam"],
    [{ lastName: "smith" }, "sam"],
    [{ lastName: "smith", fuzzySearchUserName: true }, "sam ann"],
    [{ lastName: "smith", fuzzySearchUserName: true, firstName: "an" }, "ann"],
    [{ eMail: "ann@acme.example" }, "ann"],
    [{ eMail: "ann@acme.example", firstName: "Sam" }, ""],
    [{}, "sam ann"],
    [{ firstName: "", includeSuspendedUsers: true }, "sam ann eve"],
    [{ firstName: "Eve" }, ""],
  ])("finds %j: %s", (query, ids) => {
    expect(idsOf(findUsers(context, query))).toBe(ids);
  });
});

test("the groups of a caller are those of which he is a member", () => {
  expect(itemsOf(findGroupsOfCaller(context, { fields: ["Name"] }))).toEqual([
    { id: "/UserGroup/g", Name: "Designers" },
  ]);
  expect(idsOf(findGroupsOfCaller(asAnn, {}))).toBe("h");
});

describe("a query of timesheets or expenses", () => {
  test.each([
    [{}, "1 2 3"],
    [{ typeName: "WorkItem", projectId: "/Project/web" }, "1 2"],
    [{ projectId: "/project/shop" }, "3"],
    [{ customerId: "/Customer/acme" }, "3"],
    [{ workItems: [] }, "1 2 3"],
    [{ workItems: ["/Task/a", "/Task/d"] }, "1 3"],
    [{ timesheetState: "All" as const }, "1 2 3"],
    [{ timesheetState: "UnSubmitted" as const }, "1"],
    [{ timesheetState: "PendingApproval" as const }, "2"],
    [{ timesheetState: "Approved" as const }, "3"],
    [{ projectId: "/Project/web", where: "ReportedDate > 2020-02-03" }, "2"],
    [{ orders: [{ fieldName: "Duration", order: "Descending" as const }] }, "2 1 3"],
  ])("finds timesheets by %j: %s", (query, ids) => {
    expect(idsOf(findTimesheets(context, query))).toBe(ids);
  });

  test("finds what the caller has to approve, as the manager of the project (assumed)", () => {
    expect(idsOf(findTimesheets(context, { iAmTheApprover: true }))).toBe("1 2");
    expect(idsOf(findTimesheets(asAnn, { iAmTheApprover: true }))).toBe("3");
  });

  test("finds expenses of a project or a customer, whatever type is named", () => {
    const found = findExpenses(context, {
      typeName: "Task",
      projectId: "/Project/web",
      fields: ["LocalAmount"],
    });
    expect(itemsOf(found)).toEqual([{ id: "/Expense/1", LocalAmount: { value: 120, currency: "USD" } }]);
    expect(idsOf(findExpenses(context, { customerId: "/Customer/acme" }))).toBe("2");
  });
});

describe("a query of the work items below one", () => {
  test.each([
    [{ typeName: "WorkItem", rootItemId: "/Project/web" }, "a c b m"],
    [{ typeName: "Task", rootItemId: "/Project/web" }, "a c b"],
    [{ typeName: "WorkItem", rootItemId: "/Project/web", levels: 1 }, "a b m"],
    [{ typeName: "WorkItem", rootItemId: "/Project/web", includeShortcuts: true }, "a c b m d"],
    [{ typeName: "WorkItem", rootItemId: "/Task/c" }, ""],
    [{ typeName: "Milestone" }, "m"],
  ])("finds %j: %s", (query, ids) => {
    expect(idsOf(findWorkItemTree(context, query))).toBe(ids);
  });

  test("is refused for a root that there is not", () => {
    const query = { typeName: "Task", rootItemId: "/Task/none" };
    expect(() => findWorkItemTree(context, query)).toThrow(refusal("entityNotFound"));
  });
});

describe("a search", () => {
  test("CZ-16 finds a text in one type, with the fields that are asked for", () => {
    const found = findByText(context, { q: "DESIGN", typeName: "WorkItem", fields: ["Name", "Priority"] });
    expect(itemsOf(found)).toEqual([{ id: "/Task/a", Name: "Design", Priority: 5 }]);
  });

  test("CZ-16 finds a text in all types, with the names of what it finds (assumed)", () => {
    expect(itemsOf(findByText(context, { q: "desi" }))).toEqual([
      { id: "/Task/a", Name: "Design" },
      { id: "/UserGroup/g", Name: "Designers" },
      { id: "/DiscussionPost/1" },
    ]);
    expect(itemsOf(findByText(context, { q: "older" }))).toEqual([{ id: "/Issue/j", Title: "An older one" }]);
  });

  test("looks into texts only, not into ids", () => {
    expect(idsOf(findByText(context, { q: "/User/sam" }))).toBe("");
    expect(idsOf(findByText(context, { q: "2014-11" }))).toBe("");
  });

  test("is refused in a type that there is not", () => {
    expect(() => findByText(context, { q: "x", typeName: "Nonsense" })).toThrow(refusal("invalidType"));
  });
});

describe("a feed", () => {
  const nothing = { relatedEntities: [], notify: [], topics: [] };

  test("has the messages on an entity, each with its last two replies", () => {
    const query = {
      ...{ entityId: "/Task/a", fields: ["Body"] },
      feedItemOptions: ["Default" as const, "BodyMarkup" as const, "Summary" as const],
    };
    const reply = (number: number, text: string) => ({
      ...{ message: { id: `/DiscussionReply/${String(number)}`, Body: text }, likedByMe: false, ...nothing },
      ...{ bodyMarkup: `<p>${text}</p>`, summary: text },
    });
    expect(itemsOf(findEntityFeed(context, query))).toEqual([
      {
        message: { id: "/DiscussionPost/1", Body: "The design is ready." },
        bodyMarkup: "<p>The design is ready.</p>",
        summary: "The design is ready.",
        pinned: true,
        likedByMe: true,
        relatedEntities: [{ id: "/Project/web" }],
        notify: [{ id: "/User/ann" }],
        topics: [{ id: "/Topic/x" }],
        latestReplies: [reply(2, "Two"), reply(3, "Three")],
      },
    ]);
  });

  test("has the messages that mention an entity too, and is the caller's own", () => {
    const [item] = itemsOf(findEntityFeed(asAnn, { entityId: "/Project/web" }));
    expect(item).toMatchObject({ message: { id: "/DiscussionPost/1" }, likedByMe: false });
    expect(() => findEntityFeed(context, { entityId: "/Task/none" })).toThrow(refusal("entityNotFound"));
  });

  test("of news has all messages, the newest first, or those about or by what the caller follows (assumed)", () => {
    const idsIn = (items: readonly { message: Entity }[]) => items.map(({ message }) => message.id);
    const [newer, older] = ["/DiscussionPost/2", "/DiscussionPost/1"];
    expect(idsIn(itemsOf(findNewsFeed(context, {})))).toEqual([newer, older]);
    expect(idsIn(itemsOf(findNewsFeed(context, { mode: "All" })))).toEqual([newer, older]);
    expect(idsIn(itemsOf(findNewsFeed(context, { mode: "Following" })))).toEqual([newer]);
    expect(idsIn(itemsOf(findNewsFeed(asAnn, { mode: "Following" })))).toEqual([older]);
    expect(idsIn(itemsOf(findNewsFeed(asEve, { mode: "Following" })))).toEqual([]);
  });

  test("of replies has all of them, the oldest first, and a summary without markup (assumed)", () => {
    const replies = itemsOf(findReplies(context, { postId: "/DiscussionPost/1", fields: ["Body"] }));
    expect(replies.map(({ message }) => message["Body"])).toEqual(["One", "Two", "Three"]);
    expect(replies[0]).not.toHaveProperty("summary");
    const [bold] = itemsOf(
      findEntityFeed(context, { entityId: "/Task/b", feedItemOptions: ["Summary", "BodyMarkup"] }),
    );
    expect(bold).toMatchObject({ summary: "Bold news", bodyMarkup: "<b>Bold</b>  news" });
  });
});

describe("a query of any kind", () => {
  test.each([
    [{ _type: "cZQLQuery", q: "SELECT Name FROM Task" }, 4],
    [{ _type: "cZQLQuery", q: "SELECT Name FROM Task LIMIT 3" }, 3],
    [{ q: "SELECT State, COUNT(ID) FROM Issue GROUP BY State" }, 2],
    [{ _type: "entityQuery", typeName: "Task", where: "Priority = 3" }, 2],
    [{ _type: "aggregateQuery", typeName: "Task", aggregations: [], groupBy: ["Priority"] }, 3],
    [{ _type: "relationQuery", entityId: "/Task/a", relationName: "Resources" }, 2],
    [{ _type: "findUserQuery" }, 2],
    [{ _type: "groupsQuery" }, 1],
    [{ _type: "expenseQuery" }, 2],
    [{ _type: "timesheetQuery", timesheetState: "Approved" }, 1],
    [{ _type: "crossOrgEntityQuery", typeName: "Topic" }, 2],
    [{ _type: "newsFeedQuery" }, 2],
    [{ _type: "entityFeedQuery", entityId: "/Task/b" }, 1],
    [{ _type: "repliesQuery", postId: "/DiscussionPost/1" }, 3],
    [{ typeName: "Milestone" }, 1],
  ] as const)("has its rows: %j has %i", (query, rows) => {
    expect([...findAny(context, query as never).rows]).toHaveLength(rows);
  });

  test("is refused where nobody can tell of which kind it is", () => {
    expect(() => findAny(context, {})).toThrow(refusal("invalidQuery"));
  });
});
