import { createClock } from "../../../../core/clock.ts";
import { createRandom } from "../../../../core/random.ts";
import type { World } from "../../../../core/world.ts";
import { Store } from "../../../../store/store.ts";
import { entitySourceOf } from "../../entity-source-of.ts";
import { entities, prepare } from "../../tables.ts";
import type { QueryContext } from "../context.ts";
import type { StoredValue } from "../entity-source.ts";
import { contextOf } from "../find.ts";

type Values = Readonly<Record<string, StoredValue>>;

const hours = (value: number) => ({ unit: "Hours", value }) as const;
const days = (value: number) => ({ unit: "Days", value }) as const;
const at = (day: string, time = "08:00:00.0000000") => `${day}T${time}`;

/** A few entities of each kind that queries have to do with, in the order in which they were created. */
const ENTITIES: readonly (readonly [id: string, values: Values])[] = [
  [
    "/User/sam",
    {
      ...{ Name: "Sam", FirstName: "Sam", LastName: "Smith", DisplayName: "Sam Smith" },
      ...{ Email: "sam@acme.example", State: "/State/Active", LicenseType: "/LicenseType/Full", Admin: true },
    },
  ],
  [
    "/User/ann",
    {
      ...{ Name: "Ann", FirstName: "Ann", LastName: "Smithers", DisplayName: "Ann Smithers" },
      ...{ Email: "ann@acme.example", State: "/State/Active", LicenseType: "/LicenseType/Limited" },
      ...{ Admin: false, DirectManager: "/User/sam" },
    },
  ],
  [
    "/User/eve",
    {
      ...{ Name: "For unittests", FirstName: "Eve", LastName: "Ekinci", DisplayName: "Eve Ekinci" },
      ...{ Email: "eve@acme.example", State: "/State/Suspended", LicenseType: "/LicenseType/Full" },
    },
  ],
  [
    "/Project/web",
    {
      ...{ Name: "Website", State: "/State/Active", Manager: "/User/sam", ProjectManager: "/User/sam" },
      ...{ StartDate: at("2014-01-06"), CreatedOn: at("2020-02-01"), IsTemplate: false },
      ...{ PlannedBudget: { value: 1000, currency: "USD" }, TrackStatus: "/TrackStatus/On Track" },
    },
  ],
  [
    "/Project/shop",
    {
      ...{ Name: "Shop", State: "/State/Draft", Manager: "/User/ann", ParentProject: "/Project/web" },
      ...{ CreatedOn: at("2019-05-01"), IsTemplate: true, PlannedBudget: { value: 500, currency: "EUR" } },
    },
  ],
  [
    "/Project/app",
    {
      ...{ Name: "App", State: "/State/Active", ParentProject: "/Project/web", IsTemplate: false },
      ...{ CreatedOn: at("2021-01-01", "00:00:00.0000000"), PlannedBudget: { value: 250, currency: "USD" } },
    },
  ],
  [
    "/Task/a",
    {
      ...{ Name: "Design", State: "/State/Active", Manager: "/User/sam", Parent: "/Project/web" },
      ...{
        Project: "/Project/web",
        StartDate: at("2014-11-03"),
        DueDate: at("2014-11-21", "17:00:00.0000000"),
      },
      ...{ Work: hours(2400), PercentCompleted: 75, Priority: 5, SYSID: "T-00001" },
    },
  ],
  [
    "/Task/b",
    {
      ...{ Name: "build", State: "/State/Draft", Manager: "/User/ann", Parent: "/Project/web" },
      ...{ Project: "/Project/web", StartDate: at("2013-12-02"), DueDate: at("2016-06-30") },
      ...{ Work: days(250), PercentCompleted: 10, Priority: 3 },
    },
  ],
  [
    "/Task/c",
    {
      ...{ Name: "it's tested", State: "/State/Completed", Manager: "/User/sam", Parent: "/Task/a" },
      ...{ Project: "/Project/web", StartDate: at("2014-02-03"), DueDate: at("2016-01-29") },
      ...{ Work: hours(8), PercentCompleted: 100, Priority: 3 },
    },
  ],
  [
    "/Task/d",
    {
      ...{ Name: "100% of_it", State: "/State/On Hold", Parent: "/Project/shop", Project: "/Project/shop" },
      C_MyMultiSelectPickList: ["/C_TaskMyMultiSelectPickList/Value1", "/C_TaskMyMultiSelectPickList/Value3"],
    },
  ],
  [
    "/Milestone/m",
    {
      ...{ Name: "Launch", State: "/State/Draft", Parent: "/Project/web", Project: "/Project/web" },
      DueDate: at("2017-03-31"),
    },
  ],
  [
    "/Issue/i",
    {
      ...{ Title: "Issue 1", State: "/CaseState/New", Priority: 5, PlannedFor: "/Project/web" },
      ...{ CreatedOn: "2014-04-06T10:26:14.2291260", CreatedBy: "/User/sam" },
    },
  ],
  [
    "/Issue/j",
    {
      ...{ Title: "An older one", State: "/CaseState/Closed", PlannedFor: "/Project/web" },
      ...{ CreatedOn: at("2014-04-02"), CreatedBy: "/User/ann" },
    },
  ],
  [
    "/EnhancementRequest/r",
    { Title: "Dark mode", State: "/CaseState/New", PlannedFor: "/Project/web", CreatedOn: at("2015-01-01") },
  ],
  ["/Risk/k", { Title: "Fire", State: "/CaseState/Opened", C_RiskImpact: "/C_RiskImpact/(5) Catastrophic" }],
  ["/Topic/x", { Name: "X" }],
  ["/Topic/y", { Name: 'say "Y"' }],
  [
    "/RegularResourceLink/1",
    { WorkItem: "/Task/a", Resource: "/User/sam", State: "/State/Active", Units: 50.5 },
  ],
  [
    "/RegularResourceLink/2",
    { WorkItem: "/Task/b", Resource: "/User/sam", State: "/State/Active", Units: 100 },
  ],
  ["/RegularResourceLink/3", { WorkItem: "/Milestone/m", Resource: "/User/sam", State: "/State/Active" }],
  ["/RegularResourceLink/4", { WorkItem: "/Task/a", Resource: "/User/ann", State: "/State/Completed" }],
  ["/RegularResourceLink/5", { WorkItem: "/Project/shop", Resource: "/User/ann", State: "/State/Draft" }],
  ["/RegularResourceLink/6", { WorkItem: "/Project/shop", Resource: "/User/sam", State: "/State/Draft" }],
  ["/TopicWorkItemLink/1", { Topic: "/Topic/x", WorkItem: "/Task/a" }],
  ["/WorkItemHierarchyLink/1", { Parent: "/Project/web", Child: "/Task/a", Shortcut: false }],
  ["/WorkItemHierarchyLink/2", { Parent: "/Project/web", Child: "/Task/b", Shortcut: false }],
  ["/WorkItemHierarchyLink/3", { Parent: "/Task/a", Child: "/Task/c", Shortcut: false }],
  ["/WorkItemHierarchyLink/4", { Parent: "/Project/web", Child: "/Milestone/m", Shortcut: false }],
  ["/WorkItemHierarchyLink/5", { Parent: "/Project/shop", Child: "/Task/d", Shortcut: false }],
  ["/WorkItemHierarchyLink/6", { Parent: "/Project/web", Child: "/Task/d", Shortcut: true }],
  ["/Customer/acme", { Name: "Acme" }],
  ["/CustomerLink/1", { Customer: "/Customer/acme", WorkItem: "/Project/shop" }],
  [
    "/Timesheet/1",
    {
      ...{ WorkItem: "/Task/a", Project: "/Project/web", ReportedBy: "/User/sam", Duration: hours(6) },
      ...{ ReportedDate: at("2020-02-03", "00:00:00.0000000"), State: "/State/Un Submitted" },
      CreatedBy: "/User/sam",
    },
  ],
  [
    "/Timesheet/2",
    {
      ...{ WorkItem: "/Task/b", Project: "/Project/web", ReportedBy: "/User/ann", Duration: hours(8) },
      ...{ ReportedDate: at("2020-02-04", "00:00:00.0000000"), State: "/State/Pending Approval" },
    },
  ],
  [
    "/Timesheet/3",
    {
      ...{ WorkItem: "/Task/d", Project: "/Project/shop", ReportedBy: "/User/ann", Duration: hours(2) },
      ...{ ReportedDate: at("2020-02-04", "00:00:00.0000000"), State: "/State/Approved" },
    },
  ],
  ["/Expense/1", { Name: "Train", Project: "/Project/web", LocalAmount: { value: 120, currency: "USD" } }],
  ["/Expense/2", { Name: "Hotel", Project: "/Project/shop", LocalAmount: { value: 80, currency: "EUR" } }],
  ["/UserGroup/g", { Name: "Designers" }],
  ["/DiscussionGroup/h", { Name: "Chatters" }],
  ["/GroupMembershipLink/1", { Group: "/UserGroup/g", Member: "/User/sam" }],
  ["/GroupMembershipLink/2", { Group: "/DiscussionGroup/h", Member: "/User/ann" }],
  [
    "/DiscussionPost/1",
    {
      ...{ Body: "The design is ready.", Container: "/Task/a", CreatedBy: "/User/sam", Pinned: true },
      ...{ RelatedEntities: ["/Project/web"], Notify: ["/User/ann"], Topics: ["/Topic/x"] },
    },
  ],
  ["/DiscussionPost/2", { Body: "<b>Bold</b>  news", Container: "/Task/b", CreatedBy: "/User/ann" }],
  ["/DiscussionReply/1", { Body: "One", Post: "/DiscussionPost/1", CreatedBy: "/User/ann" }],
  ["/DiscussionReply/2", { Body: "Two", Post: "/DiscussionPost/1", CreatedBy: "/User/ann" }],
  ["/DiscussionReply/3", { Body: "Three", Post: "/DiscussionPost/1", CreatedBy: "/User/sam" }],
  ["/Like/1", { Entity: "/DiscussionPost/1", CreatedBy: "/User/sam" }],
  ["/Following/1", { Entity: "/Task/b", CreatedBy: "/User/sam" }],
  ["/Following/2", { Entity: "/User/sam", CreatedBy: "/User/ann" }],
];

/** What queries of a user of the small organization work with. */
export function smallContext(callerId = "/User/sam"): QueryContext {
  const world: World = {
    ...{ store: new Store(), clock: createClock(() => 0), random: createRandom(1) },
    post: () => undefined,
  };
  prepare(world);
  for (const [place, [id, values]] of ENTITIES.entries()) {
    const typeName = id.slice(1, id.indexOf("/", 1));
    entities(world).put(id, { id, typeName, place, values });
  }
  const place = ENTITIES.length;
  const values = { Name: "Gone", State: "/State/Draft", Project: "/Project/web" };
  entities(world).put("/Task/z", { id: "/Task/z", typeName: "Task", place, values, isDeleted: true });
  return contextOf(entitySourceOf(world), callerId);
}
