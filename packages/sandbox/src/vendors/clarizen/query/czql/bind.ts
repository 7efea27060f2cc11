import type { BindParameters } from "@clade/clarizen";
import { refuse } from "../../../../core/refusal.ts";

/** Finds the value of a bind name. */
export type Bind = (name: string) => unknown;

/** Names are found in any letter case, as all names of the language are. One that is not given ends the query. */
export function bindOf(parameters: BindParameters): Bind {
  const values = new Map(
    Object.entries(parameters).map(([name, value]) => [name.toLowerCase(), value] as const),
  );
  return (name) => {
    const value = values.get(name.toLowerCase());
    return value === undefined ? refuse(500, "missingArgument") : value;
  };
}
