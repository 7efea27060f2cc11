import ts from "typescript";
import { expect, it } from "vitest";
import { repeated, type CallSite } from "./call-site.ts";
import { callerOf } from "./caller.ts";
import { clientKinds, type ClientName } from "./client-kind.ts";
import { clientVendors } from "./client-vendor.ts";

const sites: readonly CallSite[] = [
  { operationId: "listKlips", method: "GET", template: "/klips", inputs: {} },
  {
    operationId: "updateKlip",
    method: "PUT",
    template: "/klips/{klip_id}",
    inputs: { path: { klip_id: "abc" }, body: { name: "Sales" } },
  },
];

/** The calls whose results a module waits for. */
function awaited(text: string): string[] {
  const calls: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isAwaitExpression(node)) calls.push(node.expression.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("caller.ts", text, ts.ScriptTarget.ES2022, true));
  return calls;
}

it.each<[ClientName, string[]]>([
  [
    "ours",
    [
      'client.GET("/klips", {})',
      'client.PUT("/klips/{klip_id}", {"params":{"path":{"klip_id":"abc"}},"body":{"name":"Sales"}})',
    ],
  ],
  ["Redocly", ["listKlips({})", 'updateKlip({"path":{"klip_id":"abc"},"body":{"name":"Sales"}})']],
])("a caller of the client %s makes each call in that client's own form", (name, calls) => {
  expect(awaited(callerOf(clientKinds[name], clientVendors.klipfolio, sites))).toEqual(calls);
});

it("calls begin anew where the operations do not suffice", () => {
  expect(repeated(sites, 3).map(({ operationId }) => operationId)).toEqual([
    "listKlips",
    "updateKlip",
    "listKlips",
  ]);
});
