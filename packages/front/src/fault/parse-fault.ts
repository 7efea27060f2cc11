import { FaultUsageError, type Fault } from "./fault.ts";

const longestMilliseconds = 600_000;

const known =
  "latency=<ms>, drop=head, drop=body, slow=<ms> and answer=<status>[/<example>]; several are joined by commas";

/**
 * Reads `latency=500, answer=429/tooMany`.
 *
 * @throws FaultUsageError for a word that is none, or that is given twice
 */
export function parseFault(text: string): Fault {
  const words = text.split(",").map((word) => word.trim());
  const names = new Set<string>();
  let fault: Fault = { text: words.join(","), delivery: {} };
  for (const word of words) {
    const [, name = "", value = ""] = /^([^=]*)=?(.*)$/s.exec(word) ?? [];
    if (names.has(name)) throw new FaultUsageError(`"${name}" is there twice in the fault "${text}".`);
    names.add(name);
    fault = withWord(fault, name, value, word);
  }
  return fault;
}

function withWord(fault: Fault, name: string, value: string, word: string): Fault {
  if (name === "latency" || name === "slow") {
    return { ...fault, delivery: { ...fault.delivery, [name]: milliseconds(value, word) } };
  }
  if (name === "drop" && (value === "head" || value === "body")) {
    return { ...fault, delivery: { ...fault.delivery, drop: value } };
  }
  const [, code, example] = name === "answer" ? (/^([1-5]\d\d)(?:\/([^/\s]+))?$/.exec(value) ?? []) : [];
  if (code === undefined) throw new FaultUsageError(`"${word}" is no fault. There are ${known}.`);
  return { ...fault, answer: { code, ...(example !== undefined && { example }) } };
}

function milliseconds(value: string, word: string): number {
  const number = Number(value);
  if (/^\d{1,6}$/.test(value) && number <= longestMilliseconds) return number;
  throw new FaultUsageError(
    `"${word}" is no fault: it takes whole milliseconds, from 0 to ${longestMilliseconds}. There are ${known}.`,
  );
}
