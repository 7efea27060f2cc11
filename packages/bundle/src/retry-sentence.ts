import type { Retry } from "@clade/spec-rules";

/** The vendor's advice on trying again after a response: `Try again once, then back off.` */
export function retrySentence({ times, then }: Retry): string {
  if (times === 0) return "Do not try again.";
  const often = times === 1 ? "once" : `up to ${String(times)} times`;
  return `Try again ${often}${then === "back-off" ? ", then back off" : ""}.`;
}
