import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { KlipfolioClient } from "@clade/klipfolio";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { guideSamples } from "../harness/guide-samples.ts";
import { recordedSpans, SpanKind, SpanStatusCode } from "../harness/recorded-tracer.ts";
import { sampleFile } from "../harness/sample-file.ts";
import { typeFaults } from "../harness/type-faults.ts";

const root = join(import.meta.dirname, "..", "..", "..", "..");
const page = readFileSync(join(root, "docs", "using", "logging.md"), "utf8");
/** From where the samples stand while they run. */
const tracer = "../../src/harness/recorded-tracer.ts";
const apiKey = "7f6e5d4c3b2a19087f6e5d4c3b2a19087f6e5d4c";

const samples = guideSamples(page).map(({ title, code }, index) => ({
  title,
  code: code.replace('"@opentelemetry/api"', `"${tracer}"`),
  file: sampleFile(`logging-${String(index + 1)}`),
}));

interface Sample {
  readonly klipfolio: KlipfolioClient;
}

/** Calls an operation through a sample's client, which gets these answers, one after the other. */
async function callBy(title: string, answers: readonly (Response | Error)[]): Promise<void> {
  const left = [...answers];
  vi.stubGlobal("fetch", () => {
    const answer = left.shift();
    return answer instanceof Response
      ? Promise.resolve(answer)
      : Promise.reject(answer ?? new Error("none left"));
  });
  const { file } = samples.find((sample) => sample.title === title) ?? { file: title };
  const { klipfolio } = (await import(/* @vite-ignore */ file)) as Sample;
  await klipfolio.GET("/klips/{klip_id}", {
    params: { path: { klip_id: "a5b0c1d2e3f4a5b0c1d2e3f4a5b0c1d2" } },
  });
  expect(left).toEqual([]);
}

const refused = () => new Response("Storm", { status: 503, headers: { "retry-after": "0" } });
const lost = () => Object.assign(new TypeError("fetch failed"), { code: "ECONNRESET" });
const given = () => Response.json({ meta: { success: true, status: 200 }, data: {} });

beforeAll(() => {
  vi.stubEnv("KLIPFOLIO_API_KEY", apiKey);
  for (const { file, code } of samples) writeFileSync(file, code);
  vi.spyOn(Math, "random").mockReturnValue(0);
});

afterAll(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  for (const { file } of samples) rmSync(file);
});

test("the samples of the page on logs and traces are typed right", () => {
  expect(samples.map(({ title }) => title)).toEqual(["A logger 1", "OpenTelemetry 1"]);
  expect(typeFaults(samples.map(({ file }) => file))).toEqual([]);
}, 60_000);

test("the logger writes a line for each attempt, in the form that the page shows", async () => {
  const print = vi.spyOn(console, "log").mockReturnValue();
  await callBy("A logger 1", [refused(), lost(), given()]);
  const lines = print.mock.calls.map(([line]) => JSON.parse(line as string) as Record<string, unknown>);
  const call = { vendor: "klipfolio", operationId: "getKlip", callId: lines[0]?.["callId"] };
  const milliseconds = expect.any(Number) as number;

  expect(lines).toEqual([
    { ...call, attempt: 1, outcome: "503", milliseconds, again: 0 },
    { ...call, attempt: 2, outcome: "network: fetch failed", milliseconds, again: 0 },
    { ...call, attempt: 3, outcome: "200", milliseconds },
  ]);
  const shown = [...page.matchAll(/^\{"vendor".*\}$/gm)].map(([line]) =>
    Object.keys(JSON.parse(line) as object),
  );
  expect(shown).toEqual([lines[0], lines[2]].map((line) => Object.keys(line ?? {})));
});

test("the tracer makes a span for each attempt, by the conventions for HTTP clients, and shows no key", async () => {
  await callBy("OpenTelemetry 1", [refused(), lost(), given()]);
  const attributes = {
    "http.request.method": "GET",
    "url.full": "https://app.klipfolio.com/api/1.0/klips/a5b0c1d2e3f4a5b0c1d2e3f4a5b0c1d2",
    "url.template": "/klips/{klip_id}",
    "server.address": "app.klipfolio.com",
    "server.port": 443,
  };
  const span = { tracer: "clade", name: "GET /klips/{klip_id}", kind: SpanKind.CLIENT };

  expect(recordedSpans).toEqual([
    {
      ...span,
      status: SpanStatusCode.ERROR,
      attributes: { ...attributes, "http.response.status_code": 503, "error.type": "503" },
    },
    {
      ...span,
      status: SpanStatusCode.ERROR,
      attributes: { ...attributes, "http.request.resend_count": 1, "error.type": "ECONNRESET" },
    },
    {
      ...span,
      status: SpanStatusCode.UNSET,
      attributes: { ...attributes, "http.request.resend_count": 2, "http.response.status_code": 200 },
    },
  ]);
  expect(JSON.stringify(recordedSpans)).not.toContain(apiKey);
});
