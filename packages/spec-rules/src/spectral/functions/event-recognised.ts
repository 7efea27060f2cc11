import { isObject } from "../../support/is-object.ts";
import { listWords } from "../../support/list-words.ts";
import { suggestion } from "../../support/nearest.ts";
import { pointerParts } from "../../support/pointer-parts.ts";
import type { NamedExample } from "../document/examples-of.ts";
import { fault, type Fault } from "../document/fault.ts";
import { at, follow } from "../document/follow.ts";
import type { Found, JsonObject } from "../document/json.ts";
import { listEvents, type Event } from "../document/list-events.ts";
import { walkDocument } from "../document/walk-document.ts";

/** By the body alone a receiver knows which event it got, and finds the proof of who sent it. */
export function eventRecognised(document: JsonObject): Fault[] {
  const events = listEvents(document);
  return [
    ...checkPlaces(document, events),
    ...checkNumber(events),
    ...checkSilent(events),
    ...events.flatMap((event) => [
      ...checkTells(event, events),
      ...event.examples.flatMap((example) => checkExample(example, event, events)),
      ...checkProof(document, event),
    ]),
  ];
}

function checkPlaces(document: JsonObject, events: readonly Event[]): Fault[] {
  const known = new Set(events.map(({ operation }) => operation.join("\n")));
  return walkDocument(document)
    .filter(
      ({ kind, node, path }) => kind === "Operation" && "x-event" in node && !known.has(path.join("\n")),
    )
    .map(({ path }) =>
      fault([...path, "x-event"], "Only the operation of a webhook is an event: remove this x-event."),
    );
}

function checkNumber(events: readonly Event[]): Fault[] {
  const names = events.map(({ name }) => name);
  const repeated = events.filter(({ name }, index) => names.indexOf(name) !== index);
  const unmarked = events.length > 1 ? events.filter(({ place }) => !place) : [];
  return [
    ...repeated.map(({ name, operation }) =>
      fault(operation, `The webhook "${name}" is one event, so it has one operation.`),
    ),
    ...unmarked.map(({ name, operation }) =>
      fault(operation, `There are several events, so "${name}" needs an x-event.`),
    ),
  ];
}

/** A body that tells of no event is taken for the one that tells nothing, so there may be one such. */
function checkSilent(events: readonly Event[]): Fault[] {
  const [first, ...others] = events.filter(({ place, tells }) => place && tells.length === 0);
  return others.map(({ name, place = [] }) =>
    fault(
      place,
      `Only one event may do without "tells", and neither "${first?.name ?? ""}" nor "${name}" has it.`,
    ),
  );
}

function checkTells(event: Event, events: readonly Event[]): Fault[] {
  const { name, place = [], tells, properties } = event;
  return tells.flatMap((property, index) => {
    const path = [...place, "tells", index];
    if (!properties.includes(property)) {
      const hint = suggestion(property, properties);
      return [fault(path, `The body of "${name}" has no property "${property}".${hint}`)];
    }
    return events
      .filter((other) => other !== event && other.properties.includes(property))
      .map((other) => fault(path, `The body of "${other.name}" has "${property}" too: it tells nothing.`));
  });
}

function checkExample({ name, path, value }: NamedExample, event: Event, events: readonly Event[]): Fault[] {
  const told = events.filter(({ tells }) =>
    tells.some((property) => isObject(value) && Object.hasOwn(value, property)),
  );
  const recognised = told.length > 0 ? told : events.filter(({ tells }) => tells.length === 0);
  if (recognised.length === 1 && recognised[0] === event) return [];
  const found = recognised.length > 0 ? listWords(recognised.map((one) => one.name)) : "no event";
  return [
    fault(
      [...path, "value"],
      `A receiver takes the example "${name}" for ${found}, not for "${event.name}".`,
    ),
  ];
}

function checkProof(document: JsonObject, { place = [], proof, body, examples }: Event): Fault[] {
  if (typeof proof !== "string") return [];
  const property = propertyAt(document, body, pointerParts(proof));
  if (!property) return [fault([...place, "proof"], `The schema of the body has nothing at "${proof}".`)];
  return [
    ...(isSecret(document, property)
      ? []
      : [fault(property.path, "What proves the sender is a secret: give it an x-secret.")]),
    ...examples
      .filter(({ value }) => typeof at(value, pointerParts(proof)) !== "string")
      .map(({ name, path }) =>
        fault(
          [...path, "value"],
          `The example "${name}" has no text at "${proof}", the proof of its sender.`,
        ),
      ),
  ];
}

/** The property as its schema writes it, which may be a reference. */
function propertyAt(
  document: JsonObject,
  schema: Found | undefined,
  keys: readonly string[],
): Found | undefined {
  return keys.reduce<Found | undefined>((found, key) => {
    const holder = found && follow(document, found.node, found.path);
    const property = at(holder?.node, ["properties", key]);
    return holder && isObject(property)
      ? { node: property, path: [...holder.path, "properties", key] }
      : undefined;
  }, schema);
}

function isSecret(document: JsonObject, property: Found): boolean {
  return [property, follow(document, property.node, property.path)].some(
    (found) => found && "x-secret" in found.node,
  );
}
