import { toBase64 } from "@clade/bundle/document";
import type { World } from "../../../core/world.ts";
import { patchEntity } from "../entities/keep-entity.ts";
import { files, uploads } from "../tables.ts";
import { ids } from "./ids.ts";
import { plant } from "./plant.ts";

/** What was worked, spent, written and said. */
export function seedRecords(world: World): void {
  seedTimesheets(world);
  seedExpenses(world);
  seedDocuments(world);
  seedDiscussion(world);
  plant(world, ids.vacation, {
    Name: "Vacation",
    EventCalendar: ids.sam,
    StartDate: "2020-12-24",
    EndDate: "2020-12-24",
  });
}

function seedTimesheets(world: World): void {
  plant(world, ids.timesheet, {
    WorkItem: ids.newTask,
    ReportedBy: ids.sam,
    ReportedDate: "2020-02-03",
    Duration: { unit: "Hours", value: 8 },
    State: "Pending Approval",
  });
  const jane = { WorkItem: ids.xTask, ReportedBy: ids.jane, ReportedDate: "2020-02-04" };
  plant(world, "/Timesheet", { ...jane, Duration: "6h", State: "Approved" });
  plant(world, "/Timesheet", { ...jane, ReportedDate: "2020-02-05", Duration: "8h" });
}

function seedExpenses(world: World): void {
  const category = plant(world, "/ExpenseCategory", { Name: "Travel" });
  const sheet = plant(world, "/ExpenseSheet", {
    Name: "November",
    Owner: ids.sam,
    Project: ids.website,
    Date: "2014-11-28",
    Total: { value: 120, currency: "USD" },
  });
  plant(world, ids.expense, {
    Name: "Train",
    WorkItem: ids.newTask,
    Category: category,
    ExpenseSheet: sheet,
    DateIncurred: "2014-11-05",
    LocalAmount: { value: 120, currency: "USD" },
  });
}

/** The file, which is none that anything opens, stands at the address that the spec's example of an upload names. */
function seedDocuments(world: World): void {
  const token = "4f5e6d7c8b9a";
  const base64 = toBase64(new TextEncoder().encode("%PDF-1.4\n%%EOF\n"));
  uploads(world).put(token, { file: { name: "design.pdf", mediaType: "application/pdf", base64 } });
  plant(world, ids.document, { Name: "Design", FileType: "PDF", DocumentType: "Specification" });
  files(world).put(ids.document, { storage: "Server", fileName: "design.pdf", token });
  plant(world, "/AttachmentLink", { Entity: ids.website, Document: ids.document });
  plant(world, "/Report", { Name: "Projects by state" });
  plant(world, "/Note", { Name: "Call the host", Container: ids.website });
}

function seedDiscussion(world: World): void {
  plant(world, ids.topic, { Name: "Looks" });
  plant(world, "/TopicWorkItemLink", { Topic: ids.topic, WorkItem: ids.newTask });
  plant(world, ids.post, { Body: "The design is ready.", Container: ids.newTask });
  patchEntity(world, ids.post, { RelatedEntities: [ids.website], Notify: [ids.sam], Topics: [] });
  const replied = { CreatedOn: "2014-04-06T11:02:41.5180000", RelatedEntities: [], Notify: [], Topics: [] };
  plant(world, ids.reply, { Body: "Thank you.", Post: ids.post }, replied);
  plant(world, "/Like", { Entity: ids.post });
  plant(world, "/Following", { Entity: ids.newTask });
}
