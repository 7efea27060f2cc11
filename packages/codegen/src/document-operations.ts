import { listOperations, listWebhooks, type Bundle, type OperationObject } from "@clade/bundle";
import { addJSDocComment } from "openapi-typescript";
import ts from "typescript";

/** Gives each operation by its id the comment that openapi-typescript gives it by its path alone. */
export function documentOperations(nodes: readonly ts.Node[], bundle: Bundle): void {
  const objects = new Map<string, OperationObject>(
    [...listOperations(bundle), ...listWebhooks(bundle)].map(({ id, object }) => [id, object]),
  );
  for (const node of nodes) {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== "operations") continue;
    for (const member of node.members) {
      const object = objects.get(nameOf(member));
      if (object) addJSDocComment(object, member as ts.PropertySignature);
    }
  }
}

function nameOf({ name }: ts.TypeElement): string {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : "";
}
