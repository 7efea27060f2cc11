import type { components, Condition } from "@clade/clarizen";
import type { EntityFinding, QueryContext } from "../context.ts";
import { findBySelection } from "./entity-query.ts";

type FindUserQuery = components["schemas"]["FindUserQuery"];

const SUSPENDED = "Suspended";

/** Finds users whose names and address are the given ones, or, if that is enough, contain them. */
export function findUsers(context: QueryContext, query: FindUserQuery): EntityFinding {
  const { firstName, lastName, eMail, fuzzySearchUserName = false, includeSuspendedUsers = false } = query;
  const wanted = Object.entries({ FirstName: firstName, LastName: lastName, Email: eMail });
  const conditions = wanted.flatMap(([fieldName, value]): Condition[] =>
    value === undefined || value === ""
      ? []
      : [
          {
            leftExpression: { fieldName },
            operator: fuzzySearchUserName ? "Contains" : "Equal",
            rightExpression: { value },
          },
        ],
  );
  const isInUse: Condition = {
    leftExpression: { fieldName: "State" },
    operator: "NotEqual",
    rightExpression: { value: SUSPENDED },
  };
  const where = { and: includeSuspendedUsers ? conditions : [...conditions, isInUse] };
  return findBySelection(context, { ...query, typeName: "User", where });
}
