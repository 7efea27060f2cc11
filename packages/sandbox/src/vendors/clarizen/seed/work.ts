import type { World } from "../../../core/world.ts";
import { ids } from "./ids.ts";
import { plant } from "./plant.ts";

/** Two projects, one of them with what the spec's examples are about, and a template. */
export function seedWork(world: World): void {
  seedWebsite(world);
  seedIntranet(world);
  const template = plant(world, "/Project", { Name: "Your First Project", IsTemplate: true });
  for (const Name of ["Think", "Do"]) plant(world, "/Task", { Name, Parent: template, Duration: "2d" });
  seedCases(world);
  seedCustomer(world);
}

function seedWebsite(world: World): void {
  plant(world, ids.website, {
    Name: "Website",
    State: "Active",
    StartDate: "2014-11-03",
    Duration: { unit: "Weeks", value: 3 },
    Manager: ids.sam,
    ProjectManager: ids.sam,
    PlannedBudget: { value: 5000, currency: "USD" },
    C_Region: "North",
  });
  plant(world, ids.newTask, {
    Parent: ids.website,
    Name: "New Task",
    State: "Active",
    StartDate: "2014-11-03",
    ActualStartDate: "2014-11-03",
    Duration: { unit: "Weeks", value: 3 },
    Work: "120h",
    Manager: ids.sam,
    PercentCompleted: 40,
  });
  plant(world, ids.subTask, {
    Parent: ids.newTask,
    Name: "Sub Task",
    State: "Active",
    StartDate: "2014-04-14",
    Duration: { unit: "Days", value: 3 },
    Manager: ids.sam,
  });
  plant(world, ids.xTask, {
    Parent: ids.website,
    Name: "X Task",
    StartDate: "2014-11-24",
    DueDate: "2014-11-28",
    Manager: ids.sam,
    C_MyMultiSelectPickList: ["Value1", "Value2"],
  });
  plant(world, "/Task", { Parent: ids.website, Name: "Test", StartDate: "2014-12-01", Manager: ids.jane });
  plant(world, "/Milestone", { Parent: ids.website, Name: "Launch", DueDate: "2014-12-05" });
  for (const [WorkItem, Resource] of [
    [ids.newTask, ids.sam],
    [ids.xTask, ids.jane],
  ]) {
    plant(world, "/RegularResourceLink", { WorkItem, Resource, Work: "32h", Units: 100 });
  }
}

function seedIntranet(world: World): void {
  const intranet = plant(world, "/Project", {
    Name: "Intranet",
    State: "On Hold",
    StartDate: "2014-06-02",
    Duration: "4w",
    Manager: ids.jane,
    C_Region: "South",
  });
  const below = { Parent: intranet, StartDate: "2014-06-02", Duration: "1w", Manager: ids.jane };
  plant(world, ids.design, { ...below, Name: "Design", State: "Completed" });
  plant(world, "/Task", { ...below, Name: "Build", State: "On Hold", Work: "2400h" });
  plant(world, "/Task", { ...below, Name: "Translate", State: "Cancelled" });
  plant(world, "/Project", { ...below, Name: "Directory", State: "Draft" });
}

function seedCases(world: World): void {
  plant(world, ids.issue, { Title: "Issue 1", Priority: 3, PlannedFor: ids.website, AssignedTo: ids.jane });
  plant(world, "/Bug", { Title: "The logo is upside down", State: "Opened", FoundInBuild: "1.0.7" });
  plant(world, "/Risk", {
    Title: "The host closes",
    PlannedFor: ids.website,
    PercentProbability: 10,
    C_RiskImpact: "(4) Major",
  });
  const request = plant(world, "/EnhancementRequest", {
    Title: "A dark theme",
    RequestType: "New Feature",
    PlannedFor: ids.website,
  });
  plant(world, "/RelatedWork", { Case: request, WorkItem: ids.newTask });
}

function seedCustomer(world: World): void {
  const customer = plant(world, "/Customer", { Name: "Globex", BusinessAddress: "1 Example Street" });
  plant(world, "/ContactPerson", {
    Customer: customer,
    FirstName: "Ada",
    LastName: "Buyer",
    MainContact: true,
  });
  plant(world, "/CustomerLink", { Customer: customer, WorkItem: ids.website });
}
