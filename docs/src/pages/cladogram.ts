import { html, raw, type SafeHtml } from "../html/html.ts";

const descendants = ["typed client", "reference", "mock", "contract tests"];

/** The picture of the front page: a spec, and what descends from it. */
export function cladogram(): SafeHtml {
  const rows = descendants.map((name, index) => ({ name, y: 26 + index * 52 }));
  const middle = 26 + ((descendants.length - 1) * 52) / 2;
  return html`<svg
    class="cladogram"
    viewBox="0 0 470 210"
    role="img"
    aria-label="One spec, and what descends from it: ${descendants.join(", ")}"
  >
    <g class="branches" fill="none" stroke-linecap="round" stroke-linejoin="round">
      <path d="M128 ${middle}H190" />
      ${rows.map(({ y }) => html`<path d="M190 ${middle}V${y}H262" />`)}
    </g>
    <circle class="root-node" cx="190" cy="${middle}" r="6" />
    ${rows.map(({ y }) => raw(`<circle class="leaf-node" cx="266" cy="${String(y)}" r="5"/>`))}
    <text class="root-label" x="116" y="${middle - 4}" text-anchor="end">openapi.yaml</text>
    <text class="root-note" x="116" y="${middle + 18}" text-anchor="end">written by hand</text>
    ${rows.map(({ name, y }) => html`<text x="284" y="${y + 6}">${name}</text>`)}
  </svg>`;
}
