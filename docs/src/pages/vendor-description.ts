import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  curlLine,
  exampleRequest,
  listOperations,
  listWebhooks,
  readBundle,
  serverUrl,
  type Bundle,
  type Operation,
  type Vendor,
} from "@clade/bundle";
import type { Sandbox } from "@clade/sandbox";
import { effectOfMethod, type Grade, type Lifecycle } from "@clade/spec-rules";
import { countGrades } from "../prepare/count-grades.ts";
import type { VendorSandbox } from "../prepare/vendor-sandbox.ts";

/** A vendor as the site shows it. */
export interface VendorDescription extends Vendor {
  readonly bundle: Bundle;
  readonly title: string;
  readonly summary: string;
  readonly lifecycle: Lifecycle;
  readonly baseUrl: string;
  readonly operationCount: number;
  readonly webhookCount: number;
  readonly gradeCounts: Readonly<Record<Grade, number>>;
  /** Whether a guide is written beside the spec. */
  readonly hasGuide: boolean;
  /** Where the samples find the vendor's mock: `npm start` runs it there. */
  readonly mockOrigin: string;
  /** The operation of the lines to try: one that changes nothing. */
  readonly tryOperation: Operation;
  /** A curl command to the mock. */
  readonly tryLine: string;
  readonly sandbox: VendorSandbox;
}

/** Where `npm run sandbox` and `npm start` serve the sandboxes. */
const sandboxOrigin = "http://127.0.0.1:4020";

/** Reads a vendor's bundle, and what the sandbox says of itself. */
export function describeVendor(
  vendor: Vendor,
  { about, examples, baseUrlsAt }: Pick<Sandbox, "about" | "examples" | "baseUrlsAt">,
): VendorDescription {
  const bundle = readBundle(vendor.bundlePath);
  const operations = listOperations(bundle);
  const mockOrigin = `http://127.0.0.1:4010/${vendor.name}`;
  const tryOperation = harmlessOperation(operations);
  const request = exampleRequest(bundle, tryOperation);
  return {
    ...vendor,
    bundle,
    title: bundle.info.title,
    summary: bundle.info.summary ?? "",
    lifecycle: bundle.info["x-lifecycle"],
    baseUrl: serverUrl(bundle.servers[0]),
    operationCount: operations.length,
    webhookCount: listWebhooks(bundle).length,
    gradeCounts: countGrades(operations),
    hasGuide: existsSync(join(vendor.specDirectory, "GUIDE.md")),
    mockOrigin,
    tryOperation,
    tryLine: curlLine(request, mockOrigin),
    sandbox: {
      about: about[vendor.name],
      examples: examples[vendor.name] ?? {},
      baseUrl: baseUrlsAt(sandboxOrigin)[vendor.name] ?? "",
      tryLine: curlLine(request, `${sandboxOrigin}/${vendor.name}`),
    },
  };
}

/** The first operation that only reads, or else the first. */
function harmlessOperation(operations: readonly Operation[]): Operation {
  const reading = operations.find(({ method, object }) => {
    return (object["x-effect"] ?? effectOfMethod[method])?.does === "reads";
  });
  const operation = reading ?? operations[0];
  if (!operation) throw new Error("A bundle has no operations.");
  return operation;
}
