import type { Benchmark } from "../harness/benchmark.ts";
import type { Row } from "../harness/row.ts";
import { compareSpeed } from "../servers/compare-speed.ts";
import { firstAnswer } from "../servers/first-answer.ts";
import { program } from "../servers/program.ts";
import { serveOnOnePort } from "../servers/serve-clade.ts";
import { servePrism } from "../servers/serve-prism.ts";
import { withServed, type Served } from "../servers/served.ts";
import { rightRequest, type SpecRequest } from "../servers/spec-request.ts";
import { fixedAnswerOf } from "./fixed-answer.ts";

interface Case {
  readonly what: string;
  readonly request: SpecRequest;
  readonly outcome: "success";
}

export const sandboxSpeed: Benchmark = {
  name: "sandbox-speed",
  aim:
    "Answers per second on one port, without quotas: five times those of Prism's command line with the same spec, and two fifths " +
    "of those of a bare Hono app that gives the same bytes.",
  run: async ({ rounds }) => {
    const cases: readonly Case[] = [
      { what: "Cligs, a GET", request: rightRequest("cligs", "expandClig"), outcome: "success" },
      { what: "Klipfolio, a GET", request: rightRequest("klipfolio", "getKlip"), outcome: "success" },
      { what: "Klipfolio, a list", request: rightRequest("klipfolio", "listKlips"), outcome: "success" },
    ];
    const vendors = [...new Set(cases.map(({ request }) => request.vendor))];
    const sandbox = serveOnOnePort([program("sandbox/programs/serve-sandbox"), ...vendors]);
    return withServed(sandbox, async (ours) => [
      ...(await besidePrism(ours, vendors, cases, rounds)),
      ...(await besideHono(ours, cases, rounds)),
    ]);
  },
};

function besidePrism(
  ours: Served,
  vendors: readonly string[],
  cases: readonly Case[],
  rounds: number,
): Promise<Row[]> {
  const bounded = cases.map((item) => ({ ...item, bound: { atLeast: 5 } }));
  return withServed(servePrism(vendors), (theirs) =>
    compareSpeed({ ours, theirs, peer: "Prism CLI" }, bounded, rounds),
  );
}

async function besideHono(ours: Served, cases: readonly Case[], rounds: number): Promise<Row[]> {
  const bounded = cases.map((item) => ({ ...item, bound: { atLeast: 0.4 } }));
  for (const { request } of cases) await firstAnswer(ours, request);
  const answers = await Promise.all(cases.map(({ request }) => fixedAnswerOf(ours, request)));
  const hono = serveOnOnePort([program("sandbox/programs/serve-hono"), JSON.stringify(answers)]);
  return withServed(hono, (theirs) => compareSpeed({ ours, theirs, peer: "Hono" }, bounded, rounds));
}
