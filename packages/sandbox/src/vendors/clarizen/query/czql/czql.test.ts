import type { BindParameters } from "@clade/clarizen";
import { describe, expect, test } from "vitest";
import { findByCzql } from "../kinds/czql-query.ts";
import { pageOf } from "../rows/page.ts";
import { smallContext } from "../testing/small-organization.ts";
import { ownPart } from "../values/own-part.ts";

const context = smallContext();

function rowsOf(q: string, parameters: BindParameters = {}) {
  return pageOf(findByCzql(context, { q, parameters })).items;
}

/** The own parts of the ids, with blanks between. */
function idsOf(q: string, parameters?: BindParameters): string {
  return rowsOf(q, parameters)
    .map(({ id }) => ownPart(id ?? ""))
    .join(" ");
}

type Sample = readonly [q: string, ids: string, parameters?: BindParameters];

/**
 * As the vendor's pages and programs that call the service have them, whose addresses stand above them. Line breaks
 * are blanks here, names and ids are those of the small organization, and conditions that stand alone there got a head.
 */
const SOURCED: readonly Sample[] = [
  // https://api.clarizen.com/V2.0/services/data/Query
  ["SELECT @Name, StartDate, Manager FROM Task WHERE StartDate>2014-01-01 ORDER BY StartDate DESC", "a c"],
  // https://success.clarizen.com/hc/en-us/community/posts/203993788-Clarizen-REST-API-Version-2-0
  ["SELECT createdOn,title FROM Issue WHERE createdOn>2014-04-03", "i"],
  // https://api.clarizen.com/V2.0/services/types/Condition
  [
    'SELECT Name FROM Task WHERE State IN ("Active","Draft") and StartDate>:startDateParam',
    "a",
    { startDateParam: "2014-01-01" },
  ],
  // Presets of API calls for a flow builder, whose repository is not known
  ["SELECT Name FROM Task WHERE Work > 2000h LIMIT 1000", "a"],
  [
    "SELECT Name,Manager,WorkPolicy,Duration,StartDate From Project WHERE CreatedOn > '2020-01-01' LIMIT 10 OFFSET 0",
    "web app",
  ],
  // https://github.com/ekincaglar/clarizen, README.md
  ['SELECT Name,Work,State FROM Task WHERE DueDate<2016-12-31 AND State<>"Completed"', "a b"],
  ["SELECT Name,Work FROM Task WHERE StartDate>2016-12-31 AND StartDate<2017-12-31", ""],
  ['SELECT Name FROM User WHERE DisplayName LIKE "%ekin%"', "eve"],
  // the same, a comment of CZQLCondition.cs
  [
    "SELECT Name FROM Task WHERE PercentCompleted>50 AND DueDate>:dateParam",
    "c",
    { dateParam: "2015-01-01" },
  ],
  // the same, Ekin.Clarizen.Tests/Steps
  ["select name, state  from user where state <> 'deleted' and name like '%unittest%'", "eve"],
  ["SELECT name ,state FROM project where name like 'UnitTest%'", ""],
  ["SELECT name, state FROM project where state = 'Active'", "web app"],
  ["Select name from task where Project = '/Project/web'", "a b c"],
  [
    "SELECT FirstName,LastName, email,OfficePhone,state FROM user where email = 'ann@acme.example' and state <> \"deleted\"",
    "ann",
  ],
  ["SELECT FirstName FROM user where OfficePhone = '555-0100' and state <> \"deleted\"", ""],
  [
    "SELECT FirstName , LastName, email , OfficePhone ,MobilePhone ,ExternalUser ,SuperUser ,Financial  FROM user " +
      "where OfficePhone = '555-0100'",
    "",
  ],
  // https://github.com/idling-mind/clarizen-dashboard, src/components/StrategyMatrix.vue
  ['SELECT @Name, PercentCompleted, TrackStatus.Name FROM Project WHERE Project = "/Project/web"', "web"],
  [
    "SELECT @Name, TrackStatus.Name, ProjectManager.Name, PercentCompleted FROM Project " +
      'WHERE Project in ("/Project/app", "/Project/shop")',
    "shop app",
  ],
  [
    "SELECT @Name, TrackStatus.Name, ProjectManager.Name, PercentCompleted FROM Project " +
      'WHERE Project = "/Project/shop"',
    "shop",
  ],
  [
    "SELECT @Name, TrackStatus.Name, ProjectManager.Name, PercentCompleted FROM Project " +
      'WHERE ParentProject = "/Project/web"',
    "shop app",
  ],
  // the same, src/components/ProjectsCarousel.vue
  [
    "SELECT @Name, PercentCompleted, TrackStatus.Name, ProjectManager.Name, (SELECT Name FROM Resources), " +
      '(SELECT Title FROM RelatedRequests) FROM Project WHERE ParentProject = "/Project/web"',
    "shop app",
  ],
  // https://github.com/idling-mind/clarizen-dash, clarizen.py
  [
    "SELECT @Name, TrackStatus.Name, ProjectManager.Name, PercentCompleted FROM Project WHERE ParentProject='/Project/web'",
    "shop app",
  ],
  ["SELECT @Name FROM Topic WHERE Name='X'", "x"],
  // https://github.com/garfbradaz/clarizen2trello, Clarizen2Trello/Clarizen2Trello/Program.cs
  [
    "SELECT Name,Work,CreatedOn,ActualCost,RemainingEffort,DueDate FROM Task WHERE StartDate > 2015-06-01",
    "",
  ],
  // https://github.com/sshirey76/Clarizen-Timesheet-API-Fun, ClarizenPowerShellTimesheetEntryScript.ps1
  [
    "SELECT WorkItem.Name, WorkItem.ID FROM RegularResourceLink WHERE Resource = '/User/sam' AND WorkItem IN " +
      "(SELECT ID FROM WorkItem WHERE State = 'Active' and EntityType = 'Task') AND State = '/State/Active'",
    "1",
  ],
  [
    "SELECT ReportedDate FROM Timesheet WHERE WorkItem = '/Task/a' AND State = '/State/Un Submitted' " +
      "AND CreatedBy = '/User/sam' AND ReportedDate = '2020-02-03'",
    "1",
  ],
  [
    "SELECT CreatedOn FROM Timesheet WHERE WorkItem = '/Task/a' AND State = '/State/Un Submitted' " +
      "AND CreatedBy = '/User/sam' AND ReportedDate = '2020-02-03'",
    "1",
  ],
  // https://github.com/zachallen1994/SPM-Data-Migration, docs/03_source_adaptive.md
  [
    "SELECT Name, SYSID, State, Phase, ProjectManager.Email FROM Project WHERE State <> 'Cancelled'",
    "web shop app",
  ],
  // the same, put together from config/settings.example.yaml by src/spm_migration/adaptive_extract.py
  [
    "SELECT Name, SYSID, Description, Project, Parent, State, Manager.Email, StartDate, DueDate, ActualStartDate, " +
      "ActualEndDate, PercentCompleted, Work, ActualEffort FROM Task",
    "a b c d",
  ],
  [
    "SELECT Name, SYSID, Description, Project, Parent, State, Manager.Email, StartDate, DueDate, ActualStartDate, " +
      "ActualEndDate, PercentCompleted, Work, ActualEffort FROM Milestone",
    "m",
  ],
  // https://github.com/degsemondo/AdaptiveWork-Custom-Panel---RAID-Overview, v2.0/script.md
  [
    "SELECT Title, Priority, State, AssignedTo.Name, CreatedOn, DueDate FROM Issue WHERE PlannedFor = '/Project/web'",
    "i j",
  ],
  [
    "SELECT Title, RequestType, State, CreatedBy.Name, CreatedOn, DueDate FROM EnhancementRequest " +
      "WHERE PlannedFor = '/Project/web'",
    "r",
  ],
  [
    "SELECT Name, EntityOwner.Name, DueDate, ActionItemState, Container.id FROM ActionItem " +
      "WHERE Container IN ('/Issue/i','/Issue/j','/EnhancementRequest/r')",
    "",
  ],
  // the same, v2.8/script.md
  ["SELECT Name FROM User WHERE Name LIKE '%an%'", "ann"],
  [
    "SELECT SYSID, Title, Priority, State, AssignedTo.Name, CreatedOn, DueDate FROM Issue " +
      "WHERE PlannedFor = '/Project/web'",
    "i j",
  ],
  [
    "SELECT SYSID, Title, RequestType, State, CreatedBy.Name, CreatedOn, DueDate FROM EnhancementRequest " +
      "WHERE PlannedFor = '/Project/web'",
    "r",
  ],
  // https://github.com/degsemondo/headplan-panel, HeadPlan.js
  ["SELECT DueDate FROM WorkItem WHERE ExternalID = 'web-1'", ""],
  // https://github.com/kipergil/clarizen-playground, Program.cs
  [
    'SELECT Duration FROM Timesheet WHERE  ReportedBy = "/User/ann" AND ReportedDate >= "2020-02-01" ' +
      'AND ReportedDate <= "2020-02-16" ',
    "2 3",
  ],
  // https://github.com/ScottBruton/ScoBro-LogBook, backend/clarizenService.js in several versions
  [
    "SELECT Name, (SELECT Name, EntityType, State, RemainingEffort, ActualEffort FROM AssignedWorkItems) " +
      "FROM User WHERE Name = 'Sam'",
    "sam",
  ],
  [
    "SELECT ReportedBy.Name, WorkItem.Name, WorkItem.EntityType, Duration, ReportedDate FROM Timesheet " +
      "WHERE ReportedDate >= '2020-02-04' AND ReportedDate <= '2020-12-31' AND ReportedBy.Name = 'Ann'",
    "2 3",
  ],
  [
    "SELECT ReportedBy.Name, WorkItem.Name, WorkItem.EntityType, Duration, ReportedDate FROM Timesheet " +
      "WHERE ReportedDate >= '2020-02-01' AND ReportedDate <= '2020-02-03'",
    "1",
  ],
  [
    "SELECT ReportedBy.Name, WorkItem.Name, WorkItem.EntityType, Duration, ReportedDate FROM Timesheet " +
      "WHERE ReportedDate >= '2020-01-01' AND ReportedDate <= '2020-12-31' AND ReportedBy.Email = 'sam@acme.example'",
    "1",
  ],
  [
    "SELECT ReportedBy.Name, WorkItem.Name, WorkItem.EntityType, Duration, ReportedDate FROM Timesheet " +
      "WHERE ReportedBy.Name = 'Ann'",
    "2 3",
  ],
  [
    "SELECT WorkItem.Name, WorkItem.EntityType, Duration, ReportedDate, ReportedBy FROM Timesheet " +
      "WHERE ReportedBy = '/User/ann' AND ReportedDate >= '2020-01-01' AND ReportedDate <= '2020-12-31'",
    "2 3",
  ],
  [
    "SELECT Duration, ReportedDate FROM Timesheet WHERE ReportedBy = '/User/sam' " +
      "AND ReportedDate >= '2020-01-01' AND ReportedDate <= '2020-12-31'",
    "1",
  ],
  [
    "SELECT WorkItem.Name, WorkItem.EntityType, Resource.Name, Work, Units FROM RegularResourceLink " +
      "WHERE WorkItem.EntityType IN ('Project', 'Task') AND Resource.Name = 'Ann'",
    "4 5",
  ],
  [
    "SELECT WorkItem.Name, WorkItem.EntityType, Resource.Name, Work, Units FROM RegularResourceLink " +
      "WHERE WorkItem.EntityType IN ('Project', 'Task') AND Resource.Email = 'sam@acme.example'",
    "1 2 6",
  ],
  [
    "SELECT WorkItem.Name, WorkItem.EntityType, Resource.Name, Work, Units FROM RegularResourceLink " +
      "WHERE WorkItem.EntityType IN ('Project', 'Task')",
    "1 2 4 5 6",
  ],
  [
    "SELECT WorkItem.Id, WorkItem.Name, WorkItem.EntityType, WorkItem.StartDate, WorkItem.DueDate, Work, " +
      "ActualRegularEffort, RemainingEffort, Units FROM RegularResourceLink WHERE Resource = '/User/ann'",
    "4 5",
  ],
  [
    "SELECT WorkItem.Id, WorkItem.Name, WorkItem.EntityType, WorkItem.StartDate, WorkItem.DueDate, Work, " +
      "ActualRegularEffort, RemainingEffort, Units, Resource FROM RegularResourceLink WHERE Resource = '/User/sam'",
    "1 2 3 6",
  ],
  [
    "SELECT Name, StartDate, DueDate, Work, Parent, Parent.Name FROM WorkItem WHERE Parent IN ('/Project/web','/Task/a')",
    "a b c m",
  ],
  // Three panels inside the product, whose repositories are not known: a Gantt chart, a forecast and a connector
  [
    "Select WorkItem.externalid, WorkItem.SYSID, WorkItem.Name, DependsOn.externalid, DependsOn.SYSID, DependsOn.Name, " +
      "DependencyType.Name from DependencyLink where WorkItem in " +
      "(Select SYSID from WORKITEM where Project='/Project/web') limit 5000 offset  0",
    "",
  ],
  [
    "Select WorkItem.externalid,WorkItem.SYSID,WorkItem.Name,externalid,Resource.externalID,Resource.DisplayName " +
      "from RegularResourceLink where WorkItem in('/Task/a','/Task/b') limit 5000 offset  0",
    "1 2 4",
  ],
  ["SELECT Name, StartDate, DueDate, State, ProjectManager FROM Project", "web shop app"],
];

