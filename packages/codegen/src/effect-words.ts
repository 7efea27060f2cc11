import type { Operation } from "@clade/bundle";
import { effectOfMethod, type Effect } from "@clade/spec-rules";

/** What a call does and whether the client repeats it, for a comment. */
export function effectSentence(operation: Operation): string | undefined {
  const effect = effectOf(operation);
  if (!effect) return undefined;
  const repetition = effect.repeatable
    ? "may be done twice, so the client repeats it after a passing failure"
    : "must not be done twice, so the client does not repeat it where it may have been done";
  return `Effect: ${effect.does}; ${repetition}.`;
}

/** The same on part of a line. */
export function effectClause(operation: Operation): string | undefined {
  const effect = effectOf(operation);
  if (!effect) return undefined;
  const does = effect.does.charAt(0).toUpperCase() + effect.does.slice(1);
  if (effect.repeatable) return `${does}; repeated by the client after a passing failure`;
  const advised = advisedAfter(operation);
  const exception = advised.length > 0 ? `, but as the vendor advises after ${advised.join(" and ")}` : "";
  return `${does}; not repeated where it may have been done${exception}`;
}

/** Statuses after which the vendor asks to try again, which the client does whatever the effect. */
function advisedAfter({ responses }: Operation): string[] {
  return Object.keys(responses).filter((status) => (responses[status]?.["x-retry"]?.times ?? 0) > 0);
}

/** As the client has it: what the spec says, else what the method means. */
function effectOf({ method, object }: Operation): Effect | undefined {
  return object["x-effect"] ?? effectOfMethod[method];
}
