import { listOperations, quotaSentence, type Bundle } from "@clade/bundle";
import { grades, type Lifecycle, type Origin } from "@clade/spec-rules";
import { apiPath } from "../api/api-path.ts";
import { bullets, fence, joinBlocks, table } from "../markdown/blocks.ts";
import { capitalised, link, oneLine } from "../markdown/inline.ts";
import { unofficial } from "../markdown/unofficial.ts";
import { gradeMeanings } from "../prepare/grade-words.ts";
import { styleSentence } from "../prepare/paging-sentence.ts";
import { typescriptSample } from "../prepare/typescript-sample.ts";
import type { VendorDescription } from "./vendor-description.ts";

/** The page that a vendor's visitor reads first: what the API is, whether it still runs, how to call it, and what is known of it. */
export function vendorOverview(vendor: VendorDescription): string {
  const { bundle, title } = vendor;
  return joinBlocks([
    `# ${title}`,
    unofficial(title),
    lifecycleNotice(vendor.lifecycle, bundle.info["x-origin"]),
    bundle.info.description?.trim(),
    section("First call", firstCall(vendor)),
    section("Authentication", authentication(bundle)),
    section("Addresses", addresses(bundle)),
    section("Rate limits", limits(bundle)),
    section("Pagination", pagination(bundle)),
    section("How sure it is", howSure(vendor)),
    section("Where to go on", wayOn(vendor)),
  ]);
}

function section(heading: string, content: string | undefined): string | undefined {
  return content && `## ${heading}\n\n${content}`;
}

function lifecycleNotice({ status, since, successor, note, sources }: Lifecycle, origin: Origin): string {
  const state = `**${capitalised(status)}${since ? ` since ${since}` : ""}.**`;
  const after = successor && `What came after it: ${named(successor.name, successor.url)}.`;
  const from = sources.map((key) => named(origin[key]?.title ?? key, origin[key]?.url)).join("; ");
  return `> ${[state, oneLine(note), after].filter(Boolean).join(" ")}\n>\n> Sources: ${from}.`;
}

function named(title: string, url: string | undefined): string {
  return url === undefined ? title : link(title, url);
}

function firstCall({ bundle, name, tryOperation, tryLine, sandbox }: VendorDescription): string {
  const remembers =
    sandbox.about === undefined
      ? "At the sandbox, which answers for this vendor by example only:"
      : `At the sandbox, which remembers what it is told. It starts with: ${sandbox.about}`;
  return [
    "Neither an account nor a network is needed: `npm start` serves a mock and a sandbox on this machine. At the mock, which answers by the spec's examples:",
    fence("sh", tryLine),
    remembers,
    fence("sh", sandbox.tryLine),
    "With the typed client:",
    fence("ts", typescriptSample(bundle, tryOperation, name)),
  ].join("\n\n");
}

function authentication(bundle: Bundle): string | undefined {
  const schemes = Object.entries(bundle.components?.securitySchemes ?? {});
  if (schemes.length === 0) return undefined;
  return bullets(schemes.map(([name, { description = "" }]) => `**\`${name}\`:** ${oneLine(description)}`));
}

function addresses(bundle: Bundle): string {
  return bullets(bundle.servers.map(({ url, description = "" }) => `\`${url}\` ${oneLine(description)}`));
}

function limits(bundle: Bundle): string | undefined {
  const quotas = bundle["x-quota"];
  return (
    quotas && bullets(quotas.map((quota) => [quotaSentence(quota), quota.note].filter(Boolean).join(" ")))
  );
}

function pagination(bundle: Bundle): string | undefined {
  const uses = listOperations(bundle).map(({ object }) => object["x-pagination"]?.style);
  const styles = Object.entries(bundle["x-pagination"] ?? {}).map(([name, style]) => {
    const count = uses.filter((use) => use === name).length;
    return `${styleSentence(style)} ${count} ${count === 1 ? "operation does" : "operations do"} so.`;
  });
  return styles.length === 0 ? undefined : bullets(styles);
}

function howSure({ gradeCounts, operationCount, webhookCount }: VendorDescription): string {
  const webhooks =
    webhookCount === 0 ? "" : ` and ${webhookCount} ${webhookCount === 1 ? "webhook" : "webhooks"}`;
  const rows = grades.map((grade) => [`**${grade}**`, gradeMeanings[grade], String(gradeCounts[grade])]);
  return [
    `The spec describes ${operationCount} operations${webhooks}. Every operation has a grade; a parameter, a field or an answer has its own where it differs.`,
    table(["Grade", "Meaning", "Operations"], rows),
  ].join("\n\n");
}

function wayOn({ name, hasGuide }: VendorDescription): string {
  return bullets([
    `[Guide](/${name}/guide/): ${hasGuide ? "from the first call to whole programs" : "the client and what it does of itself"}`,
    ...(hasGuide ? [`[Client](/${name}/client/): its options, its errors and what it does of itself`] : []),
    `[Reference](/${name}/reference/): every operation, with its evidence and samples`,
    `[Evidence](/${name}/evidence/): all that the vendor's own documents do not say, and how it is known`,
    `[Contradictions](/${name}/contradictions/) of the sources, and what was chosen`,
    `[Promises](/${name}/promises/) of the vendor, and the tests that prove them`,
    `[Sources](/${name}/sources/): what the spec rests on, and what nobody says`,
    `[Functions and types](/${apiPath(name)}/) of the client`,
    `The spec itself: [openapi.yaml](/${name}/openapi.yaml), [openapi.json](/${name}/openapi.json)`,
    "[Ten minutes with the sandbox](/guide/using/ten-minutes/)",
  ]);
}
