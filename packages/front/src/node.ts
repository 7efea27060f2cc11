export { CommandUsageError, type Command, type Wanted } from "./command/command.ts";
export { runCommand, type Surroundings } from "./command/run-command.ts";
export { runProcess } from "./command/run-process.ts";
export type { Served } from "./command/start-lines.ts";
export { findBundles, UnknownVendorError, type BundleChoice, type NamedBundle } from "./find-bundles.ts";
export { defaultLimits, type Limits } from "./http/limits.ts";
export type { Address } from "./http/listen.ts";
export { serve, type Listening, type ServeOptions } from "./http/serve.ts";
