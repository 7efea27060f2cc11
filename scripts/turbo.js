// Runs Turborepo with its telemetry off. npm scripts cannot set a variable on every platform.
import { createRequire } from "node:module";

process.env.TURBO_TELEMETRY_DISABLED = "1";
createRequire(import.meta.url)("turbo/bin/turbo");