const NUMBERS: readonly Sample[] = [
  ["SELECT Name FROM Task WHERE Priority = 3", "b c"],
  ["SELECT Name FROM Task WHERE Priority = '3'", "b c"],
  ["SELECT Name FROM Task WHERE Priority <> 3", "a d"],
  ["SELECT Name FROM Task WHERE Priority < 5", "b c"],
  ["SELECT Name FROM Task WHERE Priority >= 5", "a"],
  ["SELECT Name FROM Task WHERE Priority <= 3", "b c"],
  ["SELECT Name FROM Task WHERE Priority > -3.5", "a b c"],
  ["SELECT Units FROM RegularResourceLink WHERE Units <= 50.5", "1"],
  ["SELECT Units FROM RegularResourceLink WHERE Units > 50.5", "2"],
];

const TEXTS: readonly Sample[] = [
  ["SELECT Name FROM Task WHERE Name = 'design'", "a"],
  ["SELECT Name FROM Task WHERE Name = 'it''s tested'", "c"],
  [`SELECT Name FROM Task WHERE Name = "it's tested"`, "c"],
  [`SELECT Name FROM Topic WHERE Name = "say ""Y"""`, "y"],
  [`SELECT Name FROM Topic WHERE Name = 'say "Y"'`, "y"],
  ["SELECT Name FROM Task WHERE Name < 'c'", "b d"],
  ["SELECT Name FROM Task WHERE Name >= 'Design'", "a c"],
  ["SELECT Name FROM Task WHERE Name = ''", ""],
  ["SELECT Name FROM Task WHERE Name <> ''", "a b c d"],
  ["SELECT Name FROM Task WHERE SYSID = 'T-00001'", "a"],
  ["SELECT Name FROM Task WHERE Name LIKE '%e%'", "a c"],
  ["SELECT Name FROM Task WHERE NOT Name LIKE '%e%'", "b d"],
  ["SELECT Name FROM Task WHERE Name LIKE 'D%'", "a"],
  ["SELECT Name FROM Task WHERE Name LIKE '%D'", "b c"],
  ["SELECT Name FROM Task WHERE Name LIKE 'd%i%n'", "a"],
  ["SELECT Name FROM Task WHERE Name LIKE '_uild'", "b"],
  ["SELECT Name FROM Task WHERE Name LIKE 'desig'", ""],
  ["SELECT Name FROM Task WHERE Name LIKE ''", ""],
  ["SELECT Name FROM Task WHERE Name LIKE '%'", "a b c d"],
  ["SELECT Name FROM Task WHERE Name LIKE :p1", "c", { p1: "%TEST%" }],
  ["SELECT Name FROM Task WHERE State LIKE '%d'", "c d"],
  ["SELECT Name FROM Task WHERE SYSID LIKE '%'", "a"],
];

