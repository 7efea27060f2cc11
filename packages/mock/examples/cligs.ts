// Tests of a program against a mock, with nothing but Node. CLADE_MOCK is the command, if it is not on the path.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";

const folder = mkdtempSync(join(tmpdir(), "cligs-"));
const readyFile = join(folder, "ready.json");
const [command = "", ...argv] = (process.env["CLADE_MOCK"] ?? "clade-mock").split(" ");

await describe("a program that expands cligs", () => {
  const mock = spawn(command, [...argv, "cligs", "--port", "0", "--ready-file", readyFile]);
  const ended = once(mock, "exit");
  let api = "";

  before(async () => {
    // The file appears once the vendor can answer. A mock that cannot start has ended instead, and has said why.
    while (!existsSync(readyFile)) {
      assert.equal(mock.exitCode, null, "The mock has ended.");
      await wait(100);
    }
    const ready = JSON.parse(readFileSync(readyFile, "utf8")) as { baseUrls: { cligs: string } };
    api = ready.baseUrls.cligs;
  });

  after(async () => {
    mock.kill();
    await ended;
    rmSync(folder, { recursive: true });
  });

  const expand = (headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${api}/cligs/expand?clig=Ts8p6Y`, { headers });

  void test("finds where a clig leads", async () => {
    assert.match(await (await expand()).text(), /^http:/);
  });

  void test("meets a documented failure", async () => {
    assert.equal((await expand({ "clade-fault": "answer=404" })).status, 404);
  });

  void test("meets a lost connection", async () => {
    await assert.rejects(expand({ "clade-fault": "drop=head" }), TypeError);
  });
});
