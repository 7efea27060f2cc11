import { runCommand as runInProcess } from "@clade/front/node";
import { describe, expect, test } from "vitest";
import { fixtureBundle } from "@clade/front/testing";
import { command } from "./command.ts";
import { startMock } from "./start-mock.ts";

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command in this process, ended as soon as it has started. */
async function runCommand(...argv: string[]): Promise<Outcome> {
  let out = "";
  let error = "";
  const code = await runInProcess(command, argv, {
    out: { write: (text) => (out += text) },
    error: { write: (text) => (error += text) },
    isColoured: argv.includes("--coloured"),
    ended: AbortSignal.abort(),
  });
  return { code, out, error };
}

describe("clade-mock", () => {
  test("prints one line for each vendor and one to try, without colours", async () => {
    const { code, out, error } = await runCommand("cligs", "--port", "0");
    expect([code, error]).toEqual([0, ""]);
    expect(out.split("\n")).toEqual([
      expect.stringMatching(
        /^Mocks at http:\/\/127\.0\.0\.1:\d+\. Unofficial: every answer is an example\. End with Ctrl-C\.$/,
      ),
      expect.stringMatching(/^cligs {2}http:\/\/127\.0\.0\.1:\d+\/cligs\/api\/v1$/),
      expect.stringMatching(
        /^ {7}curl 'http:\/\/127\.0\.0\.1:\d+\/cligs\/api\/v1\/cligs\/create\?url=http[^']+'$/,
      ),
      "",
    ]);
  });

  test("warns when others can reach the mocks", async () => {
    const { code, error } = await runCommand("cligs", "--port", "0", "--host", "0.0.0.0");
    expect([code, error]).toEqual([0, "clade-mock: everybody who can reach 0.0.0.0 can call these mocks.\n"]);
  });

  test("explains itself", async () => {
    const { code, out } = await runCommand("--help");
    expect([code, out]).toEqual([0, expect.stringMatching(/^Usage: clade-mock \[vendor\.\.\.\]/)]);
  });

  test("tells its version", async () => {
    const { code, out } = await runCommand("--version");
    expect([code, out]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
  });

  test.each([
    [["nobody"], /^clade-mock: There is no vendor "nobody"\. There are: .*\bcligs\b.*\.\n$/],
    [["--prot", "1"], /^clade-mock: Unknown option '--prot'\. See clade-mock --help\.\n$/],
    [["--port"], /^clade-mock: Option '--port <value>' argument missing\. See clade-mock --help\.\n$/],
    [["--port", "65536"], /^clade-mock: --port 65536 is no port\. Give a number from 0 to 65535\.\n$/],
    [["--port", "4010x"], /^clade-mock: --port 4010x is no port\./],
    [["--host", ""], /^clade-mock: --host is empty\./],
    [["--fault", "latency=5"], /^clade-mock: "latency=5" does not say where and what\. .*\n$/],
    [
      ["cligs", "--fault", "cligs latncy=5"],
      /^clade-mock: "latncy=5" is no fault\. There are latency=<ms>, .*\n$/,
    ],
    [
      ["cligs", "--fault", "nobody drop=head"],
      /^clade-mock: A fault is for the vendor "nobody", .*: cligs\.\n$/,
    ],
    [
      ["cligs", "--ready-file", "/nowhere/x"],
      /^clade-mock: --ready-file \/nowhere\/x: there is no folder .*\n$/,
    ],
  ])("is used wrongly with %j: one line on the error stream, exit code 2", async (argv, line) => {
    expect(await runCommand(...argv)).toEqual({
      code: 2,
      out: "",
      error: expect.stringMatching(line) as string,
    });
  });

  test("cannot start on a taken port: one line with the cure, exit code 1", async () => {
    const other = await startMock({ bundles: { fixture: fixtureBundle } });
    const { port } = new URL(other.origin);
    const outcome = await runCommand("cligs", "--port", port);
    await other.close();
    expect(outcome).toEqual({
      code: 1,
      out: "",
      error: `clade-mock: Port ${port} of 127.0.0.1 is taken. Stop what listens there, or choose another port.\n`,
    });
  });
});
