import { createCligsClient, HttpError, type CallResult, type CligsClientOptions } from "@clade/cligs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { judgedSandbox, type JudgedSandbox } from "../../testing/judged-sandbox.ts";
import { step } from "../../testing/step.ts";
import { pick, present, thingsOf, type Things } from "../../testing/things.ts";
import { sampleKey } from "./seed.ts";

const INVALID_URL = "Please specify a valid URL to shorten.";
const MISSING_APP_ID = "Please provide a valid application name to help Cligs users identify their usage.";
const UNKNOWN_KEY =
  "Please provide a valid API key. If you want the clig to be public, simply do not specify a key.";
const INVALID_CLIG = "Please specify a valid clig ID to expand.";
const UNKNOWN_CLIG = "Unknown clig ID.";

/** All that the model knows of a clig. */
interface Clig {
  readonly url: string;
  readonly user?: string | undefined;
  title?: string | undefined;
  visits: number;
}

/** All that the model knows of a key. */
interface Key {
  readonly user: string;
  isEnabled: boolean;
  readonly usage: Map<string, number>;
}

interface Model {
  readonly cligs: Things<Clig>;
  readonly keys: Things<Key>;
}

type Step = fc.AsyncCommand<Model, JudgedSandbox>;

const client = ({ fetch }: JudgedSandbox, options: CligsClientOptions = {}) =>
  createCligsClient({ fetch, retryDelay: 0, ...options });

/** Does what a user does on the web pages. */
async function door({ fetch }: JudgedSandbox, method: string, path: string, sent?: object) {
  const init = sent ? { method, body: JSON.stringify(sent) } : { method };
  const response = await fetch(`http://cli.gs/-/cligs${path}`, init);
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : (JSON.parse(text) as unknown) };
}

/** What the vendor said to a call, if it was refused. */
function refusalOf({ error }: CallResult<unknown>): string | undefined {
  return HttpError.isInstance(error) ? error.vendorMessage : error?.message;
}

interface Order {
  readonly url: string;
  /** Whether the vendor takes it for one. */
  readonly isUrl: boolean;
  readonly title: string;
  /** The name of the program, which a key must have with it. */
  readonly appid: string;
  /** Means one of the keys; without it the clig is to be public. */
  readonly key?: number | undefined;
}

const isBlank = (value: string): boolean => value.trim() === "";

/** What the vendor has to say to a new clig, if it must refuse it. */
function expectedRefusal({ isUrl, appid, key }: Order, owner: Key | undefined): string | undefined {
  if (!isUrl) return INVALID_URL;
  if (key === undefined) return undefined;
  if (isBlank(appid)) return MISSING_APP_ID;
  return owner?.isEnabled ? undefined : UNKNOWN_KEY;
}

const shorten = (order: Order): Step =>
  step(`shorten ${JSON.stringify(order)}`, async ({ cligs, keys }, sandbox) => {
    const { url, title, appid, key } = order;
    const apiKey = key === undefined ? "" : pick(keys, key);
    const owner = keys.get(apiKey);
    const result = await client(sandbox, { apiKey, appId: "demo" }).GET("/cligs/create", {
      params: { query: { url, title, appid } },
    });
    const refusal = expectedRefusal(order, owner);
    expect(refusalOf(result)).toBe(refusal);
    if (refusal !== undefined) return;
    const id = (result.data ?? "").slice("http://cli.gs/".length);
    expect(cligs.has(id)).toBe(false);
    cligs.set(id, { url, title: isBlank(title) ? undefined : title, user: owner?.user, visits: 0 });
    owner?.usage.set(appid, (owner.usage.get(appid) ?? 0) + 1);
  });

