import { faults } from "./faults.ts";
import { situations, usualOutcomes, type Exception, type Exceptions, type Outcome } from "./outcomes.ts";

const head = `# What the clients make of faults

Every cell is a test in \`packages/contract-tests\`: a vendor's client calls one operation of its sandbox, before which stands a proxy
that does one thing wrong. Those that say *once* get a right answer at the second request; the others never get one. A cell says how
the call ends, with its data or with the \`kind\` of its error, and how many requests were sent.

The clients are as they come: \`retries\` is 2, \`attemptTimeout\` is set for the faults that only time can end, and
\`maxResponseSize\` for the body without end. In every cell no request goes to another origin, nothing is printed, no rejection is left
unhandled, and neither the error nor a hook's event holds a secret.

A call that creates is sent once only, since nobody knows if a failed one was carried out; its error says so.
`;

/** The document that shows the whole matrix, in Markdown. */
export function faultTable(exceptionsOf: Readonly<Record<string, Exceptions>>): string {
  const rows = faults.map(({ name }) => [
    name,
    ...situations.map((situation) => words(usualOutcomes[name]?.[situation])),
  ]);
  const usual = table(["Fault", ...situations], rows);
  const special = Object.entries(exceptionsOf).flatMap(([vendor, exceptions]) =>
    Object.entries(exceptions).map(([fault, exception]) => [
      vendor,
      fault,
      differences(exception),
      exception.why,
    ]),
  );
  return [
    head,
    "## All vendors\n",
    usual,
    "\n## Where a vendor differs\n",
    table(["Vendor", "Fault", "Ends", "Why"], special),
    "",
  ].join("\n");
}

function differences(exception: Exception): string {
  return situations
    .filter((situation) => exception[situation] !== undefined)
    .map((situation) => `${situation}: ${words(exception[situation])}`)
    .join("; ");
}

function words(outcome: Outcome | undefined): string {
  const [end = "", requests = ""] = outcome?.split(", ") ?? [];
  return `${end === "data" ? "data" : `\`${end}\``} after ${requests}`;
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}
