import { listOperations, wrongRequests, type Operation } from "@clade/bundle";
import { createSandbox, type ServableSandbox } from "@clade/sandbox";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { bodyExamples } from "./call-operation.ts";
import { createCaller, type CallAny } from "./create-caller.ts";
import type { Contract } from "./describe-contract.ts";
import { exampleText } from "./example-text.ts";
import { Recorder } from "./exchange.ts";
import { Judge } from "./judge.ts";
import { expectViolation } from "./refusals/expect-violation.ts";
import { requestExactly } from "./request-exactly.ts";
import { vendorBundle } from "./vendor-bundle.ts";
import { withReferenceOf } from "./with-reference-of.ts";

/** What is particular to a vendor's sandbox. */
export interface SandboxSuite {
  /** Documented requests that the seeded organisation has to refuse, and why: by operationId and name of the body's example. */
  readonly refused?: Readonly<Record<string, string>>;
}

/**
 * Declares the suite of one vendor against its sandbox: the documented calls, each in the organisation that it starts with, and
 * the documented refusals. What is more than single calls, each vendor's own tests in the sandbox tell as stories.
 */
export function describeSandbox(
  { vendor, ...factories }: Contract,
  { refused = {} }: SandboxSuite = {},
): void {
  const bundle = vendorBundle(vendor);
  const operations = listOperations(bundle);
  const recorder = new Recorder();
  let sandbox: ServableSandbox;
  let served: Awaited<ReturnType<ServableSandbox["listen"]>>;
  let judge: Judge;
  let call: CallAny;

  beforeAll(async () => {
    sandbox = await createSandbox({ vendors: [vendor], quotas: false });
    served = await sandbox.listen();
    judge = new Judge(bundle, `${served.origin}/${vendor}`);
  });

  beforeEach(() => {
    sandbox.reset();
    // A session of before is not known any more, so each test has a client of its own.
    const settings = { fetch: (request: Request) => recorder.fetch(request), retryDelay: 0, retries: 0 };
    const baseUrl = served.baseUrls[vendor] ?? "";
    call = createCaller(factories, { ...settings, baseUrl, requestsPerSecond: Infinity });
  });

  afterAll(() => served.close());

  describe.each(operations.map((operation) => [operation.id, operation] as const))(
    "%s at the sandbox",
    (_id, operation) => {
      test.each(bodyExamples(operation).map((body) => [body?.name ?? "no body", body] as const))(
        "does what the documented request asks for (%s)",
        async (_name, body) => {
          await call(operation, { body });

          const { response } = recorder.last;
          const isRefused = onlyRefused(operation) || `${operation.id} ${body?.name ?? ""}`.trim() in refused;
          expect(judge.operationOf(recorder.last).id).toBe(operation.id);
          expect(judge.faultsOfResponse(recorder.last)).toEqual([]);
          expect(response.status >= 400).toBe(isRefused);
          expect(response.headers.has("clade-undocumented")).toBe(false);
          expect(response.headers.has("clade-example")).toBe(
            operation.id in (sandbox.examples[vendor] ?? {}),
          );
        },
      );

      test.each(wrongRequests(bundle, operation))(
        "$wrong gets $failure.gets $failure.example",
        async ({ wrong, request, failure }) => {
          const exchange = await requestExactly(request, `${served.origin}/${vendor}`);

          expect(exchange.response.status).toBe(Number(failure.gets));
          expect(judge.faultsOfResponse(exchange)).toEqual([]);
          expectViolation(wrong, exchange.response.headers.get("clade-violations"));
          const example = exampleText(operation, failure);
          const { body } = exchange.response;
          expect(withReferenceOf(operation.responses[failure.gets], example, body)).toBe(example);
        },
      );
    },
  );
}

/** Whether the vendor documents a call only to refuse it. */
function onlyRefused({ object }: Operation): boolean {
  const failures = object["x-failure"];
  return Array.isArray(failures) && failures.some(({ when }) => "request" in when);
}