const TIMES: readonly Sample[] = [
  ["SELECT Name FROM Task WHERE DueDate = '2014-11-21T17:00:00'", "a"],
  ["SELECT Name FROM Task WHERE DueDate = 2014-11-21", ""],
  ["SELECT Name FROM Task WHERE DueDate >= 2014-11-21 AND DueDate < 2014-11-22", "a"],
  ["SELECT Name FROM Task WHERE StartDate <= '2014-02-03T08:00:00.0000000'", "b c"],
  ["SELECT Name FROM Task WHERE StartDate < '2014-02-03T08:00'", "b"],
  ["SELECT Name FROM Task WHERE StartDate = '2014-11-03T08:00:00Z'", "a"],
  ["SELECT Name FROM Task WHERE StartDate = '2014-11-03T09:30:00+01:30'", "a"],
  ["SELECT Name FROM Task WHERE StartDate = :p1", "a", { p1: new Date("2014-11-03T08:00Z").toISOString() }],
  ["SELECT Name FROM Task WHERE StartDate IN ('2014-02-03T08:00', 2013-12-02)", "c"],
  ["SELECT Title FROM Issue WHERE CreatedOn>:since", "i", { since: "2014-04-03" }],
  ["SELECT Title FROM Issue WHERE CreatedOn = '2014-04-06T10:26:14.2291260'", "i"],
  ["SELECT Title FROM Issue WHERE CreatedOn < '2014-04-06T10:26:14.2291260'", "j"],
  ["SELECT Title FROM Issue WHERE CreatedOn < '2014-04-06T10:26:14.2291261'", "i j"],
  ["SELECT Name FROM Project WHERE CreatedOn = 2021-01-01", "app"],
  ["SELECT Comment FROM Timesheet WHERE ReportedDate = 2020-02-04", "2 3"],
  ["SELECT Comment FROM Timesheet WHERE ReportedDate < '2020-02-04'", "1"],
];

