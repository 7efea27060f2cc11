import { listOperations } from "@clade/bundle/document";
import { expect, test } from "vitest";
import type { FrontRequest } from "../http/front-request.ts";
import { lenientBundle } from "../testing/lenient-bundle.ts";
import { lenientRequest } from "./lenient-request.ts";

test("A request to a vendor that accepts nothing more is not touched.", () => {
  const bundle = lenientBundle();
  const request: FrontRequest = {
    method: "POST",
    origin: "http://127.0.0.1",
    path: "/",
    query: "PAGESIZE=%35",
    headers: {},
    body: Buffer.from(' {"NAME": 1.0}'),
  };
  for (const operation of listOperations(bundle)) {
    expect(lenientRequest(bundle, operation, request)).toBe(request);
  }
});
