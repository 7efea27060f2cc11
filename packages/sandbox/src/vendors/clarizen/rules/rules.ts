import { isA } from "../model/model.ts";
import { cases } from "./cases.ts";
import { counts } from "./counts.ts";
import { anyType, type Change, type Draft, type EntityRule, type Values } from "./entity-rule.ts";
import { hierarchy, hierarchyLink } from "./hierarchy.ts";
import { messages, replies } from "./messages.ts";
import { contacts, users } from "./people.ts";
import { resources, resourcesOfItems } from "./resources.ts";
import { schedule } from "./schedule.ts";
import { states, workItemStates } from "./states.ts";
import { expenses, timesheets } from "./time-and-money.ts";

/** In the order in which they are applied. */
const rules: readonly EntityRule[] = [
  states,
  workItemStates,
  schedule,
  hierarchy,
  hierarchyLink,
  resources,
  resourcesOfItems,
  cases,
  timesheets,
  expenses,
  users,
  contacts,
  messages,
  replies,
  ...counts,
];

/** All that is to be written of an entity, by the rules of its type. */
export function completeByRules(draft: Draft): Values {
  return applicable(draft.type.name).reduce<Values>((changes, { complete }) => {
    const more = complete?.({ ...draft, changes, values: { ...draft.values, ...changes } }) ?? {};
    return { ...changes, ...more };
  }, draft.changes);
}

export function followRules(change: Change): void {
  const { typeName } = change.after ?? change.before ?? {};
  if (typeName === undefined) return;
  for (const { follow } of applicable(typeName)) follow?.(change);
}

function applicable(typeName: string): EntityRule[] {
  return rules.filter(({ type }) => type === anyType || isA(typeName, type));
}
