import type { Bundle } from "@clade/bundle";
import { nodeDecompressions } from "@clade/front/node";
import { createClock } from "../core/clock.ts";
import type { AnyHandler } from "../core/handlers.ts";
import { sandboxOf, type Sandbox } from "../core/sandbox.ts";
import type { SandboxVendor } from "../core/sandbox-vendor.ts";
import { createVendorState } from "../core/vendor-state.ts";
import type { Keeper } from "../store/keeper.ts";
import { loftBundle } from "./loft-bundle.ts";
import { loftVendor } from "./loft-vendor.ts";

/** How a loft differs from the usual one. */
export interface LoftOptions {
  /** Where webhooks go; by default they fail. */
  readonly send?: typeof fetch;
  /** Whether requests beyond quotas are refused; by default not. */
  readonly isCounting?: boolean;
  readonly keeper?: Keeper;
  /** In place of, or beside, those of the loft. */
  readonly handlers?: Readonly<Record<string, AnyHandler>>;
  /** In place of other parts of the vendor. */
  readonly vendor?: Partial<Omit<SandboxVendor, "handlers">>;
  readonly bundle?: Bundle;
  /** Takes what goes wrong inside; by default that fails the test. */
  readonly report?: (line: string) => void;
}

/** A sandbox of the loft at a fixed time. */
export function loft(options: LoftOptions = {}): Sandbox {
  const { send = noWay, isCounting = false, keeper, report = failTest, bundle = loftBundle } = options;
  const clock = createClock(() => Date.parse("2026-01-01T12:00:00Z"));
  // The loft's own types are narrower than what any vendor is known by.
  const common = loftVendor as SandboxVendor;
  const handlers = { ...common.handlers, ...options.handlers };
  const vendor: SandboxVendor = { ...common, ...options.vendor, handlers };
  const start = { name: "loft", bundle, vendor, clock, seed: 1, isCounting, send, report, keeper };
  return sandboxOf([createVendorState(start)], { clock, report, decompressions: nodeDecompressions });
}

/** Sends JSON to the loft. Gives the status and the JSON, or the text, of the answer. */
export async function ask(
  sandbox: Sandbox,
  method: string,
  path: string,
  body?: unknown,
  key = "breeder",
): Promise<[status: number, body: unknown]> {
  const headers = { "x-key": key, ...(body !== undefined && { "content-type": "application/json" }) };
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const response = await sandbox.fetch(`https://loft.example/v1${path}`, init);
  const text = await response.text();
  const isJson = response.headers.get("content-type") === "application/json";
  return [response.status, isJson ? (JSON.parse(text) as unknown) : text];
}

/** Knocks at one of the sandbox's own doors. Gives the status and the text of the answer. */
export async function knock(
  sandbox: Sandbox,
  method: string,
  path: string,
  body?: unknown,
): Promise<[status: number, text: string]> {
  const init = { method, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const response = await sandbox.fetch(`https://loft.example/-${path}`, init);
  return [response.status, await response.text()];
}

/** How many pigeons there are. */
export function countOf(sandbox: Sandbox): number {
  return Object.keys(sandbox.snapshot()["loft"]?.contents["pigeons"] ?? {}).length;
}

function noWay(): Promise<never> {
  return Promise.reject(new Error("No way."));
}

function failTest(line: string): never {
  throw new Error(line);
}
