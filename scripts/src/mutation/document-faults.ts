import type { Edit, Fault, Place } from "./fault.ts";
import { leavesOf, otherType, otherValue } from "./other-value.ts";
import { valueAt } from "./plant-fault.ts";

/** Keys below which nothing is a fact about the API: where it is known from, and words about it. */
const asides = new Set(["x-evidence", "x-origin", "x-contradiction", "x-lifecycle", "externalDocs", "tags"]);
const words = new Set(["note", "summary", "description", "title", "sources", "sample", "unknownSample"]);

/** Keys of our vocabulary whose every value can be wrong. */
const facts = new Set([
  ...["x-created", "x-effect", "x-error", "x-event", "x-leniency", "x-pagination"],
  ...["x-quota", "x-retry", "x-secret", "x-session"],
]);

const schemaTypes = new Set(["string", "integer", "number", "boolean", "object", "array"]);
const otherMethods: Readonly<Record<string, string>> = {
  get: "post",
  post: "put",
  put: "post",
  delete: "post",
};
const otherStatuses = ["202", "302", "409", "410", "503"];

interface Spot {
  readonly key: string | number;
  readonly value: unknown;
  readonly place: Place;
  /** The object or list in which the key is. */
  readonly parent: object;
}

type Rule = (spot: Spot) => Fault[];

/** Every fault that can be planted in a bundled spec. */
export function documentFaults(document: unknown): Fault[] {
  return faultsWithin(document, []);
}

function faultsWithin(node: unknown, place: Place): Fault[] {
  if (typeof node !== "object" || node === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(node)
    ? [...node.entries()]
    : Object.entries(node);
  // Here a word of the specification is only the name of a property.
  if (place.at(-1) === "properties") {
    return entries.flatMap(([key, value]) => faultsWithin(value, [...place, key]));
  }
  return entries.flatMap(([key, value]) => {
    if (asides.has(String(key))) return [];
    const spot = { key, value, place: [...place, key], parent: node };
    const here = rules.flatMap((rule) => rule(spot));
    // What stands in an example or in our own keys is none of OpenAPI's.
    const isLeaf = isExample(spot) || (typeof key === "string" && key.startsWith("x-"));
    return isLeaf ? here : [...here, ...faultsWithin(value, spot.place)];
  });
}

const rules: readonly Rule[] = [
  ({ key, value, place }) => {
    if (key !== "type" || place[1] === "securitySchemes") return [];
    if (Array.isArray(value))
      return value.includes("null") ? [fault("type", place, { set: value[0] as unknown })] : [];
    if (typeof value !== "string" || !schemaTypes.has(value)) return [];
    return [fault("type", place, { set: otherValue(value === "number" ? "integer" : value) })];
  },
  ({ key, value, place }) => {
    if (key !== "required") return [];
    if (value === true) return [fault("required", place, { set: false })];
    return itemsOf(value).map((index) => fault("required", [...place, index], { remove: true }));
  },
  ({ key, value, place }) =>
    key === "enum"
      ? itemsOf(value).map((index) =>
          fault("enum value", [...place, index], { set: otherValue((value as unknown[])[index]) }),
        )
      : [],
  ({ key, place, parent }) => {
    if (place.at(-2) !== "responses" || place[0] === "components") return [];
    const status = otherStatuses.find(
      (other) => !(other in parent) && other.startsWith(String(key).charAt(0)),
    );
    return [fault("status", place, { renameTo: status ?? "418" })];
  },
  ({ key, place }) =>
    place.length === 2 && place[0] === "paths" ? [fault("path", place, { renameTo: `${key}s` })] : [],
  ({ key, place, parent }) => {
    const other = otherMethods[key];
    if (place.length !== 3 || place[0] !== "paths" || other === undefined || other in parent) return [];
    return [fault("method", place, { renameTo: other })];
  },
  ({ key, value, place, parent }) => {
    const isQueryOrHeader = value === "query" || value === "header";
    if (key !== "in" || !isQueryOrHeader || !("schema" in parent)) return [];
    const at = place.slice(0, -1);
    return [
      fault("parameter's place", place, { set: otherValue(value) }),
      fault("parameter's name", [...at, "name"], { set: otherValue(valueAt(parent, ["name"])) }),
    ];
  },
  (spot) => (isExample(spot) ? exampleFaults(spot) : []),
  ({ key, value, place }) =>
    key === "security" && itemsOf(value).length > 0 ? [fault("security", place, { set: [] })] : [],
  ({ key, value, place }) =>
    ["in", "name", "scheme"].includes(String(key)) && place[1] === "securitySchemes"
      ? [fault("security", place, { set: otherValue(value) })]
      : [],
  ({ key, place }) =>
    place.at(-2) === "content" && String(key).includes("/")
      ? [
          fault("media type", place, {
            renameTo: key === "application/json" ? "text/plain" : "application/json",
          }),
        ]
      : [],
  ({ key, value, place }) =>
    key === "url" && place[0] === "servers" ? [fault("server", place, { set: otherValue(value) })] : [],
  ({ key, value, place }) =>
    key === "x-failure"
      ? itemsOf(value).flatMap((index) => [
          fault("x-failure", [...place, index], { remove: true }),
          fault("x-failure gets", [...place, index, "gets"], { set: "418" }),
        ])
      : [],
  ({ key, value, place }) =>
    facts.has(String(key))
      ? factsWithin(value).map((leaf) =>
          fault(String(key), [...place, ...leaf], { set: otherValue(valueAt(value, leaf)) }),
        )
      : [],
];

function fault(kind: string, place: Place, edit: Edit): Fault {
  return { kind, place, edit };
}

function isExample({ key, place }: Spot): boolean {
  return key === "value" && place.at(-3) === "examples";
}

/** A value of another type; and what a vendor says of a failure in other words. */
function exampleFaults({ value, place }: Spot): Fault[] {
  const [leaf] = leavesOf(value).filter((candidate) => typeof valueAt(value, candidate) === "string");
  if (!leaf) return [];
  const at = [...place, ...leaf];
  const text = valueAt(value, leaf);
  const status = String(place[place.indexOf("responses") + 1]);
  return [
    fault("example's value", at, { set: otherType(text) }),
    ...(/^[45]/.test(status) ? [fault("text of a failure", at, { set: otherValue(text) })] : []),
  ];
}

function factsWithin(value: unknown): Place[] {
  return leavesOf(value).filter(
    (place) => !place.some((key) => words.has(String(key)) || asides.has(String(key))),
  );
}

function itemsOf(value: unknown): number[] {
  return Array.isArray(value) ? [...value.keys()] : [];
}
