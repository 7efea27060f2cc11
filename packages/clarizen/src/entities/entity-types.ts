import type { CaseFields, BugFields, EnhancementRequestFields, IssueFields, RiskFields } from "./cases.ts";
import type {
  ActionItemFields,
  AttachmentLinkFields,
  DiscussionGroupFields,
  DiscussionPostFields,
  DiscussionReplyFields,
  DocumentFields,
  TopicFields,
} from "./documents.ts";
import type {
  DependencyLinkFields,
  RegularResourceLinkFields,
  WorkItemHierarchyLinkFields,
} from "./links.ts";
import type {
  ContactPersonFields,
  CustomerFields,
  JobTitleFields,
  OrganizationFields,
  SkillFields,
  UserFields,
  UserGroupFields,
} from "./people.ts";
import type { ExpenseFields, ExpenseSheetFields, TimesheetFields } from "./reports.ts";
import type {
  GenericTaskFields,
  MilestoneFields,
  ProjectFields,
  RecurringTaskFields,
  TaskFields,
  WorkItemFields,
} from "./work-items.ts";

/**
 * The types of entities by their names, and the fields of each. It holds those that the service comes with; add your
 * organization's own types here, and its fields to the interface of their type:
 *
 * @example
 * import type { EntityOf } from "@clade/clarizen";
 *
 * declare module "@clade/clarizen" {
 *   interface ProjectFields {
 *     C_Region?: string | null;
 *   }
 *   interface EntityTypes {
 *     C_Vehicle: { C_Plate?: string | null; C_Driver?: EntityOf<"User"> | null };
 *   }
 * }
 */
export interface EntityTypes {
  ActionItem: ActionItemFields;
  AttachmentLink: AttachmentLinkFields;
  Bug: BugFields;
  Case: CaseFields;
  ContactPerson: ContactPersonFields;
  Customer: CustomerFields;
  DependencyLink: DependencyLinkFields;
  DiscussionGroup: DiscussionGroupFields;
  DiscussionPost: DiscussionPostFields;
  DiscussionReply: DiscussionReplyFields;
  Document: DocumentFields;
  EnhancementRequest: EnhancementRequestFields;
  Expense: ExpenseFields;
  ExpenseSheet: ExpenseSheetFields;
  GenericTask: GenericTaskFields;
  Issue: IssueFields;
  JobTitle: JobTitleFields;
  Milestone: MilestoneFields;
  Organization: OrganizationFields;
  Project: ProjectFields;
  RecurringTask: RecurringTaskFields;
  RegularResourceLink: RegularResourceLinkFields;
  Risk: RiskFields;
  Skill: SkillFields;
  Task: TaskFields;
  Timesheet: TimesheetFields;
  Topic: TopicFields;
  User: UserFields;
  UserGroup: UserGroupFields;
  WorkItem: WorkItemFields;
  WorkItemHierarchyLink: WorkItemHierarchyLinkFields;
}

/** The name of a type of entities. */
export type EntityTypeName = keyof EntityTypes;

/**
 * An entity of a type: its id, and those of its fields that were asked for. The names are as the vendor's pages spell them;
 * a field comes back as it was asked for, so ask in these letters.
 */
export type EntityOf<Name extends EntityTypeName> = { id: string } & EntityTypes[Name];
