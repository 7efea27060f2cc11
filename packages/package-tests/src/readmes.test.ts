import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findVendors, readBundle, serverUrl } from "@clade/bundle";
import { createSandbox, startSandbox } from "@clade/sandbox";
import { transformSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { publicPackages } from "./harness/public-packages.ts";
import { readmeProgram } from "./harness/readme-program.ts";
import { runTool } from "./harness/run-tool.ts";

const { folder } = inject("consumer");
const clients = publicPackages().flatMap(({ name, vendor }) =>
  vendor === undefined ? [] : [{ name, vendor }],
);
const { credentials } = await createSandbox();
let sandbox: Awaited<ReturnType<typeof startSandbox>>;

beforeAll(async () => {
  const source = readFileSync(join(import.meta.dirname, "consumer/redirect-fetch.ts"), "utf8");
  writeFileSync(join(folder, "redirect-fetch.js"), transformSync(source, { loader: "ts" }).code);
  sandbox = await startSandbox();
});

afterAll(() => sandbox.close());

/** Where the programs' requests go: to the sandbox, also those that a README sends to a mock. */
function redirectedOrigins(): Record<string, string> {
  const vendors = findVendors().map(({ name, bundlePath }) => {
    const { origin } = new URL(serverUrl(readBundle(bundlePath).servers[0]));
    return [origin, `${sandbox.origin}/${name}`] as const;
  });
  return { ...Object.fromEntries(vendors), "http://127.0.0.1:4010": sandbox.origin };
}

/** The variables that a client looks for: `CLARIZEN_USER_NAME` for the option `userName`. */
function variablesOf(vendor: string): Record<string, string> {
  const upperSnakeCase = (name: string): string =>
    name
      .replaceAll(/[A-Z]|-/g, "_$&")
      .replaceAll("_-", "_")
      .toUpperCase();
  return Object.fromEntries(
    Object.entries(credentials[vendor] ?? {}).map(([option, value]) => [
      `${upperSnakeCase(vendor)}_${upperSnakeCase(option)}`,
      value,
    ]),
  );
}

describe.each(clients)("the README of $name", ({ name, vendor }) => {
  const program = readmeProgram(join(folder, "node_modules", name));

  test("has the first call in five lines, with credentials from the environment", () => {
    const variables = Object.keys(variablesOf(vendor));
    const readme = readFileSync(join(folder, "node_modules", name, "README.md"), "utf8");

    expect(program.trimEnd().split("\n").length).toBeLessThanOrEqual(5);
    expect(variables.filter((variable) => !readme.includes(variable))).toEqual([]);
  });

  test("says that the client is unofficial", () => {
    expect(readFileSync(join(folder, "node_modules", name, "README.md"), "utf8")).toMatch(/\bunofficial\b/i);
  });

  test.skipIf(credentials[vendor] === undefined || Object.keys(credentials[vendor]).length === 0)(
    "has a first call that works as it stands, against the vendor's sandbox",
    async () => {
      const file = `first-call-${vendor}.js`;
      writeFileSync(join(folder, file), transformSync(program, { loader: "ts", format: "esm" }).code);
      const env = { ...variablesOf(vendor), REDIRECTED_ORIGINS: JSON.stringify(redirectedOrigins()) };

      const output = await runTool(process.execPath, ["--import", "./redirect-fetch.js", file], {
        cwd: folder,
        env,
      });

      expect(output.trim()).not.toBe("");
      expect(output).not.toContain("undefined");
    },
  );
});