const AMOUNTS: readonly Sample[] = [
  ["SELECT Name FROM Task WHERE Work = 8h", "c"],
  ["SELECT Name FROM Task WHERE Work = 1d", "c"],
  ["SELECT Name FROM Task WHERE Work = 480M", "c"],
  ["SELECT Name FROM Task WHERE Work >= 50w", "a b"],
  ["SELECT Name FROM Task WHERE Work < 2000h", "c"],
  ["SELECT Name FROM Task WHERE Work > -1h", "a b c"],
  ["SELECT Name FROM Task WHERE Work = '8h'", "c"],
  ["SELECT Name FROM Task WHERE Work = :p1", "c", { p1: { unit: "Hours", value: 8 } }],
  ["SELECT Name FROM Task WHERE Work <> 8h", "a b d"],
  ["SELECT Name FROM Task WHERE Work IN (8h, 250d)", "b c"],
  ["SELECT Name FROM Project WHERE PlannedBudget > 400", "web shop"],
  ["SELECT Name FROM Project WHERE PlannedBudget = 250.0", "app"],
  ["SELECT Name FROM Project WHERE PlannedBudget > :p1", "web", { p1: { value: 400, currency: "USD" } }],
];

const WORDS: readonly Sample[] = [
  ["SELECT Name FROM Project WHERE IsTemplate = TRUE", "shop"],
  ["SELECT Name FROM Project WHERE IsTemplate = false", "web app"],
  ["SELECT Name FROM Project WHERE IsTemplate <> true", "web app"],
  ["SELECT Name FROM User WHERE Admin = 'true'", "sam"],
  ["SELECT Name FROM User WHERE Admin = false", "ann"],
  ["SELECT Name FROM User WHERE Admin <> :p1", "sam eve", { p1: false }],
  ["SELECT Name FROM Task WHERE Manager = NULL", "d"],
  ["SELECT Name FROM Task WHERE Manager <> null", "a b c"],
  ["SELECT Name FROM Task WHERE Work = :p1", "d", { p1: null }],
  ["SELECT Name FROM Task WHERE Priority IN (NULL, 5)", "a d"],
  ["SELECT Name FROM Task WHERE NOT Priority > 0", "d"],
];

const REFERENCES: readonly Sample[] = [
  ["SELECT Name FROM Task WHERE Manager = '/User/sam'", "a c"],
  ["SELECT Name FROM Task WHERE Manager = '/user/sam'", "a c"],
  ["SELECT Name FROM Task WHERE Manager = '/Organization/0b1c/User/sam'", "a c"],
  ["SELECT Name FROM Task WHERE Manager <> '/User/sam'", "b d"],
  ["SELECT Name FROM Task WHERE Manager = '/User/nobody'", ""],
  ["SELECT Name FROM Task WHERE Manager IN ('/User/ann', '/User/sam')", "a b c"],
  ["SELECT Name FROM Task WHERE State = '/State/Active'", "a"],
  ["SELECT Name FROM Task WHERE State = 'active'", "a"],
  ["SELECT Name FROM Task WHERE State = '/state/on hold'", "d"],
  ["SELECT Name FROM Task WHERE State = 'Nonsense'", ""],
  ["SELECT Name FROM Task WHERE State <> 'Active'", "b c d"],
  ["SELECT Title FROM Issue WHERE State = 'New'", "i"],
  ["SELECT Name FROM Task WHERE ID = '/Task/b'", "b"],
  ["SELECT Name FROM Task WHERE id IN ('/Task/c', '/Task/a')", "a c"],
  ["SELECT Name FROM Task WHERE ID = '/Project/web'", ""],
  ["SELECT Name FROM WorkItem WHERE ID = '/Project/web'", "web"],
  ["SELECT Name FROM Task WHERE Task = '/Task/c'", "c"],
  ["SELECT Name FROM WorkItem WHERE Parent = '/Project/web'", "a b m"],
  ["SELECT Name FROM Task WHERE Parent = '/Project/web'", "a b"],
  ["SELECT Name FROM Task WHERE C_MyMultiSelectPickList = 'value1'", "d"],
  ["SELECT Name FROM Task WHERE C_MyMultiSelectPickList = 'Value2'", ""],
  ["SELECT Name FROM Task WHERE C_MyMultiSelectPickList <> 'Value1'", "a b c"],
  ["SELECT Name FROM Task WHERE C_MyMultiSelectPickList IN ('Value2', 'Value3')", "d"],
  ["SELECT Name FROM Task WHERE C_MyMultiSelectPickList LIKE '%3'", "d"],
  ["SELECT Name FROM Task WHERE C_MyMultiSelectPickList = NULL", "a b c"],
];

