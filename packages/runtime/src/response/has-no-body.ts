import type { OperationBehaviour } from "../behaviour.ts";

/** Whether the body of a successful answer is nothing to wait for, since the spec or HTTP says that there is none. */
export function hasNoBody(method: string, status: number, operation: OperationBehaviour): boolean {
  const isBare = method === "HEAD" || status === 204 || status === 205 || !(status >= 200 && status < 300);
  return isBare || operation.reads === "empty";
}
