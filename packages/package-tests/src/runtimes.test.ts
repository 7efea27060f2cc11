import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { launchBrowser } from "@clade/browser";
import { EdgeVM } from "@edge-runtime/vm";
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from "vitest";
import type { Outcome } from "./consumer/try-client.ts";
import { makeCallPlans, type Plans } from "./harness/call-plans.ts";
import { findBinary } from "./harness/find-binary.ts";
import { runTool } from "./harness/run-tool.ts";
import { writePrograms, type Programs } from "./harness/write-programs.ts";

const { folder } = inject("consumer");
const deno = findBinary("deno");
const bun = findBinary("bun");
let plans: Plans;
let programs: Programs;

beforeAll(async () => {
  plans = await makeCallPlans();
  programs = await writePrograms(folder, plans.calls);
});

afterAll(() => plans.close());

/** Every client read what its spec documents, and gave a refusal as an error of the documented kind. */
function expectDocumented(outcomes: readonly Outcome[]): void {
  expect(outcomes.map(({ name }) => name)).toEqual(Object.keys(plans.expected));
  for (const { name, data, error } of outcomes) {
    expect(data, name).toEqual(plans.expected[name]?.data);
    expect(error, name).toMatchObject({ isApiError: true, kind: plans.expected[name]?.kind });
  }
}

/** Runs the program in a process of its own. */
async function runProgram(command: string, ...parameters: string[]): Promise<Outcome[]> {
  return JSON.parse(await runTool(command, parameters, { cwd: folder })) as Outcome[];
}

test("there are clients to try", () => {
  expect(plans.calls).not.toEqual([]);
});

test("the clients work in Node as ES modules", async () => {
  expectDocumented(await runProgram(process.execPath, programs.module));
});

test("the clients work in Node by require, which has taken ES modules since 20.19 and 22.12", async () => {
  expectDocumented(await runProgram(process.execPath, programs.commonjs));
});

test.skipIf(deno === undefined)(
  `the clients work in Deno${deno === undefined ? " (there is none for this platform)" : ""}`,
  async () => {
    const grants = ["--allow-net=127.0.0.1", "--no-prompt", "--no-remote", "--node-modules-dir=manual"];

    // It is granted no variable of the environment, where the clients look for credentials.
    expectDocumented(await runProgram(deno ?? "", "run", ...grants, programs.module));
  },
);

test.skipIf(bun === undefined)(
  `the clients work in Bun${bun === undefined ? " (there is none for this platform)" : ""}`,
  async () => {
    expectDocumented(await runProgram(bun ?? "", "run", "--no-install", programs.module));
  },
);

test("the clients work in a worker's runtime, which has the standards of the web and nothing of Node", async () => {
  const printed = await new Promise<string>((print) => {
    const runtime = new EdgeVM({ extend: (context) => Object.assign(context, { console: { log: print } }) });
    runtime.evaluate(readFileSync(programs.script, "utf8"));
  });
  const outcomes = JSON.parse(printed) as Outcome[];

  expectDocumented(outcomes);
  expect(outcomes.flatMap(({ nodeGlobals }) => nodeGlobals)).toEqual([]);
});

test("the clients work in a page of Chromium, bundled", async () => {
  const origin = await servePage(readFileSync(programs.script, "utf8"));
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const printed = await new Promise<string>((print, fail) => {
    page.on("console", (message) => {
      // Chromium writes there too, as an error, that a call was refused.
      if (message.type() === "log") print(message.text());
    });
    page.on("pageerror", fail);
    page.goto(origin).catch(fail);
  });
  const outcomes = JSON.parse(printed) as Outcome[];

  expectDocumented(outcomes);
  expect(outcomes.flatMap(({ nodeGlobals }) => nodeGlobals)).toEqual([]);
});

/** Serves a page whose only script is the given one, from an origin that is not the mock's. */
async function servePage(script: string): Promise<string> {
  const page =
    '<!doctype html><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">' +
    '<script src="/script.js"></script>';
  const server = createServer(({ url }, response) => {
    const isScript = url === "/script.js";
    response.setHeader("content-type", isScript ? "text/javascript; charset=utf-8" : "text/html");
    response.end(isScript ? script : page);
  });
  await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
