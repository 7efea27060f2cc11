import type { OperationBehaviour } from "../behaviour.ts";

/** What a successful body held, or that it could not be read as the spec has it. */
export type ReadData = { readonly data: unknown } | { readonly unreadable: string };

/** A body is nothing to wait for where the spec or HTTP says that there is none. */
function hasNoBody(method: string, status: number, operation: OperationBehaviour): boolean {
  const isBare = method === "HEAD" || status === 204 || status === 205 || !(status >= 200 && status < 300);
  return isBare || operation.reads === "empty";
}

function parse(text: string): ReadData {
  // Some vendors answer a DELETE with nothing at all.
  if (text.trim() === "") return { data: undefined };
  try {
    return { data: JSON.parse(text) as unknown };
  } catch {
    return { unreadable: text };
  }
}

/**
 * Reads the body of a successful answer as the spec has it, whatever its content type.
 * @param readFile reads a body that the spec takes for a file
 */
export async function readData(
  method: string,
  response: Response,
  operation: OperationBehaviour,
  readFile: (response: Response) => Promise<unknown>,
): Promise<ReadData> {
  if (hasNoBody(method, response.status, operation)) {
    response.body?.cancel().catch(() => undefined);
    return { data: undefined };
  }
  if (operation.reads === "bytes") return { data: await readFile(response) };
  const text = await response.text();
  return operation.reads === undefined ? parse(text) : { data: text };
}
