import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { command } from "./command.ts";

const packageFolder = new URL("../", import.meta.url);
const root = new URL("../../../", import.meta.url);

interface Instruction {
  readonly name: string;
  readonly text: string;
}

/** Without comments, and with continued lines as one. */
const instructions: Instruction[] = readText("Dockerfile")
  .split("\n")
  .filter((line) => !line.startsWith("#"))
  .join("\n")
  .replaceAll(/\\\n\s*/g, "")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => ({ name: line.split(" ")[0] ?? "", text: line.slice(line.indexOf(" ") + 1) }));

function readText(name: string): string {
  return readFileSync(new URL(name, packageFolder), "utf8");
}

function textsOf(name: string): string[] {
  return instructions.filter((instruction) => instruction.name === name).map(({ text }) => text);
}

describe("the Dockerfile", () => {
  test("has instructions that there are, and nothing fetched by an address", () => {
    const known = ["FROM", "WORKDIR", "ENV", "COPY", "RUN", "USER", "EXPOSE", "HEALTHCHECK", "ENTRYPOINT"];
    expect(instructions.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  });

  test("starts from one exact version of Node, which the workspace supports", () => {
    const bases = textsOf("FROM").map((text) => text.split(" ")[0] ?? "");
    expect(new Set(bases).size).toBe(1);
    const [, major, minor] = /^node:(\d+)\.(\d+)\.\d+-slim$/.exec(bases[0] ?? "") ?? [];
    expect([Number(major), Number(minor) >= 19]).toEqual([20, true]);
  });

  test("copies what there is", () => {
    const sources = textsOf("COPY")
      .filter((text) => !text.startsWith("--from="))
      .flatMap((text) => text.split(" ").slice(0, -1));
    expect(sources).toContain("packages");
    expect(sources.filter((source) => !existsSync(new URL(source, root)))).toEqual([]);
  });

  test("brings everything that is a workspace, since npm ci asks for all of them", () => {
    const { workspaces } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
      workspaces: string[];
    };
    const copied = textsOf("COPY").flatMap((text) => text.split(" "));
    expect(workspaces.filter((folder) => !copied.includes(folder.split("/")[0] ?? ""))).toEqual([]);
  });

  test("runs as somebody without rights, and no instruction but those of running comes after", () => {
    expect(textsOf("USER")).toEqual(["node"]);
    const last = instructions.slice(instructions.findIndex(({ name }) => name === "USER") + 1);
    expect(last.map(({ name }) => name)).toEqual(["EXPOSE", "HEALTHCHECK", "ENTRYPOINT"]);
  });

  test("starts the command of this package, at every address and the usual port", () => {
    const [entry = "[]"] = textsOf("ENTRYPOINT");
    const [node, path = "", ...options] = JSON.parse(entry) as string[];
    expect([node, options]).toEqual(["node", ["--host", "0.0.0.0", "--port", String(command.port)]]);
    expect(existsSync(fileURLToPath(new URL(path, root)))).toBe(true);
    expect(textsOf("EXPOSE")).toEqual([String(command.port)]);
  });

  test("asks the index page whether all is well, by a program that runs", async () => {
    const [, json = "[]"] = /CMD (\[.*\])$/.exec(textsOf("HEALTHCHECK")[0] ?? "") ?? [];
    const [node, flag, program = ""] = JSON.parse(json) as string[];
    expect([node, flag]).toEqual(["node", "-e"]);
    const exitCode = (ok: boolean): Promise<number> =>
      new Promise((exit) => {
        const fetchPage = (url: string) => {
          expect(url).toBe(`http://127.0.0.1:${command.port}/`);
          return Promise.resolve({ ok });
        };
        runInNewContext(program, { fetch: fetchPage, process: { exit } });
      });
    expect([await exitCode(true), await exitCode(false)]).toEqual([0, 1]);
  });
});

describe("the compose file", () => {
  /** Without comments, each line as it is indented. */
  const lines = readText("compose.yaml")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.trim().startsWith("#"));

  function valueOf(key: string): string {
    const [, value = ""] =
      lines.map((line) => line.split(`${key}: `)).find(([indent]) => indent?.trim() === "") ?? [];
    return value;
  }

  test("builds from the Dockerfile at the root of the repository", () => {
    expect(new URL(`${valueOf("context")}/`, packageFolder).href).toBe(root.href);
    expect(new URL(valueOf("dockerfile"), root).href).toBe(new URL("Dockerfile", packageFolder).href);
  });

  test("lets only this machine in", () => {
    const ports = lines.slice(lines.indexOf("    ports:") + 1).filter((line) => line.startsWith("      - "));
    expect(ports).toEqual([`      - "127.0.0.1:${command.port}:${command.port}"`]);
  });

  test("takes away what the mock has no need of", () => {
    expect([valueOf("read_only"), valueOf("cap_drop")]).toEqual(["true", "[ALL]"]);
  });
});
