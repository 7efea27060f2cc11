import type { RoleSummary } from "@clade/klipfolio";
import type { Role } from "../rows/people.ts";

/** A role as a list has it. */
export function roleSummary({ id, name, description }: Role): RoleSummary {
  return { id, name, description };
}
