import type { Condition } from "@clade/clarizen";

/** A field is a given value. */
export function equals(fieldName: string, value: string): Condition {
  return { leftExpression: { fieldName }, operator: "Equal", rightExpression: { value } };
}

/** What was spent on a project: on itself or on what belongs to it. */
export function isOfProject(projectId: string): Condition {
  return { or: [equals("Project", projectId), equals("WorkItem", projectId)] };
}

/** What was spent on the projects and other work items that are linked to a customer. */
export function isOfCustomer(customerId: string): Condition {
  const workItems = {
    query: { typeName: "CustomerLink", fields: ["WorkItem"], where: equals("Customer", customerId) },
  };
  return {
    or: ["Project", "WorkItem"].map((fieldName) => ({
      leftExpression: { fieldName },
      operator: "In",
      rightExpression: workItems,
    })),
  };
}
