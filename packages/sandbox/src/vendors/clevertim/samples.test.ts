import { exampleRequest, type Operation } from "@clade/bundle";
import { expect, test } from "vitest";
import { documentedBody, documentedBy } from "../../testing/documented.ts";
import { handlers } from "./handlers/index.ts";
import { accountForTests, type Reply } from "./testing/account.ts";

const { bundle, operations, samples, mistakes } = documentedBy("clevertim");
const documented = (operation: Operation) => documentedBody(operation, "200") as Reply["body"];

const account = await accountForTests();

test("every operation has a behaviour, or a reason for having none", () => {
  const ids = operations.map(({ id }) => id);
  // The one that is missing is refused whatever is sent, as the spec itself says.
  expect(ids.filter((id) => !(id in handlers))).toEqual(["updateComment"]);
});

const byMethod = (method: string) =>
  operations
    .filter((operation) => operation.method === method)
    .map((operation) => [operation.id, operation] as const);

const isOfPeople = ([id]: readonly [string, Operation]) => id === "listUsers" || id === "listGroups";

test.each(byMethod("get").filter((read) => !isOfPeople(read)))(
  "CT-01 CT-06 the documented sample of %s reads what the document shows",
  async (_id, operation) => {
    const { path } = exampleRequest(bundle, operation);
    expect(await account.send("GET", path)).toEqual({ status: 200, body: documented(operation) });
  },
);

test.each(byMethod("get").filter(isOfPeople))(
  "CT-06 %s has those of the document among others",
  async (_id, operation) => {
    const idsOf = ({ content = [] }: Reply["body"]) => content.map(({ id }) => id);
    const { body } = await account.send("GET", operation.path);
    expect(idsOf(body)).toEqual(expect.arrayContaining(idsOf(documented(operation))));
  },
);

const writes = samples.flatMap(([title, operation, body]) =>
  body === undefined ? [] : [[title, operation, body] as const],
);

test.each(writes)("CT-01 the documented sample of %s works at once", async (_title, operation, name) => {
  const { method, path, body } = exampleRequest(bundle, operation, { body: name });
  const answer = await account.send(method, path, body);
  expect(answer).toMatchObject({ status: 200, body: { status: "OK" } });
  expect(answer.body.content).toHaveLength(1);
});

/** What is new has another id and other times than in the document. */
const withoutIdAndTimes = (body: unknown): unknown =>
  JSON.parse(JSON.stringify(body), (key, value: unknown) =>
    ["id", "ao", "lm"].includes(key) ? undefined : value,
  );

test.each(byMethod("post"))(
  "CT-08 %s answers its first sample as the document shows, with a new id",
  async (_id, operation) => {
    const { path, body } = exampleRequest(bundle, operation);
    const answer = await account.send("POST", path, body);
    expect(withoutIdAndTimes(answer.body)).toEqual(withoutIdAndTimes(documented(operation)));
    const read = await account.send("GET", `${path}/${String(answer.body.content?.[0]?.["id"])}`);
    expect(read.body).toEqual(answer.body);
  },
);

test.each(byMethod("delete"))(
  "CT-10 %s answers OK without content, and the object is gone",
  async (_id, operation) => {
    const { path: sample } = exampleRequest(bundle, operation);
    expect(await account.send("DELETE", sample)).toEqual({ status: 200, body: { status: "OK" } });
    expect(await account.send("GET", sample)).toMatchObject({ status: 404, body: { status: "ERROR" } });
    expect(await account.send("DELETE", sample)).toMatchObject({ status: 404, body: { status: "ERROR" } });
    const list = await account.send("GET", operation.path.replace("/{id}", ""));
    expect(list.body.content?.map((item) => String(item["id"]))).not.toContain(sample.split("/")[2]);
  },
);

test.each(mistakes)(
  "CT-07 CT-11 %s with %s is refused in the words of the document",
  async (_id, _wrong, operation, { failure, request }) => {
    const { basic } = request.credentials;
    const response = await account.sandbox.fetch(request.server + request.path, {
      method: request.method,
      headers: {
        ...request.headers,
        ...request.credentials.headers,
        ...(basic !== undefined && { authorization: `Basic ${btoa(basic)}` }),
      },
      ...(request.body !== undefined && { body: request.body }),
    });
    expect(response.status).toBe(Number(failure.gets));
    expect(await response.json()).toEqual(documentedBody(operation, failure.gets, failure.example));
  },
);
