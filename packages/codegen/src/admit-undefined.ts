import ts from "typescript";

/**
 * A copy of types in which what may be left out may also be undefined: under `exactOptionalPropertyTypes` a caller could not
 * pass on a value that he may not have. What may only be left out (`never`) stays so.
 */
export function admitUndefined(nodes: readonly ts.Node[]): ts.Node[] {
  const { transformed } = ts.transform([...nodes], [visitAll]);
  return transformed;
}

function visitAll(context: ts.TransformationContext): (node: ts.Node) => ts.Node {
  const visit = (node: ts.Node): ts.Node => {
    const visited = ts.visitEachChild(node, visit, context);
    return ts.isPropertySignature(visited) ? admit(visited) : visited;
  };
  return visit;
}

function admit(property: ts.PropertySignature): ts.PropertySignature {
  const { modifiers, name, questionToken, type } = property;
  if (!questionToken || !type || type.kind === ts.SyntaxKind.NeverKeyword) return property;
  const undefinedType = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  const admitted = ts.factory.createUnionTypeNode([
    ...(ts.isUnionTypeNode(type) ? type.types : [type]),
    undefinedType,
  ]);
  return ts.factory.updatePropertySignature(property, modifiers, name, questionToken, admitted);
}
