import { html, type SafeHtml } from "../html/html.ts";
import { gradeBar } from "./grade-bar.ts";
import type { VendorDescription } from "./vendor-description.ts";

/** What the index says about one vendor. */
export function vendorCard(vendor: VendorDescription): SafeHtml {
  const { name, lifecycle, sandbox } = vendor;
  return html`<li class="card">
    <article aria-labelledby="${name}">
      <header>
        <h3 id="${name}"><a href="${name}/index.html">${vendor.title}</a></h3>
        <span class="lifecycle" data-status="${lifecycle.status}"
          >${lifecycle.status}${lifecycle.since && ` since ${lifecycle.since}`}</span
        >
      </header>
      <p>${vendor.summary}</p>
      <dl>
        <div>
          <dt>Base URL</dt>
          <dd><code>${vendor.baseUrl}</code></dd>
        </div>
        <div>
          <dt>Operations</dt>
          <dd>${vendor.operationCount}</dd>
        </div>
        ${
          vendor.webhookCount > 0 &&
          html`<div>
            <dt>Webhooks</dt>
            <dd>${vendor.webhookCount}</dd>
          </div>`
        }
      </dl>
      ${gradeBar(vendor.gradeCounts)}
      <p class="try"><span>On the mock</span><code>${vendor.tryLine}</code></p>
      <p class="try">
        <span
          >${sandbox.about === undefined ? "On the sandbox, by example only" : "On the sandbox, which remembers"}</span
        ><code>${sandbox.tryLine}</code>
      </p>
      <p class="card-links">
        ${vendor.hasGuide && html`<a href="${name}/guide.html">Guide</a>`}<a href="${name}/index.html"
          >Reference</a
        ><a href="api/modules/_clade_${name.replaceAll("-", "_")}.html">Client</a
        ><a href="${name}/openapi.yaml">openapi.yaml</a><a href="${name}/sources.html">Sources</a>
      </p>
    </article>
  </li> `;
}
