/** What of an HTML syntax tree is looked at. */
interface HtmlNode {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly children?: readonly HtmlNode[];
  properties?: Record<string, unknown>;
}

/** A plugin for rehype: each cell but the first of its row says what column it is of, for screens on which a row is a block. */
export function labelCells() {
  return (tree: HtmlNode): void => {
    for (const table of elements(tree, "table")) labelTable(table);
  };
}

function labelTable(table: HtmlNode): void {
  const labels = elements(table, "th").map(textOf);
  for (const row of elements(table, "tr")) {
    for (const [index, cell] of elements(row, "td").entries()) {
      if (index > 0) cell.properties = { ...cell.properties, dataLabel: labels[index] };
    }
  }
}

function elements(node: HtmlNode, tagName: string): HtmlNode[] {
  const below = node.children?.flatMap((child) => elements(child, tagName)) ?? [];
  return node.tagName === tagName ? [node, ...below] : below;
}

function textOf(node: HtmlNode): string {
  return node.value ?? node.children?.map(textOf).join("") ?? "";
}
