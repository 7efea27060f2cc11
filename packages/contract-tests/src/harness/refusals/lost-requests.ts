import { exampleRequest, routeFailures, type Bundle, type Operation } from "@clade/bundle";
import { matchOperation } from "../match-operation.ts";
import type { Failure } from "./request-fault.ts";

/** A request that leads to no operation. */
export interface LostRequest {
  readonly kind: "unknown" | "unsupported";
  readonly method: string;
  /** Behind the vendor's prefix. */
  readonly path: string;
  readonly failure: Failure | undefined;
}

const methods = ["DELETE", "PATCH", "PUT", "POST", "GET"];

/** For each path of the spec a method that it lacks, and for each server a path that it has not. */
export function lostRequests(bundle: Bundle, operations: readonly Operation[]): LostRequest[] {
  const paths = new Set(operations.map((operation) => pathOf(bundle, operation)));
  const servers = new Set(operations.flatMap((operation) => operation.servers.map(basePath)));
  return [
    ...[...paths].flatMap((path) => {
      const method = methods.find((name) => !matchOperation(operations, name, path, ""));
      return method === undefined ? [] : [lost(bundle, "unsupported", method, path)];
    }),
    ...[...servers].map((base) =>
      lost(bundle, "unknown", "GET", `${base}/no/such/path/anywhere/in/the/spec`),
    ),
  ];
}

function lost(bundle: Bundle, kind: LostRequest["kind"], method: string, path: string): LostRequest {
  const failure = routeFailures(bundle).find(
    ({ when }) => "route" in when && [when.route].flat().includes(kind),
  );
  return { kind, method, path, failure };
}

function pathOf(bundle: Bundle, operation: Operation): string {
  return basePath(operation.servers[0]) + exampleRequest(bundle, operation).path;
}

function basePath(server: string): string {
  return new URL(server).pathname.replace(/\/$/, "");
}
