import { html, type SafeHtml } from "../../html/html.ts";
import { inlineMarkdown } from "../../html/inline-markdown.ts";
import { factRow, type Fact } from "../facts-list.ts";
import type { VendorSandbox } from "../vendor-sandbox.ts";

/** Whether the vendor has a sandbox, how to reach it, what is in it, and what it answers by example only. */
export function sandboxSection({ about, examples, baseUrl, tryLine }: VendorSandbox): SafeHtml {
  const reach: readonly Fact[] = [
    { label: "Base URL", text: html`<code>${baseUrl}</code>` },
    { label: "To try", text: html`<pre><code>${tryLine}</code></pre>` },
  ];
  if (about === undefined) return section(withoutBehaviour, reach);
  const content = { label: "Starts with", text: about };
  return section(withBehaviour, [content, ...reach, { label: "By example", text: exampleList(examples) }]);
}

const withBehaviour =
  "`npm run sandbox` serves this vendor with a memory: what is created can be read, changed and deleted. The [first ten minutes](/guide/using/ten-minutes/) show how.";

const withoutBehaviour =
  "This vendor has no behaviour in the sandbox yet. `npm run sandbox` serves it all the same: every operation answers with its documented example, and nothing is remembered.";

function section(sentence: string, facts: readonly Fact[]): SafeHtml {
  return html`<p>${inlineMarkdown(sentence)}</p>
    <dl class="clade-block clade-facts">${facts.map(factRow)}</dl>`;
}

function exampleList(examples: VendorSandbox["examples"]): SafeHtml | string {
  const entries = Object.entries(examples);
  if (entries.length === 0) return "No operation: all behave.";
  return html`<ul>
    ${entries.map(([id, reason]) => html`<li><code>${id}</code>: ${inlineMarkdown(reason)}</li>`)}
  </ul>`;
}
