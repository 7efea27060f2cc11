import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { runCommand } from "./run-command.ts";

const script = "process.stdout.write('out'); process.stderr.write(process.env.WORD); process.exitCode = 3";

test("a command's output, exit code and environment are its own", async () => {
  const result = await runCommand(process.execPath, ["-e", script], {
    folder: tmpdir(),
    environment: { WORD: "err" },
  });

  expect(result.exitCode).toBe(3);
  expect(result.standardOutput).toBe("out");
  expect(result.output).toHaveLength("outerr".length);
});

test("a variable can be kept from a command", async () => {
  const print = "process.stdout.write(typeof process.env.PATH)";

  const { output } = await runCommand(process.execPath, ["-e", print], {
    folder: tmpdir(),
    environment: { PATH: undefined },
  });

  expect(output).toBe("undefined");
});

test("a command that is ended by a signal has failed", async () => {
  const result = await runCommand(process.execPath, ["-e", "process.kill(process.pid)"], {
    folder: tmpdir(),
  });

  expect(result.exitCode).toBe(1);
});

test("a command that does not exist is named", async () => {
  await expect(runCommand("no-such-command", [], { folder: tmpdir() })).rejects.toThrow(
    "Cannot start no-such-command",
  );
});
