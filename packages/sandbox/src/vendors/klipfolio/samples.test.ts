import { exampleRequest, type Operation } from "@clade/bundle";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { documentedBody, documentedBy } from "../../testing/documented.ts";
import { examples } from "./examples.ts";
import { handlers } from "./handlers/index.ts";
import { openAgency, type Agency } from "./testing/agency.ts";

const { bundle, operations, samples, mistakes } = documentedBy("klipfolio");

let agency: Agency;

beforeAll(async () => {
  agency = await openAgency();
});

beforeEach(() => {
  agency.restart();
});

afterEach(() => {
  expect(agency.sandbox.faults).toEqual([]);
});

test("every operation has a behaviour, or a reason for having none", () => {
  const ids = operations.map(({ id }) => id);
  expect(ids.filter((id) => id in handlers === id in examples)).toEqual([]);
});

type ExampleRequest = ReturnType<typeof exampleRequest>;

const send = async ({ method, server, path, query, headers, credentials, body }: ExampleRequest) =>
  agency.sandbox.fetch(`${server}${path}?${new URLSearchParams(query).toString()}`, {
    method,
    headers: { ...headers, ...credentials.headers },
    ...(body !== undefined && { body }),
  });

const documented = ({ responses }: Operation): readonly unknown[] => {
  const { examples = {} } = responses["200"]?.content?.["application/json"] ?? {};
  return Object.values(examples).map(({ value }) => value);
};

/** Where the document's examples do not fit together: in the ids of copies, the sizes of data, and the times of refreshes. */
const atOdds = ["listKlips", "listKlipClientInstances", "getDataSource", "getDataSourceInstance"];
const reads = operations.filter(({ id, method }) => method === "get" && !atOdds.includes(id));
/** Where the seeded company has more than the document shows. */
const fuller = [
  ...["listUsers", "listRoles", "listRolePermissions", "listUserGroups", "listGroupUsers"],
  ...["listDataSources", "listDataSourceInstances"],
];

test.each(
  reads.filter(({ id }) => !fuller.includes(id)).map((operation) => [operation.id, operation] as const),
)("the documented sample of %s reads what the document shows", async (_id, operation) => {
  const response = await send(exampleRequest(bundle, operation));
  expect(documented(operation)).toContainEqual(await response.json());
});

test.each(
  reads.filter(({ id }) => fuller.includes(id)).map((operation) => [operation.id, operation] as const),
)("%s has what the document shows among others", async (_id, operation) => {
  const response = await send(exampleRequest(bundle, operation));
  const [expected] = documented(operation);
  const answered = new Set(namesIn(await response.json()));
  expect(namesIn(expected).filter((name) => !answered.has(name))).toEqual([]);
});

/** What the items of a list are known by: their ids, or themselves where they are texts. */
function namesIn(body: unknown): unknown[] {
  const { data } = body as { data: Readonly<Record<string, readonly (string | { id: unknown })[]>> };
  return Object.values(data)
    .flat()
    .map((item) => (typeof item === "string" ? item : item.id));
}

/** What the documented samples cannot have all at once: Jane, who is created, is there already. */
const refusals: Readonly<Record<string, number>> = { "createUser, minimal": 400 };

test.each(samples)("KF-11 the documented sample of %s works at once", async (title, operation, name) => {
  const response = await send(exampleRequest(bundle, operation, name === undefined ? {} : { body: name }));
  const [status] = Object.keys(operation.responses);
  expect(response.status).toBe(refusals[title] ?? Number(status));
});

test.each(mistakes)(
  "KF-09 KF-11 %s with %s is refused as documented",
  async (_id, _wrong, operation, { failure, request }) => {
    const response = await send(request);
    expect(response.status).toBe(Number(failure.gets));
    expect(await response.json()).toEqual(documentedBody(operation, failure.gets, failure.example));
  },
);
