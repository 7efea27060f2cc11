import type { Session } from "@clade/spec-rules";

/** How credentials are traded for a session, and how long it lasts. */
export function sessionSentence({
  find,
  open,
  close,
  header,
  idleMinutes,
  atOnce,
  endedBy,
}: Session): string {
  const clauses = [
    find && `${find} tells the host that serves the caller`,
    `${open} opens a session, and its token is sent as "${header}"`,
    close && `${close} closes it`,
    idleMinutes !== undefined && `it expires after ${String(idleMinutes)} idle minutes`,
    atOnce !== undefined && `one caller may have ${String(atOnce)} at a time`,
    endedBy && `the error code ${endedBy} says that it has expired`,
  ];
  return `Session: ${clauses.filter(Boolean).join("; ")}.`;
}
