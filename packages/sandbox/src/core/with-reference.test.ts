import type { FrontResponse } from "@clade/front";
import { describe, expect, test } from "vitest";
import type { Call } from "./call.ts";
import type { SandboxVendor } from "./sandbox-vendor.ts";
import { withReference } from "./with-reference.ts";

const operation = { responses: { "400": { "x-error": { reference: "/ticket" } }, "404": {} } };
const call = { operation } as unknown as Call;
const vendor = { newReference: () => "T-7" } as unknown as SandboxVendor;

const json = (status: number, body: object): FrontResponse => ({
  status,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

describe("the reference of a failure", () => {
  test("is a new one in place of the example's", () => {
    const answer = withReference(vendor, call, json(400, { error: "wrong", ticket: "T-0" }));
    expect(JSON.parse(String(answer.body))).toEqual({ error: "wrong", ticket: "T-7" });
  });

  test.each([
    ["a vendor that makes none", {} as SandboxVendor, json(400, { ticket: "T-0" })],
    ["a failure of which the document knows none", vendor, json(404, { ticket: "T-0" })],
    ["an example without one", vendor, json(400, { error: "wrong" })],
    ["a file", vendor, { ...json(400, {}), body: new Uint8Array([123, 125]) }],
    [
      "a sentence of the sandbox's own",
      vendor,
      {
        status: 400,
        headers: { "content-type": "text/plain; charset=utf-8" },
        body: "The request is wrong.\n",
      },
    ],
  ])("leaves %s alone", (_what, from, answer) => {
    expect(withReference(from, call, answer)).toEqual(answer);
  });
});
