import { listOperations, routeFailures, type Bundle } from "@clade/bundle";

/** Judges the bytes that a server sent, whatever it was asked. */
export type AnswerJudge = (received: string) => string[];

/** A status of 500 or above is the server's own failure, unless a vendor documents it for what was asked for. */
export function answerJudge(bundles: readonly Bundle[]): AnswerJudge {
  const documented = new Set(bundles.flatMap(documentedAnswers));
  return (received) => {
    if (received === "") return [];
    if (!received.startsWith("HTTP/1.1 ")) return [`no HTTP: ${received.slice(0, 80)}`];
    return headsOf(received).filter((head) => isFailure(head) && !documented.has(subjectOf(head)));
  };
}

/** As `operation status`, and ` status` where a request leads to no operation. */
function documentedAnswers(bundle: Bundle): string[] {
  return [
    ...listOperations(bundle).flatMap(({ id, responses }) =>
      Object.keys(responses).map((status) => `${id} ${status}`),
    ),
    ...routeFailures(bundle).map(({ gets }) => ` ${gets}`),
  ];
}

function isFailure(head: string): boolean {
  return Number(statusOf(head)) >= 500;
}

function subjectOf(head: string): string {
  if (/\r\nclade-undocumented: /i.test(head)) return "undocumented";
  const [, operation = ""] = /\r\nclade-operation: (\S+)/i.exec(head) ?? [];
  return `${operation} ${statusOf(head)}`;
}

function statusOf(head: string): string {
  return head.slice("HTTP/1.1 ".length, "HTTP/1.1 ".length + 3);
}

function headsOf(received: string): string[] {
  return [...received.matchAll(/HTTP\/1\.1 \d{3} [^\r\n]*\r\n(?:[^\r\n]+\r\n)*/g)].map(([head]) => head);
}
