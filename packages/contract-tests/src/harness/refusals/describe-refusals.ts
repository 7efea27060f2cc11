import { listOperations, requestHeaders, requestUrl, wrongRequests, type Bundle } from "@clade/bundle";
import { describe, expect, test } from "vitest";
import { comparable, documentedRefusal } from "./documented-refusal.ts";
import { expectViolation } from "./expect-violation.ts";
import { furtherWrongRequests } from "./further-wrong-requests.ts";
import { lostRequests } from "./lost-requests.ts";
import type { Failure, RequestFault } from "./request-fault.ts";
import { sendPlainly, type PlainAnswer } from "./send-plainly.ts";

/**
 * Declares what wrong requests get over plain sockets: what the spec documents, to the letter; and where it documents nothing, words of
 * the mock's own that say so, in one form.
 *
 * @param originOf The vendor's at a server that has been started by then, such as `http://127.0.0.1:4010/cligs`.
 */
export function describeRefusals(bundle: Bundle, originOf: () => string): void {
  const operations = listOperations(bundle);

  describe.each(operations.map((operation) => [operation.id, operation] as const))("%s", (_id, operation) => {
    const send = ({ request, moreQuery = "" }: Pick<RequestFault, "request" | "moreQuery">) => {
      const url = requestUrl(request, originOf());
      const { method, body } = request;
      const separator = url.includes("?") ? "&" : "?";
      return sendPlainly({
        method,
        url: moreQuery === "" ? url : `${url}${separator}${moreQuery}`,
        headers: requestHeaders(request),
        body,
      });
    };
    const cases = furtherWrongRequests(bundle, operation);

    test.each(wrongRequests(bundle, operation))(
      "$wrong gets $failure.gets $failure.example",
      async ({ wrong, request, failure }) => {
        const answer = await send({ request });
        expectDocumented(answer, bundle, operation, failure);
        expectViolation(wrong, answer.headers["clade-violations"]?.toString() ?? null);
      },
    );

    test.each(cases.filter(({ failure }) => failure))(
      "$wrong gets what the spec documents",
      async (wrong) => {
        const answer = await send(wrong);
        expectDocumented(answer, bundle, operation, wrong.failure as Failure);
      },
    );

    test.each(cases.filter(({ failure }) => !failure))("$wrong is refused with a mark", async (wrong) => {
      expectMarked(
        await send(wrong),
        /^The request is wrong: .* What the vendor answers then is not known\./,
      );
    });
  });

  test.each(lostRequests(bundle, operations))("$kind: $method $path", async ({ method, path, failure }) => {
    const answer = await sendPlainly({ method, url: originOf() + path, headers: {} });
    if (failure) expectDocumented(answer, bundle, { responses: {} }, failure);
    else expectMarked(answer, /^The spec has .* What the vendor answers then is not known\./);
  });
}

function expectDocumented(
  answer: PlainAnswer,
  ...[bundle, operation, failure]: Parameters<typeof documentedRefusal>
): void {
  const documented = documentedRefusal(bundle, operation, failure);
  expect(comparable(answer, documented)).toEqual(documented);
  expect(answer.headers).not.toHaveProperty("clade-undocumented");
}

function expectMarked({ status, headers, body }: PlainAnswer, text: RegExp): void {
  expect(String(status)).toMatch(/^4/);
  expect(headers).toMatchObject({
    "content-type": "text/plain; charset=utf-8",
    "clade-undocumented": expect.stringMatching(/./) as string,
  });
  expect(body).toMatch(text);
}