async function expectExpanded({ cligs }: Model, sandbox: JudgedSandbox, clig: string): Promise<void> {
  const id = clig.replace(/^http:\/\/cli\.gs\//u, "");
  const result = await client(sandbox).GET("/cligs/expand", { params: { query: { clig } } });
  expect(result.data).toBe(cligs.get(id)?.url);
  const refusal = /^[0-9A-Za-z]+$/u.test(id) ? UNKNOWN_CLIG : INVALID_CLIG;
  expect(refusalOf(result)).toBe(cligs.get(id) ? undefined : refusal);
}

const expand = (number: number, isWhole: boolean): Step =>
  step(`expand ${String(number)}`, async (model, sandbox) => {
    const id = pick(model.cligs, number);
    await expectExpanded(model, sandbox, isWhole ? `http://cli.gs/${id}` : id);
  });

const expandText = (clig: string): Step =>
  step(`expand ${JSON.stringify(clig)}`, (model, sandbox) => expectExpanded(model, sandbox, clig));

const follow = (number: number): Step =>
  step(`follow ${String(number)}`, async ({ cligs }, sandbox) => {
    const cligId = pick(cligs, number);
    const clig = cligs.get(cligId);
    const { error, response } = await client(sandbox).GET("/{cligId}", { params: { path: { cligId } } });
    expect([error?.kind, response?.status]).toEqual(clig ? [undefined, 301] : ["missing", 404]);
    expect(response?.headers.get("location") ?? undefined).toBe(clig?.url);
    if (clig) clig.visits += 1;
  });

const entitle = (number: number, title: string): Step =>
  step(`entitle ${String(number)} ${JSON.stringify(title)}`, async ({ cligs }, sandbox) => {
    const id = pick(cligs, number);
    const clig = cligs.get(id);
    const { status } = await door(sandbox, "PATCH", `/cligs/${id}`, { title });
    expect(status).toBe(clig ? 200 : 404);
    if (clig) clig.title = title;
  });

const removeClig = (number: number): Step =>
  step(`remove ${String(number)}`, async ({ cligs }, sandbox) => {
    const id = pick(cligs, number);
    const { status } = await door(sandbox, "DELETE", `/cligs/${id}`);
    expect(status).toBe(cligs.get(id) ? 204 : 404);
    cligs.set(id, undefined);
  });

const makeKey = (user: string): Step =>
  step(`make a key for ${user}`, async ({ keys }, sandbox) => {
    const { body } = await door(sandbox, "POST", "/keys", { user });
    const { key } = body as { key: string };
    expect(keys.has(key)).toBe(false);
    keys.set(key, { user, isEnabled: true, usage: new Map() });
  });

const switchKey = (number: number, isEnabled: boolean): Step =>
  step(`switch key ${String(number)} ${isEnabled ? "on" : "off"}`, async ({ keys }, sandbox) => {
    const id = pick(keys, number);
    const key = keys.get(id);
    const { status } = await door(sandbox, "PATCH", `/keys/${id}`, { isEnabled });
    expect(status).toBe(key ? 200 : 404);
    if (key) key.isEnabled = isEnabled;
  });

const removeKey = (number: number): Step =>
  step(`remove key ${String(number)}`, async ({ keys }, sandbox) => {
    const id = pick(keys, number);
    const { status } = await door(sandbox, "DELETE", `/keys/${id}`);
    expect(status).toBe(keys.get(id) ? 204 : 404);
    keys.set(id, undefined);
  });

/** Compares all that there is, and all that is gone, with what the API and the web pages show. */
async function expectAll(model: Model, sandbox: JudgedSandbox): Promise<void> {
  for (const id of model.cligs.keys()) await expectExpanded(model, sandbox, id);
  const cligs = present(model.cligs).map(([id, clig]) => ({ id, ...clig }));
  const bobs = cligs.filter(({ user }) => user === "bob");
  const keys = present(model.keys).map(([key, { usage, ...known }]) => {
    return { key, ...known, usage: Object.fromEntries(usage) };
  });
  expect((await door(sandbox, "GET", "/cligs")).body).toEqual(cligs);
  expect((await door(sandbox, "GET", "/cligs?user=bob")).body).toEqual(bobs);
  expect((await door(sandbox, "GET", "/keys")).body).toEqual(keys);
}

const start = (): Model => ({
  cligs: thingsOf(
    "zzzzzz",
    ["Ts8p6Y", { url: "http://example.com/a?b=1", visits: 0 }],
    ["2BAzKa", { url: "https://example.com/", title: "Example", user: "ada", visits: 0 }],
  ),
  keys: thingsOf("nobodys", [sampleKey, { user: "ada", isEnabled: true, usage: new Map([["demo", 1]]) }]),
});

const number = fc.nat(50);
const text = fc.string({ unit: "grapheme" });
const anyUrl = fc.webUrl({ withQueryParameters: true, withFragments: true });
const url = fc.oneof(fc.constant("http://example.com/"), anyUrl);
const noUrl = fc.constantFrom("", " ", "example.com", "ftp://example.com/", "nonsense");
const program = fc.constantFrom("demo", '<a href="https://example.com/">demo</a>', "toString", "", " ");
const order = fc.record(
  { title: fc.oneof(text, fc.constant(" ")), appid: fc.oneof(program, text), key: number },
  { requiredKeys: ["title", "appid"] },
);

test("CL-14 any sequence of calls, here and on the web pages, leaves the cligs and keys that a simple model has", async () => {
  const steps = [
    fc.tuple(order, url).map(([rest, good]) => shorten({ ...rest, url: good, isUrl: true })),
    fc.tuple(order, noUrl).map(([rest, bad]) => shorten({ ...rest, url: bad, isUrl: false })),
    fc.tuple(number, fc.boolean()).map(([which, isWhole]) => expand(which, isWhole)),
    fc.oneof(text, fc.stringMatching(/^[0-9A-Za-z]{1,7}$/u)).map(expandText),
    number.map(follow),
    fc.tuple(number, text).map(([which, title]) => entitle(which, title)),
    number.map(removeClig),
    fc.constantFrom("ada", "bob").map(makeKey),
    fc.tuple(number, fc.boolean()).map(([which, isEnabled]) => switchKey(which, isEnabled)),
    number.map(removeKey),
  ];
  const sandbox = await judgedSandbox("cligs");
  const sequences = fc.asyncProperty(
    fc.commands(steps, { maxCommands: 100, size: "max" }),
    async (commands) => {
      sandbox.reset();
      const model = start();
      await fc.asyncModelRun(() => ({ model, real: sandbox }), commands);
      await expectAll(model, sandbox);
      expect(sandbox.faults).toEqual([]);
    },
  );
  await fc.assert(sequences, { numRuns: 40 });
}, 120_000);
