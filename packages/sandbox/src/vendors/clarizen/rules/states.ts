import { refuse } from "../../../core/refusal.ts";
import { parseId } from "../entities/entity-id.ts";
import { writeTime } from "../entities/times.ts";
import { anyType, type Draft, type EntityRule, type Values } from "./entity-rule.ts";

/** An entity can be in the states of its type only. */
export const states: EntityRule = {
  type: anyType,
  complete: ({ type, changes }) => {
    const { State: state } = changes;
    if (typeof state !== "string" || type.states.length === 0) return {};
    return type.states.includes(parseId(state)?.own ?? "") ? {} : refuse(500, "invalidArgument");
  },
};

/** What a new state of a work item says about its progress. */
export const workItemStates: EntityRule = {
  type: "WorkItem",
  complete: ({ world, before, changes, values }) => {
    const { State: state } = changes;
    if (state === undefined || state === before?.values["State"]) return {};
    const now = writeTime(world.clock.now());
    const started = { ActualStartDate: values["ActualStartDate"] ?? now };
    if (state === "/State/Active") return started;
    if (state === "/State/Completed") return { ...started, ActualEndDate: now, PercentCompleted: 100 };
    return {};
  },
};

/** Whether a draft brings a state that its entity did not have. */
export function entersState({ before, changes }: Draft, state: string): boolean {
  return changes["State"] === state && before?.values["State"] !== state;
}

/** Who did something, and when, in the fields that keep it. */
export function signedBy({ world, caller }: Draft, person: string, time: string): Values {
  return { [person]: caller, [time]: writeTime(world.clock.now()) };
}
