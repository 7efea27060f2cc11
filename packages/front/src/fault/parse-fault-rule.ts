import { FaultUsageError } from "./fault.ts";
import type { FaultRule } from "./fault-rules.ts";

/**
 * Reads `klipfolio.listUsers latency=500`, as a command line writes a rule.
 *
 * @throws FaultUsageError for a text of another form. What it names is looked at where the vendors are known.
 */
export function parseFaultRule(text: string): FaultRule {
  const [, vendor, operation, fault] = /^\s*([^\s.]+)(?:\.(\S+))?\s+(\S.*)$/s.exec(text) ?? [];
  if (vendor === undefined || fault === undefined) {
    throw new FaultUsageError(
      `"${text}" does not say where and what. Write "<vendor> <fault>" or "<vendor>.<operation> <fault>", such as "klips.listUsers latency=500".`,
    );
  }
  return { vendor, fault, ...(operation !== undefined && { operation }) };
}
