import { serve } from "@hono/node-server";
import { Hono } from "hono";
import type { FixedAnswer } from "../fixed-answer.ts";

/* A program: answers some paths on a port with what it is told, and does nothing else. */
const [answers = "[]", port] = process.argv.slice(2);
const app = new Hono();
for (const { path, mediaType, body } of JSON.parse(answers) as FixedAnswer[]) {
  app.get(path, (context) => context.body(body, 200, { "content-type": mediaType }));
}
serve({ fetch: app.fetch, hostname: "127.0.0.1", port: Number(port) });
