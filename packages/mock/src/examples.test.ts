import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { typescriptHooks } from "@clade/front/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { patience } from "./testing/mock-under-test.ts";

const examples = fileURLToPath(new URL("../examples/", import.meta.url));
const stub = fileURLToPath(new URL("../bin/clade-mock.js", import.meta.url));
const fromSources = ["--import", typescriptHooks, "--conditions=@clade/source"];
const python = hasCommand("python3");

/** Some machines have none, and the example is for those that do. */
function hasCommand(name: string): boolean {
  return spawnSync(name, ["--version"]).status === 0;
}

describe("an example", () => {
  let temporary: string;
  beforeAll(() => {
    temporary = mkdtempSync(join(tmpdir(), "clade-examples-"));
  });
  afterAll(() => {
    rmSync(temporary, { recursive: true });
  });

  function run(command: string, ...argv: string[]): SpawnSyncReturns<string> {
    const mock = [process.execPath, ...fromSources, stub].join(" ");
    const env = { ...process.env, CLADE_MOCK: mock, TMPDIR: temporary, PYTHONDONTWRITEBYTECODE: "1" };
    return spawnSync(command, argv, { cwd: examples, env, encoding: "utf8", timeout: patience });
  }

  /** Its folder goes last, after the mock has ended. What compiles sources keeps one too. */
  function expectCleanEnd({ status, stderr }: SpawnSyncReturns<string>): void {
    const left = readdirSync(temporary).filter((name) => name !== "clade-typescript-hooks");
    expect([status, left], stderr).toEqual([0, []]);
  }

  test.skipIf(!hasCommand("curl"))(
    "with curl starts a mock, calls it and stops it",
    () => {
      const result = run("sh", "curl.sh");
      expectCleanEnd(result);
      expect(result.stdout).toMatch(/leads:\nhttp:.*\n.* 404\nA lost connection:\nlost, /s);
    },
    patience,
  );

  test.skipIf(!python)(
    "in Python passes against a mock that it starts itself",
    () => {
      const result = run("python3", "-m", "unittest", "test_cligs");
      expectCleanEnd(result);
      expect(result.stderr).toMatch(/Ran 4 tests .*\nOK\n/s);
    },
    patience,
  );

  test(
    "in TypeScript passes against a mock that it starts itself",
    () => {
      const result = run(process.execPath, ...fromSources, "cligs.ts");
      expectCleanEnd(result);
      expect(result.stdout).toMatch(/# pass 3\n# fail 0\n|pass 3\n.*fail 0\n/);
    },
    patience,
  );
});
