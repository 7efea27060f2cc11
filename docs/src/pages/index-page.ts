import { grades } from "@clade/spec-rules";
import type { Guide } from "../guide/guide.ts";
import { html, type SafeHtml } from "../html/html.ts";
import { renderPage } from "../html/page.ts";
import { gradeMeanings } from "../prepare/grade-words.ts";
import { cladogram } from "./cladogram.ts";
import { vendorCard } from "./vendor-card.ts";
import type { VendorDescription } from "./vendor-description.ts";

/**
 * The front page.
 *
 * @param guides The written docs that it lists.
 */
export function renderIndexPage(vendors: readonly VendorDescription[], guides: readonly Guide[]): string {
  return renderPage({
    title: "Specs of APIs whose vendors published none",
    description:
      "OpenAPI specs of undocumented APIs, with the evidence for every claim, and what grows from them.",
    root: "",
    links: [
      { label: "APIs", href: "#apis" },
      { label: "Grades", href: "#grades" },
      { label: "Guide", href: "guide/index.html" },
      { label: "Clients", href: "api/index.html" },
    ],
    body: html`<main id="content" class="front">
      ${hero()}
      <section aria-labelledby="apis">
        <h2 id="apis">APIs</h2>
        <ul class="cards">
          ${vendors.map(vendorCard)}
        </ul>
      </section>
      ${tryTheMock(vendors)} ${gradeLegend()} ${guideLinks(guides)}
    </main>`,
  });
}

function hero(): SafeHtml {
  return html`<section class="hero">
    <div>
      <h1>One spec, written by hand. Everything else descends from it.</h1>
      <p class="lead">
        Some HTTP APIs never had an OpenAPI spec. Clade writes it from what is public, says of every operation
        how sure it is and why, and grows the rest from that one file: a typed client, this reference, a mock
        to build against, and the tests that hold them together.
      </p>
    </div>
    ${cladogram()}
  </section>`;
}

function tryTheMock(vendors: readonly VendorDescription[]): SafeHtml {
  return html`<section aria-labelledby="mock" class="mock">
    <h2 id="mock">Try it without the vendor</h2>
    <p>
      One command runs this site, and the mocks and the sandboxes of all vendors, without an account and
      without a network:
    </p>
    <pre><code>npm start</code></pre>
    <p>Then any program can call them; every answer is one that the spec documents, failures included.</p>
    <pre><code>${vendors[0]?.tryLine}</code></pre>
    <p>
      The sandboxes, which start with them on port 4020, also remember: what is created can be read, changed
      and deleted. See the <a href="guide/sandbox.html">first ten minutes with the sandbox</a>.
    </p>
  </section>`;
}

function gradeLegend(): SafeHtml {
  return html`<section aria-labelledby="grades">
    <h2 id="grades">How sure is it?</h2>
    <p>
      Every operation has one of four grades. A parameter, a field or an answer has its own where it differs.
      No operation stands on an assumption alone.
    </p>
    <dl class="legend">
      ${grades.map(
        (grade) =>
          html`<div>
            <dt><span class="grade" data-grade="${grade}">${grade}</span></dt>
            <dd>${gradeMeanings[grade]}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

function guideLinks(guides: readonly Guide[]): SafeHtml {
  return html`<section aria-labelledby="guide">
    <h2 id="guide">Written docs</h2>
    <p>
      How the specs are written, what their <code>x-</code> keys mean, which rules they obey, how a vendor is
      added and why things are as they are.
    </p>
    <ul class="guide-list">
      ${guides.map(({ path, title }) => html`<li><a href="${path}">${title}</a></li>`)}
    </ul>
  </section>`;
}