const PATHS: readonly Sample[] = [
  ["SELECT Name FROM Task WHERE Manager.Name = 'Sam'", "a c"],
  ["SELECT Name FROM Task WHERE manager.directmanager.name = 'sam'", "b"],
  ["SELECT Name FROM Task WHERE Manager.DirectManager = '/User/sam'", "b"],
  ["SELECT Name FROM Task WHERE Manager.ID = '/User/ann'", "b"],
  ["SELECT Name FROM Task WHERE Manager.Name <> 'Sam'", "b d"],
  ["SELECT Name FROM Task WHERE Manager.Admin = false", "b"],
  ["SELECT Name FROM Task WHERE Parent.Name = 'Website'", "a b"],
  ["SELECT Name FROM Task WHERE Parent.Parent.Name = 'Website'", "c"],
  ["SELECT Name FROM Task WHERE Project.PlannedBudget < 600", "d"],
  ["SELECT Name FROM Task WHERE State.Name = 'Draft'", "b"],
  ["SELECT Units FROM RegularResourceLink WHERE WorkItem.EntityType = 'Milestone'", "3"],
  ["SELECT Body FROM DiscussionPost WHERE Container.Name = 'Design'", "1"],
  ["SELECT Body FROM DiscussionPost WHERE Container.Manager.Name LIKE 'a%'", "2"],
  ["SELECT Name FROM WorkItem WHERE EntityType = 'milestone'", "m"],
  ["SELECT Name FROM WorkItem WHERE EntityType <> 'Task'", "web shop app m"],
];

const TYPES: readonly Sample[] = [
  ["SELECT Name FROM Task", "a b c d"],
  ["SELECT Name FROM workitem", "web shop app a b c d m"],
  ["SELECT Title FROM CASE", "i j r k"],
  ["SELECT Name FROM TrackStatus", "On Track At Risk Off Track"],
  ["SELECT Name FROM C_RiskImpact WHERE Name LIKE '(5)%'", "(5) Catastrophic"],
  ["SELECT Role FROM ResourceLink WHERE Resource = '/User/ann'", "4 5"],
];

const LOGIC: readonly Sample[] = [
  ["SELECT Name FROM Task WHERE Priority = 5 OR Priority = 3 AND State = 'Draft'", "a b"],
  ["SELECT Name FROM Task WHERE (Priority = 5 OR Priority = 3) AND State = 'Draft'", "b"],
  ["SELECT Name FROM Task WHERE Priority = 3 AND State = 'Draft' OR Priority = 5", "a b"],
  ["SELECT Name FROM Task WHERE NOT Priority = 3 AND State = 'Active'", "a"],
  ["SELECT Name FROM Task WHERE NOT (Priority = 3 OR State = 'Active')", "d"],
  ["SELECT Name FROM Task WHERE NOT NOT Priority = 3", "b c"],
  ["SELECT Name FROM Task WHERE Manager = '/User/sam' AND Project = '/Project/web' AND Priority = 3", "c"],
  ["SELECT Name FROM Task WHERE Manager = '/User/sam' OR Priority = 3", "a b c"],
];

const SETS: readonly Sample[] = [
  ["SELECT Name FROM Task WHERE Priority IN (3, 5)", "a b c"],
  ["SELECT Name FROM Task WHERE Name IN ('DESIGN', 'build')", "a b"],
  ["SELECT Name FROM Task WHERE Parent IN ('/Task/a','/Task/b')", "c"],
  ["SELECT Name FROM Task WHERE NOT State IN ('Active', 'Draft')", "c d"],
  ["SELECT Name FROM Task WHERE State IN (:p1, :P2)", "a b", { P1: "Active", p2: "Draft" }],
  ["SELECT Name FROM Task WHERE State IN (:list)", "a b", { list: ["Active", "Draft"] }],
  ["SELECT Name FROM Task WHERE Manager IN (SELECT ID FROM User WHERE LicenseType = 'Full')", "a c"],
  ["SELECT Name FROM Task WHERE NOT Manager IN (SELECT ID FROM User)", "d"],
  [
    "SELECT Name FROM Task WHERE ID IN (SELECT WorkItem FROM RegularResourceLink WHERE Resource = '/User/sam')",
    "a b",
  ],
  ["SELECT Name FROM Task WHERE Project IN (SELECT Project FROM Timesheet WHERE State = 'Approved')", "d"],
  ["SELECT Name FROM Task WHERE Manager.Name IN (SELECT FirstName FROM User WHERE Admin = true)", "a c"],
  [
    "SELECT Name FROM Task WHERE Parent IN (SELECT ID FROM Project WHERE Manager IN " +
      "(SELECT ID FROM User WHERE Admin = true))",
    "a b",
  ],
  ["SELECT Name FROM Task WHERE Manager IN (SELECT ID FROM User WHERE Name = 'nobody')", ""],
];

