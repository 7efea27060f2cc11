import { rmSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../support/run-command.ts";
import { toolEnvironment } from "../support/tool-environment.ts";
import { clientPackage, specPackage } from "../support/vendor-names.ts";

/** A step on the way from written files to a vendor that works. */
interface Step {
  readonly says: string;
  readonly command: string;
  readonly parameters: readonly string[];
}

/**
 * Formats, links, bundles and generates what was written.
 *
 * @param written Paths from the root.
 * @param print Takes a line before each step.
 * @throws Error when a step fails, with what it printed
 */
export async function finishVendor(
  root: string,
  vendor: string,
  written: readonly string[],
  print: (line: string) => void,
): Promise<void> {
  for (const { says, command, parameters } of stepsFor(root, vendor, written)) {
    print(says);
    const { exitCode, output } = await runCommand(command, parameters, {
      folder: root,
      environment: toolEnvironment,
    });
    if (exitCode !== 0) {
      throw new Error(`${[command, ...parameters].join(" ")}\nfailed with exit code ${exitCode}:\n${output}`);
    }
  }
}

function stepsFor(root: string, vendor: string, written: readonly string[]): Step[] {
  const tool = (name: string): string => join(root, "node_modules/.bin", name);
  return [
    {
      says: "Formatting",
      command: tool("prettier"),
      parameters: ["--write", "--ignore-unknown", "--log-level=warn", ...written],
    },
    {
      says: "Linking the new packages (npm install)",
      command: "npm",
      parameters: ["install", "--prefer-offline", "--no-audit", "--no-fund"],
    },
    {
      says: "Bundling the spec and generating the client",
      command: tool("turbo"),
      parameters: ["run", "generate", `--filter=${clientPackage(vendor)}`],
    },
  ];
}

/** Takes back what npm did for a vendor that is not to be. */
export function unlinkVendor(root: string, vendor: string): void {
  for (const name of [clientPackage(vendor), specPackage(vendor)]) {
    rmSync(join(root, "node_modules", name), { force: true });
  }
}
