import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { docsDirectory } from "../docs-directory.ts";
import { runTypescript } from "../testing/run-typescript.ts";

const page = readFileSync(join(docsDirectory, "using", "clients.md"), "utf8");
const programs = [...page.matchAll(/^```ts\n(?<program>[^]*?)^```$/gm)].map(
  ({ groups = {} }) => groups["program"] ?? "",
);

/** The programs bring their sandbox along: what reaches the network is a fault. */
function refuse(): Promise<Response> {
  return Promise.reject(new Error("The program asks the network."));
}

it("the page on the clients has programs", () => {
  expect(programs.length).toBeGreaterThan(1);
});

it.each(programs.map((program, index) => [index + 1, program] as const))(
  "program %i of the page on the clients runs as it stands to what it prints, without a network",
  async (number, program) => {
    const { failure, printed } = await runTypescript(`clients-guide-${String(number)}`, program, refuse);
    expect({ failure, printed }).toEqual({ failure: "", printed: 1 });
  },
);
