import { createCliengoClient, unwrap, type CliengoClient } from "@clade/cliengo";
import fc from "fast-check";
import { expect, test } from "vitest";
import { judgedSandbox } from "../../testing/judged-sandbox.ts";

const site = "5de12d55e4b096a8283b6ed8";
const start = Date.parse("2026-09-01T12:00:00Z");

/** All that the model knows of a contact. */
interface Known {
  name: string;
  status: string;
  messages: string[];
}

type Model = Map<string, Known>;

interface Real {
  readonly client: CliengoClient;
  readonly advance: (milliseconds: number) => void;
}

type Step = fc.AsyncCommand<Model, Real>;

/** The contact that a number means, whichever are left. */
function pick(model: Model, number: number): string {
  return [...model.keys()][number % model.size] ?? "";
}

function step(title: string, needsOne: boolean, run: (model: Model, real: Real) => Promise<void>): Step {
  return { check: (model) => !needsOne || model.size > 0, run, toString: () => title };
}

const at = (contactId: string) => ({ params: { path: { contactId } } });

const create = (name: string): Step =>
  step(`create ${name}`, false, async (model, { client, advance }) => {
    advance(1000);
    const { created } = await client.POST("/contacts", { body: { websiteId: site, name } });
    model.set(created?.contactId ?? "", { name, status: "NEW", messages: [] });
  });

const rename = (number: number, name: string): Step =>
  step(`rename ${String(number)} ${name}`, true, async (model, { client }) => {
    const id = pick(model, number);
    await unwrap(client.PATCH("/contacts/{contactId}", { ...at(id), body: { name } }));
    (model.get(id) as Known).name = name;
  });

const changeStatus = (number: number, status: string): Step =>
  step(`status ${String(number)} ${status}`, true, async (model, { client }) => {
    const id = pick(model, number);
    await unwrap(client.PUT("/contacts/{contactId}/status", { ...at(id), body: { externalStatus: status } }));
    (model.get(id) as Known).status = status;
  });

const say = (number: number, message: string): Step =>
  step(`say ${String(number)} ${message}`, true, async (model, { client }) => {
    const id = pick(model, number);
    await unwrap(client.POST("/contacts/{contactId}/messages", { ...at(id), body: { message } }));
    (model.get(id) as Known).messages.push(message);
  });

const remove = (number: number): Step =>
  step(`remove ${String(number)}`, true, async (model, { client }) => {
    const id = pick(model, number);
    await unwrap(client.DELETE("/contacts/{contactId}", at(id)));
    model.delete(id);
    expect((await client.GET("/contacts/{contactId}", at(id))).error?.kind).toBe("missing");
  });

const read = (number: number): Step =>
  step(`read ${String(number)}`, true, async (model, { client }) => {
    const id = pick(model, number);
    const { name, status, messages } = model.get(id) as Known;
    expect(await unwrap(client.GET("/contacts/{contactId}", at(id)))).toMatchObject({ id, name, status });
    const { results } = await unwrap(client.GET("/contacts/{contactId}/messages", at(id)));
    expect(results.map(({ message }) => message)).toEqual(messages);
  });

const list = (limit: number, status: string | undefined): Step =>
  step(`list by ${String(limit)} ${status ?? ""}`, false, async (model, { client }) => {
    const found: string[] = [];
    const query = { limit, since: "2026-09-01", ...(status !== undefined && { status }) };
    for await (const { id } of client.items("/contacts", { params: { query } })) found.push(id);
    const expected = [...model].filter(([, known]) => status === undefined || known.status === status);
    expect(found).toEqual(expected.map(([id]) => id).reverse());
  });

const number = fc.nat(50);
const text = fc.string({ minLength: 1, unit: "grapheme" });
const status = fc.constantFrom("NEW", "ACTIVE", "LONG_TERM", "CLIENT");

test("any sequence of calls leaves the contacts that a simple model has", async () => {
  const steps = [
    text.map(create),
    fc.tuple(number, text).map(([which, name]) => rename(which, name)),
    fc.tuple(number, status).map(([which, value]) => changeStatus(which, value)),
    fc.tuple(number, text).map(([which, message]) => say(which, message)),
    number.map(remove),
    number.map(read),
    fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.option(status, { nil: undefined }))
      .map(([limit, value]) => list(limit, value)),
  ];
  const sequences = fc.asyncProperty(fc.commands(steps, { maxCommands: 40 }), async (commands) => {
    const sandbox = await judgedSandbox("cliengo", { clock: () => start });
    const client = createCliengoClient(sandbox.options);
    const setup = () => ({ model: new Map() as Model, real: { client, advance: sandbox.advance } });
    await fc.asyncModelRun(setup, commands);
    expect(sandbox.faults).toEqual([]);
  });
  await fc.assert(sequences, { numRuns: 25 });
}, 120_000);
