import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveSite, type ServedSite } from "./serve-site.ts";

let root = "";
let site: ServedSite;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "clade-serve-"));
  const directory = join(root, "site");
  await mkdir(join(directory, "cligs"), { recursive: true });
  await mkdir(join(root, "site-private"));
  await writeFile(join(root, "secret.txt"), "secret");
  await writeFile(join(root, "site-private", "secret.txt"), "secret");
  await writeFile(join(directory, ".secret"), "secret");
  await writeFile(join(directory, "index.html"), "<p>index</p>");
  await writeFile(join(directory, "404.html"), "<p>nothing here</p>");
  await writeFile(join(directory, "cligs", "index.html"), "<p>cligs</p>");
  await writeFile(join(directory, "cligs", "openapi.yaml"), "openapi: 3.1.0\n");
  site = await serveSite({ port: 0, directory });
});

afterAll(async () => {
  await site.close();
  await rm(root, { recursive: true });
});

/** A request whose target is sent as it is: fetch would tidy it up first. */
async function rawRequest(target: string): Promise<string> {
  const { hostname, port } = new URL(site.origin);
  const socket = connect(Number(port), hostname);
  socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  return text(socket);
}

describe("serveSite", () => {
  it.each([
    ["/", "text/html; charset=utf-8", "<p>index</p>"],
    ["/cligs/", "text/html; charset=utf-8", "<p>cligs</p>"],
    ["/cligs/?x=/../..#y", "text/html; charset=utf-8", "<p>cligs</p>"],
    ["/cligs/openapi.yaml", "application/yaml; charset=utf-8", "openapi: 3.1.0\n"],
  ])("answers %s with the file and its content type", async (path, type, body) => {
    const response = await fetch(site.origin + path);
    expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([
      200,
      type,
      body,
    ]);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("sends a folder without its slash on to the one with it, so that relative links work", async () => {
    const response = await fetch(`${site.origin}/cligs`, { redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([301, "/cligs/"]);
  });

  it.each(["/nothing", "/cligs/nothing.html", "/index.html/", "/%zz", "/.secret", "/a%00b", "//cligs"])(
    "answers %s with the page for what is not found",
    async (path) => {
      const response = await fetch(site.origin + path, { redirect: "manual" });
      expect([response.status, await response.text()]).toEqual([404, "<p>nothing here</p>"]);
    },
  );

  it.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/cligs/../../secret.txt",
    "/..%5csecret.txt",
    "/../site-private/secret.txt",
    "//../secret.txt",
    "../secret.txt",
    "http://x/../secret.txt",
  ])("never leaves its folder for %s", async (target) => {
    const answer = await rawRequest(target);
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
    expect(answer).not.toContain("secret");
  });

  it("answers HEAD without a body and refuses to write", async () => {
    const head = await fetch(site.origin, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    const post = await fetch(site.origin, { method: "POST", body: "x" });
    expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });

  it("says so when the port is taken", async () => {
    const port = Number(new URL(site.origin).port);
    await expect(serveSite({ port, directory: join(root, "site") })).rejects.toThrow(
      `Port ${String(port)} is taken. Stop what listens there, or choose another one.`,
    );
  });

  it("says how to build a site that is not there", async () => {
    await expect(serveSite({ port: 0, directory: join(root, "empty") })).rejects.toThrow("npm run build");
  });
});
