import type { Bundle } from "@clade/bundle/document";
import { operationOf } from "./operation-of.ts";

/**
 * The body of a documented answer, for a seed that shall be what the spec's examples show.
 * @param name the example; by default the first
 * @throws Error if the spec has no such example
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- only the caller knows the type of what he asks for
export function exampleOf<Body>(bundle: Bundle, operationId: string, status: number, name?: string): Body {
  const [content] = Object.values(operationOf(bundle, operationId)?.responses[String(status)]?.content ?? {});
  const examples = content?.examples ?? {};
  const example = name === undefined ? Object.values(examples)[0] : examples[name];
  if (!example) throw new Error(`The spec has no example ${name ?? ""} for ${operationId} ${status}.`);
  return structuredClone(example.value) as Body;
}
