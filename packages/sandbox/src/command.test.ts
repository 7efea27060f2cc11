import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand as runInProcess } from "@clade/front/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command } from "./command.ts";
import { startSandbox } from "./start-sandbox.ts";
import { loftBundle } from "./testing/loft-bundle.ts";

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "clade-command-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command in this process, ended as soon as it has started. */
async function runCommand(...argv: string[]): Promise<Outcome> {
  let out = "";
  let error = "";
  const code = await runInProcess(command, argv, {
    out: { write: (text) => (out += text) },
    error: { write: (text) => (error += text) },
    isColoured: false,
    ended: AbortSignal.abort(),
  });
  return { code, out, error };
}

describe("clade-sandbox", () => {
  test("prints one line for each vendor and one to try", async () => {
    const { code, out, error } = await runCommand("cligs", "--port", "0");
    expect([code, error]).toEqual([0, ""]);
    expect(out.split("\n")).toEqual([
      expect.stringMatching(/^Sandboxes at http:\/\/127\.0\.0\.1:\d+\. Unofficial: .* End with Ctrl-C\.$/),
      expect.stringMatching(/^cligs {2}http:\/\/127\.0\.0\.1:\d+\/cligs\/api\/v1$/),
      expect.stringMatching(/^ {7}curl 'http:\/\/127\.0\.0\.1:\d+\/cligs\/api\/v1\//),
      "",
    ]);
  });

  test("begins with a file, keeps another, and writes a third at the end", async () => {
    const [data, state, exported] = ["data.json", "state.db", "export.json"].map((name) =>
      join(folder, name),
    );
    const content = {
      cligs: { contents: { notes: { one: { place: 0, record: { text: "mine" } } } }, random: 5 },
    };
    writeFileSync(data ?? "", JSON.stringify(content));
    const serve = ["cligs", "--port", "0", "--state", state ?? ""];
    expect(await runCommand(...serve, "--data", data ?? "")).toMatchObject({ code: 0, error: "" });
    expect(await runCommand(...serve, "--export", exported ?? "")).toMatchObject({ code: 0, error: "" });
    expect(JSON.parse(readFileSync(exported ?? "", "utf8"))).toEqual(content);
  });

  test("explains itself, with each of its options", async () => {
    const { code, out } = await runCommand("--help");
    expect([code, out]).toEqual([0, expect.stringMatching(/^Usage: clade-sandbox \[vendor\.\.\.\]/)]);
    for (const option of Object.keys(command.options ?? {})) expect(out).toContain(`\n  --${option} FILE  `);
  });

  test("tells its version", async () => {
    const { code, out } = await runCommand("--version");
    expect([code, out]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
  });

  test.each([
    [["nobody"], /^clade-sandbox: There is no vendor "nobody"\. There are: .*\bcligs\b.*\.\n$/],
    [["--stat", "x"], /^clade-sandbox: Unknown option '--stat'\. See clade-sandbox --help\.\n$/],
    [["--port", "65536"], /^clade-sandbox: --port 65536 is no port\./],
    [
      ["cligs", "--data", "/no/such.json"],
      /^clade-sandbox: --data \/no\/such\.json cannot be read: ENOENT.*\n$/,
    ],
  ])("is used wrongly with %j: one line on the error stream, exit code 2", async (argv, line) => {
    expect(await runCommand(...argv)).toEqual({
      code: 2,
      out: "",
      error: expect.stringMatching(line) as string,
    });
  });

  test.each([
    [
      "--state",
      "These are notes, and no database at all. ".repeat(50),
      /^clade-sandbox: The state file .* cannot be used: .*\n$/,
    ],
    [
      "--data",
      '{"nobody":{}}',
      /^clade-sandbox: There is no vendor "nobody" in this sandbox\. There are: cligs\.\n$/,
    ],
  ])("cannot start where %s names something else: one line, exit code 1", async (option, text, line) => {
    const path = join(folder, "something-else");
    writeFileSync(path, text);
    expect(await runCommand("cligs", "--port", "0", option, path)).toEqual({
      code: 1,
      out: "",
      error: expect.stringMatching(line) as string,
    });
  });

  test("cannot start on a taken port, and lets go of its state file then", async () => {
    const other = await startSandbox({ bundles: { loft: loftBundle } });
    const { port } = new URL(other.origin);
    const outcome = await runCommand("cligs", "--port", port, "--state", join(folder, "taken.db"));
    await other.close();
    expect(outcome).toEqual({
      code: 1,
      out: "",
      error: `clade-sandbox: Port ${port} of 127.0.0.1 is taken. Stop what listens there, or choose another port.\n`,
    });
    expect(await runCommand("cligs", "--port", "0", "--state", join(folder, "taken.db"))).toMatchObject({
      code: 0,
    });
  });
});
