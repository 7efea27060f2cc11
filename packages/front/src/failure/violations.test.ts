import type { Operation } from "@clade/bundle/document";
import { expect, test } from "vitest";
import type { Diagnostic } from "../diagnostic.ts";
import { message } from "../http/messages.ts";
import type { SentBody } from "../read-sent-body.ts";
import type { CredentialState } from "./credential-state.ts";
import { refuseUndocumented } from "./refuse-undocumented.ts";
import type { RequestFaults } from "./request-faults.ts";
import { withViolations } from "./violations.ts";

const operation = {
  id: "sendLetter",
  security: [{ seal: [], key: [] }, { stamp: [] }, {}],
  requestBody: { required: true, content: {} },
  responses: { "202": { description: "Sent." } },
} as unknown as Operation;

function faults(
  diagnostics: readonly Diagnostic[],
  credentials: CredentialState = "right",
  body: SentBody["state"] = "parsed",
): RequestFaults {
  const parts = { operation, body: { state: body } } as RequestFaults["parts"];
  return { parts, credentials, diagnostics, isUnknown: () => false };
}

function fault(place: string, sentence: string, code = "type"): Diagnostic {
  return { path: place.split("/"), code, message: sentence };
}

const noText = fault("body", "must be object");
const noNumber = fault("query/page", "must be integer");

test.each([
  ["nothing, where nothing is wrong", faults([]), undefined],
  ["each fault in a sentence", faults([noNumber, noText]), "query/page must be integer; body must be object"],
  ["what is said twice once", faults([noText, noText]), "body must be object"],
  ["credentials that are none", faults([], "malformed"), "credentials malformed"],
  ["nothing of credentials that are somebody else's", faults([], "insufficient"), undefined],
  ["nothing of credentials that are nobody's", faults([], "unknown"), undefined],
  [
    "of no body only that it lacks",
    faults([noText, noNumber], "missing", "empty"),
    "credentials missing; body missing; query/page must be integer",
  ],
  ["of no JSON only that it is none", faults([noText], "right", "unparsable"), "body unparsable"],
  [
    "letters beyond ASCII by their codes",
    faults([fault("body/größe", "is wrong")]),
    "body/gr\\u00f6\\u00dfe is wrong",
  ],
])("the header clade-violations has %s", (_what, found, violations) => {
  expect(withViolations(message(200, ""), found).headers["clade-violations"]).toBe(violations);
});

test("a header stays short, and says how many violations there are beside", () => {
  const many = [...Array(500).keys()].map((index) => fault(`body/${index}`, "must be string"));
  const text = withViolations(message(200, ""), faults(many)).headers["clade-violations"] ?? "";
  const named = text.split("; ").slice(0, -1);
  expect(text.length).toBeLessThan(2_100);
  expect(text.endsWith(`; and ${500 - named.length} more`)).toBe(true);
  const long = faults([fault(`body/${"x".repeat(100_000)}`, "is unknown")]);
  expect(withViolations(message(200, ""), long).headers["clade-violations"]).toHaveLength(2_000);
  expect(refuseUndocumented(long)?.headers["clade-undocumented"]).toHaveLength(2_000);
});

test.each([
  [faults([], "missing"), 401, "credentials missing"],
  [faults([], "unknown"), 401, "credentials unknown"],
  [faults([], "insufficient"), 403, "credentials insufficient"],
  [faults([noNumber]), 400, "query/page must be integer"],
  [faults([noText], "right", "empty"), 400, "body missing"],
  [faults([fault("header/accept", "must be text", "406")]), 406, "header/accept must be text"],
  [faults([fault("header/content-type", "must be text", "415")]), 415, "header/content-type must be text"],
])(
  "what no document speaks of is refused with a status that fits, and a mark (%#)",
  (found, status, reason) => {
    const refusal = refuseUndocumented(found);
    expect([refusal?.status, refusal?.headers["clade-undocumented"]]).toEqual([status, reason]);
    expect(refusal?.body).toBe(
      `The request is wrong: ${reason}. What the vendor answers then is not known. Send what the spec of sendLetter asks for, ` +
        "with the credentials of seal and key, or stamp, or choose one of its answers by the header clade-fault, such as answer=202: 202.\n",
    );
  },
);

test("what is right is not refused", () => {
  expect(refuseUndocumented(faults([]))).toBeUndefined();
});
