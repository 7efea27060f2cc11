import { CzqlSyntaxError } from "@clade/clarizen/czql";
import { refuse } from "../../../../core/refusal.ts";

/**
 * Reads a text of CZQL.
 * @throws Refusal where it cannot be understood
 */
export function readText<Tree>(parse: (text: string) => Tree, text: string): Tree {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof CzqlSyntaxError) return refuse(500, "invalidQuery");
    throw error;
  }
}
