import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { contentType } from "./content-types.ts";
import { findFile } from "./find-file.ts";

const commonHeaders = { "cache-control": "no-cache", "x-content-type-options": "nosniff" };

/** Answers one request with a file of the folder, a redirect to a folder's slash, or the site's page for what is not found. */
export async function answer(
  directory: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = "GET", url = "/" } = request;
  if (method !== "GET" && method !== "HEAD") {
    response.writeHead(405, { ...commonHeaders, allow: "GET, HEAD" }).end();
    return;
  }
  const found = await findFile(directory, url);
  if (!found) {
    await answerNotFound(directory, method, response);
  } else if ("redirect" in found) {
    response.writeHead(301, { ...commonHeaders, location: found.redirect }).end();
  } else {
    response.writeHead(200, { ...commonHeaders, "content-type": contentType(found.file) });
    if (method === "HEAD") response.end();
    else await pipeline(createReadStream(found.file), response);
  }
}

async function answerNotFound(directory: string, method: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(directory, "404.html"), "utf8").catch(() => "There is no such page.");
  response.writeHead(404, { ...commonHeaders, "content-type": "text/html; charset=utf-8" });
  response.end(method === "HEAD" ? undefined : page);
}