const ORDERS: readonly Sample[] = [
  ["SELECT Name FROM Task ORDER BY Name", "d b a c"],
  ["SELECT Name FROM Task ORDER BY @Name DESC", "c a b d"],
  ["SELECT Name FROM Task ORDER BY Priority, Name", "d b c a"],
  ["SELECT Name FROM Task ORDER BY Priority DESC, Name DESC", "a c b d"],
  ["SELECT Name FROM Task ORDER BY Priority DESC", "a b c d"],
  ["SELECT Name FROM Task ORDER BY Manager.Name ASC", "d b a c"],
  ["SELECT Name FROM Task ORDER BY Work", "d c b a"],
  ["SELECT Name FROM Task order by StartDate asc", "d b c a"],
  ["SELECT Name FROM Project ORDER BY PlannedBudget", "app shop web"],
  ["SELECT Name FROM Task WHERE Manager = '/User/sam' ORDER BY DueDate DESC", "c a"],
  ["SELECT Name FROM Task LIMIT 2", "a b"],
  ["SELECT Name FROM Task OFFSET 2", "c d"],
  ["SELECT Name FROM Task LIMIT 2 OFFSET 1", "b c"],
  ["SELECT Name FROM Task LIMIT 5 OFFSET 9", ""],
  ["SELECT Name FROM Task LIMIT 0", ""],
  ["SELECT Name FROM Task ORDER BY Name LIMIT 1 OFFSET 1", "b"],
  ["\n select  Name\r\n\tFROM Task\nWHERE State\n= 'Active' ", "a"],
];

const GROUPS: readonly (readonly [how: string, samples: readonly Sample[], mark: "" | "(assumed)"])[] = [
  ["what the vendor's samples and programs ask for", SOURCED, ""],
  ["by a number", NUMBERS, ""],
  ["by a text, whose letter case does not matter", TEXTS, "(assumed)"],
  ["by a date or a time", TIMES, ""],
  ["by a duration, whatever its unit, or by money", AMOUNTS, "(assumed)"],
  ["by true, false or null, from which all else differs", WORDS, "(assumed)"],
  ["by a reference", REFERENCES, ""],
  ["by a field behind a reference", PATHS, ""],
  ["all of a type and its subtypes", TYPES, ""],
  ["by several tests, of which AND binds closer than OR", LOGIC, ""],
  ["by a list or another query", SETS, ""],
  ["in an order, what is missing first, and a part of it", ORDERS, "(assumed)"],
];

for (const [how, samples, mark] of GROUPS) {
  describe(`CZ-13 a query of CZQL finds ${how}:`, () => {
    test.each(samples.map(([q, ids, parameters]) => ({ q, ids, parameters })))(
      `$q ${mark}`.trim(),
      ({ q, ids, parameters }) => {
        expect(idsOf(q, parameters)).toBe(ids);
      },
    );
  });
}

describe("a row of a query of CZQL", () => {
  test("CZ-11 has the fields as they were asked for, and its id in any case", () => {
    expect(rowsOf("SELECT @Name, startDate, Manager, PERCENTCOMPLETED FROM Task WHERE Priority = 5")).toEqual(
      [
        {
          ...{ id: "/Task/a", Name: "Design", startDate: "2014-11-03T08:00:00.0000000" },
          ...{ Manager: { id: "/User/sam" }, PERCENTCOMPLETED: 75 },
        },
      ],
    );
  });

  test("has one object for a reference and the fields behind it", () => {
    expect(
      rowsOf(
        "SELECT Manager.Name, manager, Manager.DirectManager.Name, Parent.Name FROM Task WHERE Priority = 3",
      ),
    ).toEqual([
      {
        id: "/Task/b",
        Manager: { id: "/User/ann", Name: "Ann", DirectManager: { id: "/User/sam", Name: "Sam" } },
        Parent: { id: "/Project/web", Name: "Website" },
      },
      {
        id: "/Task/c",
        Manager: { id: "/User/sam", Name: "Sam", DirectManager: null },
        Parent: { id: "/Task/a", Name: "Design" },
      },
    ]);
  });

  test("has the id once, however it is asked for", () => {
    const [row] = rowsOf("SELECT WorkItem.Name, WorkItem.ID FROM RegularResourceLink LIMIT 1");
    expect(row).toEqual({ id: "/RegularResourceLink/1", WorkItem: { id: "/Task/a", Name: "Design" } });
    expect(rowsOf("SELECT ID FROM Topic LIMIT 1")).toEqual([{ id: "/Topic/x" }]);
  });

  test("has durations, money, times, types and several values of a pick list in the vendor's forms", () => {
    expect(
      rowsOf("SELECT Work, EntityType, Task, C_MyMultiSelectPickList FROM Task WHERE Name = 'build'"),
    ).toEqual([
      {
        ...{ id: "/Task/b", Work: { unit: "Days", value: 250 }, EntityType: "Task" },
        ...{ Task: { id: "/Task/b" }, C_MyMultiSelectPickList: null },
      },
    ]);
    expect(rowsOf("SELECT C_MyMultiSelectPickList FROM Task WHERE Manager = null")).toEqual([
      { id: "/Task/d", C_MyMultiSelectPickList: { id: "/C_TaskMyMultiSelectPickList/Value1;Value3" } },
    ]);
    expect(rowsOf("SELECT PlannedBudget, IsTemplate FROM Project LIMIT 1")).toEqual([
      { id: "/Project/web", PlannedBudget: { value: 1000, currency: "USD" }, IsTemplate: false },
    ]);
  });

  test("has the entities of a relation under its name, and nothing where there are none", () => {
    const q =
      "SELECT @Name, (SELECT Name FROM Resources), (SELECT Title FROM relatedRequests) FROM Project ORDER BY Name";
    expect(rowsOf(q)).toEqual([
      { id: "/Project/app", Name: "App" },
      {
        ...{ id: "/Project/shop", Name: "Shop" },
        Resources: {
          entities: [
            { id: "/User/ann", Name: "Ann" },
            { id: "/User/sam", Name: "Sam" },
          ],
        },
      },
      {
        ...{ id: "/Project/web", Name: "Website" },
        relatedRequests: { entities: [{ id: "/EnhancementRequest/r", Title: "Dark mode" }] },
      },
    ]);
  });

  test("has relations within relations, and only what meets their conditions (assumed)", () => {
    const q =
      "SELECT (SELECT Name, (SELECT Name FROM Children) FROM Children WHERE Manager = '/User/sam') FROM Project " +
      "WHERE Name = 'Website'";
    const child = { id: "/Task/c", Name: "it's tested" };
    expect(rowsOf(q)).toEqual([
      {
        id: "/Project/web",
        Children: { entities: [{ id: "/Task/a", Name: "Design", Children: { entities: [child] } }] },
      },
    ]);
  });
});

