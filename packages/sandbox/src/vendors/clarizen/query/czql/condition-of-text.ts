import type { BindParameters, Condition } from "@clade/clarizen";
import { parseCzqlCondition } from "@clade/clarizen/czql";
import { bindOf } from "./bind.ts";
import { conditionOfTree } from "./condition-of-tree.ts";
import { readText } from "./read-text.ts";

/**
 * A condition of CZQL in the form in which a query of entities has it.
 * @throws Refusal where the text cannot be understood, or lacks the value of a bind name
 */
export function conditionOfText(text: string, parameters: BindParameters): Condition {
  return conditionOfTree(readText(parseCzqlCondition, text), bindOf(parameters));
}
