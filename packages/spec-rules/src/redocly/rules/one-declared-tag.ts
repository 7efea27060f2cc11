import type { Oas3Rule } from "@redocly/openapi-core";
import { suggestion } from "../../support/nearest.ts";
import { keyOf } from "../key-of.ts";

/** Every operation has exactly one tag, and that is declared, with its description, in `openapi.yaml`. */
export const oneDeclaredTag: Oas3Rule = () => {
  let declared: string[] = [];
  return {
    Root(root: { tags?: { name: string }[] }) {
      declared = (root.tags ?? []).map(({ name }) => name);
    },
    Operation(operation: { tags?: string[] }, context) {
      const tags = operation.tags ?? [];
      const [tag] = tags;
      if (tag === undefined || tags.length > 1) {
        const place = tags.length > 1 ? context.location.child(["tags"]) : keyOf(context.location);
        context.report({ message: `The operation has ${tags.length} tags instead of one.`, location: place });
      } else if (!declared.includes(tag)) {
        context.report({
          message: `The tag "${tag}" is not declared in openapi.yaml.${suggestion(tag, declared)}`,
          location: context.location.child(["tags", 0]),
        });
      }
    },
  };
};
