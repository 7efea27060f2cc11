export { FaultUsageError, type FaultRule, type SeenRequest } from "@clade/front/node";
export { createSandbox, type SandboxOptions, type ServableSandbox } from "./create-sandbox.ts";
export type { SandboxMemory, Snapshot } from "./core/memory.ts";
export type { Sandbox } from "./core/sandbox.ts";
export { SandboxUsageError } from "./core/sandbox-usage-error.ts";
export type { ListenOptions, ServedSandbox } from "./serve-sandbox.ts";
export { startSandbox, type StartOptions } from "./start-sandbox.ts";
