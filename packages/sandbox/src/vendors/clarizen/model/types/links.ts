import type { FieldDefinition, TypeDefinition, TypeDefinitions } from "../definitions.ts";
import { decimal, duration, flag, percent, pick, reference, required, whole } from "../kinds.ts";

/** A link of two entities, with fields of its own. */
function link(
  ends: Readonly<Record<string, readonly string[]>>,
  fields: Readonly<Record<string, FieldDefinition>> = {},
): TypeDefinition {
  const references = Object.entries(ends).map(
    ([name, types]) => [name, required(reference(...types))] as const,
  );
  return { fields: { ...Object.fromEntries(references), ...fields } };
}

/** What stands between two entities that have to do with each other. */
export const linkTypes: TypeDefinitions = {
  WorkItemHierarchyLink: link(
    { Parent: ["WorkItem"], Child: ["WorkItem"] },
    { Sequence: whole(), Shortcut: flag(), ImpactWeight: decimal() },
  ),
  DependencyLink: link(
    { WorkItem: ["WorkItem"], DependsOn: ["WorkItem"] },
    { DependencyType: pick("DependencyType"), Lag: duration() },
  ),

  ResourceLink: {
    isAbstract: true,
    fields: {
      WorkItem: required(reference("WorkItem")),
      Resource: required(reference("User")),
      ResourceRole: pick("ResourceRole"),
      Role: pick("Role"),
    },
  },
  RegularResourceLink: {
    parent: "ResourceLink",
    states: ["Draft", "Active", "On Hold", "Completed", "Cancelled"],
    fields: {
      Work: duration(),
      RemainingEffort: duration(),
      ActualRegularEffort: duration(),
      Units: { ...decimal(), initial: 100 },
      PercentCompleted: percent(),
      Availability: percent(),
      State: pick("State"),
    },
  },
  ManagerResourceLink: { parent: "ResourceLink" },
  OwnerLink: { parent: "ResourceLink" },
  ReviewerLink: { parent: "ResourceLink" },

  RelatedWork: link({ Case: ["Case"], WorkItem: ["WorkItem"] }),
  CustomerLink: link({ Customer: ["Customer"], WorkItem: ["WorkItem"] }),
  CaseCustomerLink: link({ Customer: ["Customer"], Case: ["Case"] }),
  GroupMembershipLink: link({ Group: ["Group"], Member: ["User"] }),
  AttachmentLink: link({ Entity: [], Document: ["Document"] }),
  TopicWorkItemLink: link({ Topic: ["Topic"], WorkItem: ["WorkItem"] }),
  TopicCaseLink: link({ Topic: ["Topic"], Case: ["Case"] }),
  Like: link({ Entity: ["DiscussionMessage"] }),
  Following: link({ Entity: [] }),
};
