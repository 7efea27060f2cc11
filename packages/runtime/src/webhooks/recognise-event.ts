import type { VendorEvents } from "../behaviour.ts";
import { listNames } from "../options/refuse-unknown-names.ts";
import type { RefuseBody } from "./read-payload.ts";

/** The event of which a body tells; where it tells of none, the one that is told by nothing. */
export function recogniseEvent(
  { events }: VendorEvents,
  payload: Readonly<Record<string, unknown>>,
  refuse: RefuseBody,
): string {
  const told = Object.entries(events).filter(([, { tells = [] }]) =>
    tells.some((name) => Object.hasOwn(payload, name) && !isNothing(payload[name])),
  );
  const silent = Object.entries(events).filter(([, { tells }]) => !tells);
  const [found, ...others] = told.length > 0 ? told : silent;
  if (!found) {
    const names = Object.values(events).flatMap(({ tells = [] }) => tells);
    return refuse(`is no event: it has none of the properties ${listNames(names)}`);
  }
  if (others.length === 0) return found[0];
  const names = listNames([found, ...others].map(([name]) => name));
  return refuse(`is of several events, ${names}: say which by the option "event"`);
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null;
}
