import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { makeConsumer, type Consumer } from "./make-consumer.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Packed and installed once for all test files. */
    consumer: Consumer;
  }
}

/** Makes the consumer before the first test, and removes it after the last. */
export default async function setup(project: TestProject): Promise<() => void> {
  const parent = mkdtempSync(join(realpathSync(tmpdir()), "clade-consumer-"));
  const remove = (): void => {
    rmSync(parent, { recursive: true, force: true });
  };
  try {
    project.provide("consumer", await makeConsumer(parent));
  } catch (error) {
    remove();
    throw error;
  }
  return remove;
}
