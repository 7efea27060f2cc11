import { writeFileSync } from "node:fs";
import { checkWritable } from "./check-writable.ts";
import { createSandbox, type SandboxOptions } from "./create-sandbox.ts";
import type { ListenOptions, ServedSandbox } from "./serve-sandbox.ts";

/** Which vendors, how they start, and where they listen. */
export interface StartOptions extends SandboxOptions, ListenOptions {
  /** A file to write all that is remembered into when it is closed, as JSON. */
  readonly export?: string;
}

/**
 * Makes a sandbox of some vendors, or of all, and serves it until it is closed.
 * @throws Error as {@link createSandbox} does, when the address cannot be had, and when the export could not be written
 */
export async function startSandbox(options: StartOptions = {}): Promise<ServedSandbox> {
  if (options.export !== undefined) checkWritable("export file", options.export);
  const sandbox = await createSandbox(options);
  const served = await sandbox.listen(options).catch((error: unknown) => {
    sandbox.close();
    throw error;
  });
  return {
    ...served,
    close: async () => {
      await served.close();
      sandbox.close();
      if (options.export !== undefined) writeFileSync(options.export, JSON.stringify(sandbox.snapshot()));
    },
  };
}
