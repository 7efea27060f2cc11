import type { Duration } from "@clade/clarizen";
import { isObject } from "@clade/front";
import { refuse } from "../../../core/refusal.ts";
import { HOUR, readTime, startOfDay, writeTime } from "../entities/times.ts";
import { afterWork, beforeWork, durationBetween, hoursOf, WORKING_DAY } from "../entities/working-time.ts";
import type { Draft, EntityRule, Values } from "./entity-rule.ts";

/**
 * Of start, end and duration two say the third: a change of a date makes a new duration, and a change of the duration a new
 * end. What nobody says of a new item is one day of work, today.
 */
export const schedule: EntityRule = { type: "WorkItem", complete: completeSchedule };

function completeSchedule(draft: Draft): Values {
  const { before, changes, type } = draft;
  const isAboutTime = ["StartDate", "DueDate", "Duration"].some((name) => changes[name] !== undefined);
  if (before && !isAboutTime) return {};
  if (type.name === "Milestone") return momentOf(draft);
  const { DueDate: due, StartDate: start, Duration: duration } = timesOf(changes);
  if (duration !== undefined && due === undefined) return fromStart(draft, duration);
  if (duration !== undefined && due !== undefined && start === undefined) {
    return { StartDate: writeTime(beforeWork(due, hoursOf(duration))) };
  }
  return between(draft);
}

/** A milestone takes no time. */
function momentOf({ world, changes, values }: Draft): Values {
  const moment = changes["DueDate"] ?? changes["StartDate"] ?? values["DueDate"] ?? morningOf(world);
  return {
    StartDate: moment,
    DueDate: moment,
    Duration: { unit: "Days", value: 0, durationType: "Default" },
  };
}

function fromStart({ world, values }: Draft, duration: Duration): Values {
  const { StartDate: known } = timesOf(values);
  const start = known ?? morning(world.clock.now());
  return { StartDate: writeTime(start), DueDate: writeTime(afterWork(start, hoursOf(duration))) };
}

function between(draft: Draft): Values {
  const { changes, values, world } = draft;
  const { StartDate: start, DueDate: due, Duration: duration } = timesOf(values);
  const usual: Duration = duration ?? { unit: "Days", value: 1, durationType: "Default" };
  if (due === undefined) return { ...fromStart(draft, usual), Duration: usual };
  const from = start ?? Math.min(due, morning(world.clock.now()));
  if (from <= due) return { StartDate: writeTime(from), Duration: durationBetween(from, due) };
  if (changes["DueDate"] !== undefined) return refuse(500, "invalidArgument");
  // Whoever moves the start behind the end moves the whole.
  return fromStart(draft, usual);
}

interface Times {
  readonly StartDate: number | undefined;
  readonly DueDate: number | undefined;
  readonly Duration: Duration | undefined;
}

function timesOf(values: Values): Times {
  const { StartDate: start, DueDate: due, Duration: duration } = values;
  return {
    StartDate: typeof start === "string" ? readTime(start) : undefined,
    DueDate: typeof due === "string" ? readTime(due) : undefined,
    Duration: isObject(duration) && "unit" in duration ? duration : undefined,
  };
}

function morning(time: number): number {
  return startOfDay(time) + WORKING_DAY.start * HOUR;
}

function morningOf({ clock }: Draft["world"]): string {
  return writeTime(morning(clock.now()));
}
