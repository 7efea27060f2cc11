import { noCredentials } from "../credentials.ts";
import type { ExampleRequest } from "../example-request.ts";

/** A read without anything special, changed by what a test is about. */
export function plainRequest(parts: Partial<ExampleRequest> = {}): ExampleRequest {
  return {
    method: "GET",
    server: "https://pigeon.example/api/v1",
    path: "/letters",
    query: {},
    headers: {},
    credentials: noCredentials,
    body: undefined,
    ...parts,
  };
}