describe("a query of CZQL with groups", () => {
  test("CZ-14 counts by the values of a field", () => {
    expect(rowsOf("SELECT Manager, COUNT(Name) AS Cnt FROM Task GROUP BY Manager ORDER BY Cnt DESC")).toEqual(
      [
        { id: null, Manager: { id: "/User/sam" }, Cnt: 2 },
        { id: null, Manager: { id: "/User/ann" }, Cnt: 1 },
        { id: null, Manager: null, Cnt: 1 },
      ],
    );
  });

  // As a panel inside the product has them, whose repository is not known.
  test("CZ-14 counts the rows by the values of a field if nothing stands in the parentheses", () => {
    expect(rowsOf("select count() as cnt, state from project group by state")).toEqual([
      { id: null, cnt: 2, state: { id: "/State/Active" } },
      { id: null, cnt: 1, state: { id: "/State/Draft" } },
    ]);
    expect(rowsOf("select count() as cnt, trackstatus from project group by trackstatus")).toEqual([
      { id: null, cnt: 1, trackstatus: { id: "/TrackStatus/On Track" } },
      { id: null, cnt: 2, trackstatus: null },
    ]);
    expect(rowsOf("select count() as cnt, budgetstatus from project group by budgetstatus")).toEqual([
      { id: null, cnt: 3, budgetstatus: null },
    ]);
  });

  test("has an alias of its own for each function that has none", () => {
    expect(rowsOf("SELECT Max(PercentCompleted), min(StartDate), COUNT(*), AVG(Priority) FROM Task")).toEqual(
      [
        {
          ...{ id: null, Max_PercentCompleted: 100, Min_StartDate: "2013-12-02T08:00:00.0000000" },
          ...{ Count: 4, Avg_Priority: 11 / 3 },
        },
      ],
    );
  });

  test("adds up durations and money, and not what has no sum", () => {
    expect(rowsOf("SELECT SUM(Work) AS Total FROM Task WHERE Manager = '/User/sam'")).toEqual([
      { id: null, Total: { unit: "Hours", value: 2408 } },
    ]);
    expect(rowsOf("SELECT SUM(Work) AS Total FROM Task WHERE Priority = 3")).toEqual([
      { id: null, Total: { unit: "Hours", value: 2008 } },
    ]);
    expect(rowsOf("SELECT SUM(PlannedBudget) AS Total FROM Project WHERE IsTemplate = false")).toEqual([
      { id: null, Total: { value: 1250, currency: "USD" } },
    ]);
    expect(rowsOf("SELECT SUM(PlannedBudget) AS Total FROM Project")).toEqual([
      { id: null, Total: { isError: true } },
    ]);
  });

  test("has one group without GROUP BY, also of nothing, and none with it", () => {
    const none = "FROM Task WHERE Name = 'nothing'";
    expect(
      rowsOf(`SELECT COUNT(Name) AS C, SUM(Priority) AS S, MAX(Priority) AS M, AVG(Priority) AS A ${none}`),
    ).toEqual([{ id: null, C: 0, S: 0, M: null, A: null }]);
    expect(rowsOf(`SELECT COUNT(Name) ${none} GROUP BY State`)).toEqual([]);
  });

  test("groups by several fields and behind references, shows what is asked for, and cuts as told", () => {
    expect(
      rowsOf(
        "SELECT Project.Name, COUNT(ID) AS N FROM Task GROUP BY Project.Name, Priority ORDER BY Project.Name, Priority",
      ),
    ).toEqual([
      { id: null, Project: { id: "/Project/shop", Name: "Shop" }, N: 1 },
      { id: null, Project: { id: "/Project/web", Name: "Website" }, N: 2 },
      { id: null, Project: { id: "/Project/web", Name: "Website" }, N: 1 },
    ]);
    expect(rowsOf("SELECT State FROM Task GROUP BY State ORDER BY State LIMIT 1 OFFSET 2")).toEqual([
      { id: null, State: { id: "/State/Draft" } },
    ]);
  });
});

