import { isJson } from "@clade/bundle/document";
import { isObject, type FrontResponse } from "@clade/front";
import type { Call } from "./call.ts";
import type { SandboxVendor } from "./sandbox-vendor.ts";

/** An answer that is a failure, with a reference of its own in place of the example's, where its vendor makes such. */
export function withReference(
  { newReference }: SandboxVendor,
  call: Call,
  answer: FrontResponse,
): FrontResponse {
  const { reference } = call.operation.responses[String(answer.status)]?.["x-error"] ?? {};
  if (!newReference || reference === undefined || typeof answer.body !== "string") return answer;
  // A refusal of the sandbox's own is a sentence, also where the document has JSON for its status.
  if (!isJson(answer.headers["content-type"] ?? "")) return answer;
  const name = reference.slice(1);
  const body: unknown = JSON.parse(answer.body);
  if (!isObject(body) || !Object.hasOwn(body, name)) return answer;
  return { ...answer, body: JSON.stringify({ ...body, [name]: newReference(call) }) };
}
