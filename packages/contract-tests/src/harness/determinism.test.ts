import {
  exampleRequest,
  findVendors,
  listOperations,
  readBundle,
  requestHeaders,
  requestUrl,
  wrongRequests,
  type Bundle,
  type ExampleRequest,
} from "@clade/bundle";
import { mockCommand } from "@clade/mock/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lostRequests } from "./refusals/lost-requests.ts";
import { sendPlainly, type PlainRequest } from "./refusals/send-plainly.ts";

/** Both processes are addressed by one name, since an answer may say where it came from. */
const host = "mock.test";

/** So many requests are under way at a time, so that their answers overtake each other. */
const atOnce = 8;

describe("the same request gets the same answer", () => {
  let children: ReturnType<typeof mockCommand>[];
  let origins: string[];
  beforeAll(async () => {
    children = [mockCommand("--port", "0"), mockCommand("--port", "0")];
    origins = await Promise.all(
      children.map(async (child) => (await child.says(/Mocks at (\S+)\. /))[1] ?? ""),
    );
  });
  afterAll(async () => {
    for (const child of children) child.process.kill("SIGKILL");
    await Promise.all(children.map(({ exit }) => exit));
  });

  test.each(findVendors())(
    "from two mocks of $name, of which one is asked in the order of the spec and the other from its end",
    { timeout: 120_000 },
    async ({ name, bundlePath }) => {
      const requests = requestsOf(readBundle(bundlePath), name);
      const [one = "", other = ""] = origins;

      const [inOrder, fromEnd] = await Promise.all([
        askAll(one, requests),
        askAll(other, requests.toReversed()),
      ]);

      expect(inOrder.length).toBeGreaterThan(listOperations(readBundle(bundlePath)).length);
      expect(fromEnd.toReversed()).toEqual(inOrder);
    },
  );
});

/** Each operation's right requests and its wrong ones, and those that lead nowhere. The URLs have no origin. */
function requestsOf(bundle: Bundle, vendor: string): PlainRequest[] {
  const operations = listOperations(bundle);
  const prefix = `http://${host}/${vendor}`;
  const plain = (request: ExampleRequest): PlainRequest => ({
    method: request.method,
    url: requestUrl(request, prefix).slice(`http://${host}`.length),
    headers: requestHeaders(request),
    body: request.body,
  });
  return [
    ...operations.map((operation) => plain(exampleRequest(bundle, operation))),
    ...operations.flatMap((operation) =>
      wrongRequests(bundle, operation).map(({ request }) => plain(request)),
    ),
    ...lostRequests(bundle, operations).map(({ method, path }) => ({
      ...{ method, url: `/${vendor}${path}`, headers: {} },
    })),
  ];
}

/** The answers in the order of the requests, each with all that it says, but for when it was said. */
async function askAll(origin: string, requests: readonly PlainRequest[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  const waiting = [...requests.entries()];
  const ask = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, { url, headers, ...request }] = next;
      const answer = await sendPlainly({ ...request, url: origin + url, headers: { ...headers, host } });
      answers[index] = { url, ...answer, headers: { ...answer.headers, date: undefined } };
    }
  };
  await Promise.all(Array.from({ length: atOnce }, ask));
  return answers;
}