const REFUSED: readonly (readonly [q: string, example: string])[] = [
  ["SELECT Name FROM Nonsense", "invalidType"],
  ["SELECT Name FROM Task WHERE Manager IN (SELECT ID FROM Nonsense)", "invalidType"],
  ["SELECT Nonsense FROM Task", "invalidField"],
  ["SELECT Title FROM Task", "invalidField"],
  ["SELECT Manager.Nonsense FROM Task", "invalidField"],
  ["SELECT Name.Length FROM Task", "invalidField"],
  ["SELECT ID.Nonsense FROM Task", "invalidField"],
  ["SELECT Name FROM Task WHERE Nonsense = 1", "invalidField"],
  ["SELECT Name FROM Task WHERE Manager IN (SELECT Nonsense FROM User)", "invalidField"],
  ["SELECT Name FROM Task ORDER BY Nonsense", "invalidField"],
  ["SELECT COUNT(Nonsense) FROM Task", "invalidField"],
  ["SELECT State, COUNT(ID) AS N FROM Task GROUP BY State ORDER BY Name", "invalidField"],
  ["SELECT Name FROM Task WHERE Work > 2000", "invalidArgument"],
  ["SELECT Name FROM Task WHERE DueDate > 'soon'", "invalidArgument"],
  ["SELECT Name FROM Task WHERE DueDate > '2014-02-30'", "invalidArgument"],
  ["SELECT Name FROM Task WHERE Priority = 'high'", "invalidArgument"],
  ["SELECT Name FROM Project WHERE IsTemplate = 'maybe'", "invalidArgument"],
  ["SELECT (SELECT Name FROM Nonsense) FROM Project", "invalidArgument"],
  ["SELECT SUM(Name) FROM Task", "invalidArgument"],
  ["SELECT Name FROM Task WHERE State = :p1", "missingArgument"],
  ["", "invalidQuery"],
  ["SELCT Name FROM Task", "invalidQuery"],
  ["SELECT * FROM Task", "invalidQuery"],
  ["SELECT Name FROM Task WHERE State = Active", "invalidQuery"],
  ["SELECT Name, COUNT(ID) FROM Task GROUP BY State", "invalidQuery"],
  ["SELECT COUNT(ID), (SELECT Name FROM Children) FROM Task", "invalidQuery"],
  ["SELECT (SELECT COUNT(ID) FROM Children) FROM Project", "invalidQuery"],
];

/** As programs have them that ask for types and fields of their own organization, or of none. */
const SOURCED_REFUSED: readonly (readonly [q: string, example: string])[] = [
  // https://github.com/garfbradaz/clarizen2trello, Clarizen2Trello/Clarizen2Trello/Program.cs
  ["SELECT Name,C_TrelloAPIKey FROM Organization LIMIT 1 OFFSET 0", "invalidField"],
  // https://github.com/zachallen1994/SPM-Data-Migration, put together from config/settings.example.yaml
  [
    "SELECT Name, SYSID, Description, State, Phase, TrackStatus, Priority, ProjectManager.Email, ParentProject.Name, " +
      "ProjectType, StartDate, DueDate, ActualStartDate, ActualEndDate, PercentCompleted, CreatedOn, LastUpdatedOn, " +
      "PlannedBudget, ActualCost, Work, ActualEffort, C_Stage, C_Department, C_BusinessCase FROM Project " +
      "WHERE IsTemplate = false",
    "invalidField",
  ],
  [
    "SELECT Title, SYSID, Description, State, Priority, AssignedTo.Email, SubmittedBy.Email, DueDate, CreatedOn, " +
      "LastUpdatedOn, C_BusinessCase FROM EnhancementRequest",
    "invalidField",
  ],
  ["SELECT Predecessor, Successor, DependencyType, Lag FROM Link", "invalidType"],
  // https://github.com/degsemondo/AdaptiveWork-Custom-Panel---RAID-Overview, script.md and data.md of several versions
  [
    "SELECT Title, C_Impact, C_Likelihood, C_RiskRating, State, AssignedTo.Name, DueDate FROM Risk " +
      "WHERE PlannedFor = '/Project/web'",
    "invalidField",
  ],
  [
    "SELECT SYSID, Title, C_Likelihood, C_ImpactR, C_RiskRating, State, Owner.Name, C_ReportingLevelR, C_ImpactDate " +
      "FROM Risk WHERE PlannedFor = '/Project/web'",
    "invalidField",
  ],
  ["SELECT Name FROM C_RiskImpactR", "invalidType"],
  ["SELECT Name FROM ActionItemState", "invalidType"],
  ["SELECT * FROM Risk WHERE PlannedFor = '/Project/web'", "invalidQuery"],
  // https://github.com/ScottBruton/ScoBro-LogBook, backend/clarizenService.js in several versions
  [
    "SELECT Name, (SELECT Name, Role FROM Resources WHERE Name = 'Sam') FROM Project WHERE State='Active'",
    "invalidField",
  ],
  [
    "SELECT WorkItem.Name, WorkItem.EntityType, Resource.Name, ResourceRole, Units FROM HumanResource",
    "invalidType",
  ],
  ["SELECT Id FROM ResourcePlanning LIMIT 1", "invalidType"],
  ["SELECT EntityType FROM EntityType LIMIT 50", "invalidType"],
  // Panels inside the product, whose repositories are not known
  [
    "select sysid, name, state, budgetstatus, startdate, duedate, C_ObjectURL, PercentCompleted, PlannedBudget, " +
      "actualcost, RemainingEffort, createdon from project order by sysid asc limit 100",
    "invalidField",
  ],
  [
    "select sysid, title, state, Severity, duedate, C_RiskObjectURL, PercentCompleted, riskstate, impact, " +
      "PercentProbability, riskrate, createdon from risk order by createdon desc limit 100",
    "invalidField",
  ],
  [
    "Select BaseCurrency.name,QuoteCurrency.name,EffectiveFrom,ExchangeRate from CurrencyExchangeRate " +
      "limit 5000 offset  0",
    "invalidType",
  ],
];

test.each([...REFUSED, ...SOURCED_REFUSED])(
  "a query that cannot be answered is refused: %s (%s)",
  (q, example) => {
    expect(() => rowsOf(q)).toThrow(expect.objectContaining({ name: "Refusal", status: 500, example }));
  },
);
