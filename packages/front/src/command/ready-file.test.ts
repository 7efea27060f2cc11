import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Command } from "./command.ts";
import { runCommand } from "./run-command.ts";
import type { Served } from "./start-lines.ts";

const served: Served = {
  origin: "http://127.0.0.1:1",
  baseUrls: { loft: "http://127.0.0.1:1/loft/v1" },
  linesToTry: {},
  close: () => Promise.resolve(),
};

describe("--ready-file", () => {
  let folder: string;
  let path: string;
  let end: AbortController;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "clade-ready-"));
    path = join(folder, "ready.json");
    end = new AbortController();
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function run(file: string, start: Command["start"]): { code: Promise<number>; error: () => string } {
    let error = "";
    const command = {
      name: "clade-test",
      version: "1",
      usage: "",
      serves: "tests",
      headline: () => "",
      port: 0,
      start,
    };
    const code = runCommand(command, ["--ready-file", file], {
      out: { write: () => true },
      error: { write: (text) => (error += text) },
      isColoured: false,
      ended: end.signal,
    });
    return { code, error: () => error };
  }

  test("is written once all is ready, whole and alone, and removed at the end", async () => {
    let resolve = (): void => undefined;
    const promise = new Promise<void>((settle) => (resolve = settle));
    const { code } = run(path, () => Promise.resolve({ ...served, ready: () => promise }));
    await new Promise(setImmediate);
    expect(readdirSync(folder)).toEqual([]);
    resolve();
    await expect.poll(() => existsSync(path)).toBe(true);
    const { origin, baseUrls } = served;
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({ pid: process.pid, origin, baseUrls });
    expect(readdirSync(folder)).toEqual(["ready.json"]);
    end.abort();
    expect(await code).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("is not written where a vendor cannot be made ready: exit code 1", async () => {
    let isClosed = false;
    const ready = () => Promise.reject(new Error("The spec is broken."));
    const close = () => Promise.resolve(void (isClosed = true));
    const { code, error } = run(path, () => Promise.resolve({ ...served, ready, close }));
    expect([await code, error()]).toEqual([1, "clade-test: The spec is broken.\n"]);
    expect([readdirSync(folder), isClosed]).toEqual([[], true]);
  });

  test("that an earlier process left is gone before anything starts", async () => {
    writeFileSync(path, '{"pid":1,"origin":"http://127.0.0.1:2","baseUrls":{}}');
    const { code } = run(path, () => Promise.reject(new Error(existsSync(path) ? "there" : "gone")));
    expect(await code).toBe(1);
    expect(existsSync(path)).toBe(false);
  });

  test.each([
    ["nowhere/ready.json", "there is no folder"],
    ["folder", "is a folder. Give the path of a file."],
    ["other.json", "is another file, which would be lost."],
    ["other.json/ready.json", "there is no folder"],
  ])("at %s is refused at once, and nothing is started or lost", async (name, sentence) => {
    mkdirSync(join(folder, "folder"));
    writeFileSync(join(folder, "other.json"), '{"name":"mine"}');
    const { code, error } = run(join(folder, name), () => Promise.reject(new Error("started")));
    expect([await code, error()]).toEqual([2, expect.stringContaining(sentence)]);
    expect(readFileSync(join(folder, "other.json"), "utf8")).toBe('{"name":"mine"}');
  });

  test("without a name is refused", async () => {
    const { code, error } = run("", () => Promise.reject(new Error("started")));
    expect([await code, error()]).toEqual([2, expect.stringContaining("--ready-file is empty.")]);
  });
});
