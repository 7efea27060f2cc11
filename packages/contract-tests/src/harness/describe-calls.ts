import { inspect } from "node:util";
import { secretNames, serverUrl, type Bundle, type Operation } from "@clade/bundle";
import { describe, expect, test } from "vitest";
import { bodyExamples, type CallChoice } from "./call-operation.ts";
import { createCaller, type CallAny, type ClientFactories } from "./create-caller.ts";
import { matchOperation } from "./match-operation.ts";

/** Where a client calls, and how it is made. */
export interface CallSubject extends ClientFactories {
  readonly operations: readonly Operation[];
  /** What stands in place of the vendor's scheme and host. */
  readonly origin: string;
  readonly baseUrl: string;
}

const secret = "hush-0123456789abcdef";
const blocked = "the way is blocked for";

/** Declares that a client sends an operation's call again only where the spec says that it may be made twice. */
export function describeRepetition(operation: Operation, subject: () => CallSubject): void {
  test("a call that fails on its way is sent again only where the spec lets it be made twice", async () => {
    const { call, sent } = blockedCaller(operation, subject());

    await call(operation, {});

    expect(sent()).toBe(isRepeatable(operation) ? 2 : 1);
  });
}

/** Declares what a client owes whichever operation it calls: the right address, and silence on secrets. */
export function describeCalls(
  bundle: Bundle,
  operations: readonly Operation[],
  subject: () => CallSubject,
): void {
  describeAddress(bundle, operations, subject);
  describeSecrets(bundle, operations, subject);
}

/** Declares that a client calls the address that the spec has first, unless it is told another. Nothing is sent. */
function describeAddress(bundle: Bundle, operations: readonly Operation[], subject: () => CallSubject): void {
  test("a client that is told no address calls the spec's first server", async () => {
    const urls: string[] = [];
    const call = createCaller(subject(), {
      baseUrl: undefined,
      retries: 0,
      retryDelay: 0,
      requestsPerSecond: Infinity,
      fetch: ({ url }) => {
        urls.push(url);
        return Promise.reject(new TypeError(blocked));
      },
    });
    const [server] = bundle.servers.map(serverUrl);
    const operation = operations.find(({ servers }) => servers[0] === server);
    if (!operation) throw new Error("No operation has the first server.");

    await call(operation, {});

    expect(urls[0]?.startsWith(`${String(server)}/`)).toBe(true);
  });
}

/** Declares that a client's errors never show what the spec marks as secret, wherever a call may give it. */
function describeSecrets(bundle: Bundle, operations: readonly Operation[], subject: () => CallSubject): void {
  const { query = [], headers = [], properties = [] } = secretNames(bundle, operations);
  const reading = operations.find(({ requestBody }) => !requestBody);
  const writing = operations.find(
    (operation) => bodyExamples(operation)[0]?.mediaType === "application/json",
  );
  const places = [
    ...query.map((name) => ({
      place: `query ${name}`,
      operation: reading,
      choice: { query: { [name]: secret } },
    })),
    ...headers.map((name) => ({
      place: `header ${name}`,
      operation: reading,
      choice: { headers: { [name]: secret } },
    })),
    ...properties.map((name) => ({
      place: `property ${name}`,
      operation: writing,
      choice: { body: bodyWith(name) },
    })),
  ];

  describe.skipIf(places.length === 0)("what a call is given in confidence", () => {
    test.each(places)("shows in no error: $place", async ({ operation, choice }) => {
      if (!operation) throw new Error("No operation takes it.");

      const { error } = await blockedCaller(operation, subject()).call(operation, choice);

      expect(inspect(error, { depth: null })).toContain(blocked);
      expect(inspect(error, { depth: null })).not.toContain(secret);
    });
  });
}

function bodyWith(name: string): CallChoice["body"] {
  return { name: "with a secret", mediaType: "application/json", value: { [name]: secret } };
}

/** A caller of one operation whose every request to it fails before it is sent; other requests, such as a login, go their way. */
function blockedCaller(
  operation: Operation,
  { operations, origin, baseUrl, ...factories }: CallSubject,
): { readonly call: CallAny; readonly sent: () => number } {
  let count = 0;
  const call = createCaller(factories, {
    baseUrl,
    retries: 1,
    retryDelay: 0,
    requestsPerSecond: Infinity,
    fetch: (request) => {
      if (matchOperation(operations, request.method, request.url, origin) !== operation)
        return fetch(request);
      count += 1;
      return Promise.reject(new TypeError(`${blocked} ${secret}`));
    },
  });
  return { call, sent: () => count };
}

/** As the spec says, else as HTTP has it of the method (RFC 9110, 9.2.2). */
function isRepeatable({ method, object }: Operation): boolean {
  return object["x-effect"]?.repeatable ?? ["get", "head", "put", "delete"].includes(method);
}
