import { exampleRequest } from "@clade/bundle";
import { expect, test } from "vitest";
import { documentedBody, documentedBy } from "../../testing/documented.ts";
import { examples } from "./examples.ts";
import { handlers } from "./handlers/index.ts";
import { Organization, SESSION } from "./testing/organization.ts";

const { bundle, operations, samples, mistakes } = documentedBy("clarizen");

const acme = new Organization();

test("every operation has a behaviour, or a reason for having none", () => {
  const ids = operations.map(({ id }) => id);
  expect(ids.filter((id) => !(id in handlers) && !(id in examples))).toEqual([]);
  expect(Object.keys(examples).filter((id) => id in handlers)).toEqual([]);
});

/** Every aggregate query needs aggregations, and the document has none for a URL: what it can send is refused. */
const complete = samples.filter(([title]) => title !== "queryAggregatesByUrl");

/** A sample of another type than the address names. */
const parameters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "createEntity, subTask": { "path.typeName": "Task" },
  "createEntity, milestone": { "path.typeName": "Milestone" },
};

test.each(complete)("the documented sample of %s works at once", async (title, operation, name) => {
  const choice = { parameters: parameters[title] ?? {}, ...(name !== undefined && { body: name }) };
  const { method, path, query, body, credentials } = exampleRequest(bundle, operation, choice);
  const authorization = credentials.headers["authorization"] ?? "";
  const target = `${path}?${new URLSearchParams(query).toString()}`;
  const answer = await acme.send(method, target, body, { authorization });
  expect(answer).toMatchObject({ status: expect.toBeOneOf([200, 201]) as number });
});

test.each(mistakes)(
  "CZ-24 %s with %s is refused in the words of the document",
  async (_id, _wrong, operation, { failure, request }) => {
    const headers = { ...request.headers, ...request.credentials.headers };
    const target = `${request.path}?${new URLSearchParams(request.query).toString()}`;
    const answer = await acme.send(request.method, target, request.body, {
      authorization: headers["authorization"] ?? "",
      headers,
    });
    const documented = documentedBody(operation, failure.gets, failure.example);
    const { errorCode, message } = documented as Record<string, unknown>;
    expect(answer).toMatchObject({ status: Number(failure.gets), body: { errorCode, message } });
    expect(answer.body["referenceId"]).toMatch(/^[0-9A-Za-z]{22}$/);
  },
);

test("the sample session is Sam's", async () => {
  const { body } = await acme.send("GET", "/authentication/getSessionInfo");
  expect(body).toMatchObject({ sessionId: SESSION.slice("Session ".length), licenseType: "Full" });
});
