import { curlLine, exampleRequest, listOperations, type Operation } from "@clade/bundle";
import { curlStatus, hasCurl } from "@clade/bundle/testing";
import { startMock, type Mock } from "@clade/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bodyExamples } from "./call-operation.ts";
import { createCaller, type CallAny, type ClientFactories } from "./create-caller.ts";
import { describeCalls, describeRepetition, type CallSubject } from "./describe-calls.ts";
import { describeLists } from "./describe-lists.ts";
import { describeParameters } from "./describe-parameters.ts";
import { documentedResponses, preferHeader } from "./documented-responses.ts";
import { Recorder } from "./exchange.ts";
import { expectDocumentedAnswer } from "./expect-documented-answer.ts";
import { Judge } from "./judge.ts";
import { missingExchanges } from "./missing-exchanges.ts";
import { describeRefusals } from "./refusals/describe-refusals.ts";
import { vendorBundle } from "./vendor-bundle.ts";

/** The suite that every vendor owes: all operations and responses of its spec, through its client, against its mock. */
export interface Contract extends ClientFactories {
  /** As in the workspace: `cligs`. */
  readonly vendor: string;
}

/** A client that waits for nothing. */
const hurried = { retryDelay: 0, requestsPerSecond: Infinity };

/** Declares the suite of one vendor. What is called comes from the spec; what was called is counted from what ran. */
export function describeContract({ vendor, ...factories }: Contract): void {
  const bundle = vendorBundle(vendor);
  const operations = listOperations(bundle);
  const recorder = new Recorder();
  let mock: Mock;
  let judge: Judge;
  let call: CallAny;

  const subject = (): CallSubject => ({
    ...factories,
    operations,
    origin: `${mock.origin}/${vendor}`,
    baseUrl: mock.baseUrls[vendor] ?? "",
  });

  beforeAll(async () => {
    mock = await startMock({ vendors: [vendor] });
    await mock.ready();
    judge = new Judge(bundle, `${mock.origin}/${vendor}`);
    const fetch = async (request: Request): Promise<Response> => withoutPause(await recorder.fetch(request));
    // Each test is about one exchange; that a client repeats what may be done twice is proved elsewhere.
    call = createCaller(factories, { ...hurried, baseUrl: subject().baseUrl, fetch, retries: 0 });
  });

  afterAll(async () => {
    await mock.close();
  });

  describe.each(operations.map((operation) => [operation.id, operation] as const))("%s", (_id, operation) => {
    test.each(bodyExamples(operation).map((body) => [body?.name ?? "no body", body] as const))(
      "a right request is right for the spec and for the mock (%s)",
      async (_name, body) => {
        await call(operation, { body });

        expect(judge.operationOf(recorder.last).id).toBe(operation.id);
        expect(judge.faultsOfRequest(recorder.last)).toEqual([]);
        expect(judge.faultsOfResponse(recorder.last)).toEqual([]);
        expect(recorder.last.response.status).toBe(statusOfRightRequest(operation));
        expect(recorder.last.response.headers.has("clade-violations")).toBe(false);
        expect(recorder.last.response.headers.has("clade-undocumented")).toBe(false);
      },
    );

    test.each(documentedResponses(operation))("the client reads $status $exampleName", async (documented) => {
      const result = await call(operation, { headers: preferHeader(documented) });

      expect(judge.faultsOfResponse(recorder.last)).toEqual([]);
      expectDocumentedAnswer(operation, documented, result);
      if (result.error) expect(result.error.vendor).toBe(vendor);
    });

    describeRepetition(operation, subject);

    test.skipIf(!hasCurl)("the curl line of the docs works as it stands", async () => {
      const status = await curlStatus(curlLine(exampleRequest(bundle, operation), subject().origin));

      expect(status).toBe(statusOfRightRequest(operation));
    });
  });

  describeRefusals(bundle, () => subject().origin);

  describeCalls(bundle, operations, subject);
  describeLists(bundle, operations, () => listReader(subject()));
  describeParameters(bundle, operations);

  test("every operation and every documented response of the spec was exercised through the client", () => {
    const exercised = recorder.exchanges.map((exchange) => ({
      operationId: judge.operationOf(exchange).id,
      status: exchange.response.status,
    }));

    expect(missingExchanges(operations, exercised)).toEqual([]);
  });
}

function listReader({ createClient, baseUrl }: CallSubject): object {
  return createClient({ ...hurried, baseUrl, fetch });
}

/** A refusal that asks for a pause would cost each operation that pause; that a client waits is proved elsewhere. */
function withoutPause(response: Response): Response {
  if (!response.headers.has("retry-after")) return response;
  const headers = new Headers(response.headers);
  headers.delete("retry-after");
  return new Response(response.body, { status: response.status, headers });
}

/** Success where there is one; else the operation is documented only to be refused. */
function statusOfRightRequest(operation: Operation): number {
  const statuses = Object.keys(operation.responses).map(Number);
  const failures = operation.object["x-failure"];
  const refusal = Array.isArray(failures) ? failures.find(({ when }) => "request" in when) : undefined;
  return refusal ? Number(refusal.gets) : Math.min(...statuses);
}
