import type { ErrorBehaviour, OperationBehaviour, VendorBehaviour, VendorErrorKind } from "../behaviour.ts";

const BY_STATUS: Readonly<Record<number, VendorErrorKind>> = {
  401: "unauthenticated",
  403: "forbidden",
  404: "missing",
  405: "unsupported",
  409: "conflict",
  410: "missing",
  429: "rate-limited",
  501: "unsupported",
};

function inTable(table: VendorBehaviour["errors"] | undefined, status: number): ErrorBehaviour | undefined {
  if (!table) return undefined;
  return table[String(status)] ?? table[`${Math.floor(status / 100)}XX`] ?? table["default"];
}

/** What the spec says about a status: the operation first, then the vendor's common table. */
export function errorBehaviour(
  behaviour: VendorBehaviour,
  operation: OperationBehaviour,
  status: number,
): ErrorBehaviour | undefined {
  return inTable(operation.errors, status) ?? inTable(behaviour.errors, status);
}

/** The kind of a status on which the spec is silent: what HTTP means by it, else the vendor's fault or the caller's. */
export function kindOfStatus(status: number): VendorErrorKind {
  return BY_STATUS[status] ?? (status >= 400 && status < 500 ? "invalid" : "server");
}
