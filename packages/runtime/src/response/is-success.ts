import type { OperationBehaviour } from "../behaviour.ts";

/** Whether an answer is what the operation is for. The status alone decides, never the body. */
export function isSuccess(response: Response, operation: OperationBehaviour): boolean {
  if (response.ok) return true;
  if (!operation.redirects) return false;
  // Browsers hide a redirect that is not followed: status 0 and no Location.
  return (response.status >= 300 && response.status < 400) || response.type === "opaqueredirect";
}
