import { findVendors, listOperations, readBundle } from "@clade/bundle";
import { describe, expect, it } from "vitest";
import { readReference } from "../testing/reference.ts";

const { introduction, operation, security } = readReference("cliengo");
const bundles = findVendors().filter(({ name }) => name === "cliengo");
const ids = bundles.flatMap(({ bundlePath }) => listOperations(readBundle(bundlePath)).map(({ id }) => id));

/** The samples that a reader may copy, by their labels. */
function samplesOf(id: string): ReadonlyMap<string, string> {
  const samples = operation(id).matchAll(/"label":"(?<label>[^"]+)","source":"(?<source>.*?)"\}(?=[,\]])/g);
  return new Map([...samples].map(({ groups = {} }) => [groups["label"] ?? "", groups["source"] ?? ""]));
}

describe("the reference of Cliengo", () => {
  it("CG-02 says what the API is about, in the words of the web application and of the paths", () => {
    expect(introduction).toContain("does what the web application does with these");
    for (const word of ["account", "websites", "sites", "users", "contacts", "conversations"]) {
      expect(introduction).toMatch(new RegExp(`\\b${word}\\b`));
    }
  });

  it("CG-03 says how a key is sent, where one is made, that a free account will do, and what comes without", () => {
    expect(security).toContain('"type":"apiKey","in":"query","name":"api_key"');
    expect(security).toContain("made in the web application under Chatbots, Integrations, API");
    expect(security).toContain("A free account is enough");
    expect(operation("listContacts")).toMatch(
      /no credentials, credentials in a wrong form or credentials that the vendor does not know 401/,
    );
  });

  it("CG-05 says what to send for a compressed answer", () => {
    expect(introduction).toContain(
      "An answer is compressed if the request has `Accept-Encoding: gzip, deflate`",
    );
  });

  it("CG-06 says that a page on any origin may call", () => {
    expect(introduction).toContain("a web page on any origin may call");
  });

  it("CG-07 says at each list that the offset counts from 0 and that the default of limit is not the same everywhere", () => {
    expect(introduction).toContain("A list takes `limit` and `offset`, counted from 0");
    for (const id of ["listContacts", "listUsers", "listConversations", "listSites"]) {
      expect(operation(id)).toContain("How many it is without this parameter differs from list to list");
      expect(operation(id)).toContain("A page starts at an offset in query.offset");
    }
  });

  it("CG-08 says that a page may be short, and that the next one is at the offset plus the limit all the same", () => {
    expect(introduction).toContain("A page may hold fewer than `limit`");
    expect(introduction).toContain("the next page is at `offset` plus `limit`, whatever number came");
    expect(operation("listUsers")).toContain("the next page starts that many on, however many entries came");
  });

  it("CG-09 says when a list ends, quotes the overview's sentence, and says that it has the comparison the wrong way round", () => {
    expect(introduction).toContain("the list ends when that reaches the total");
    expect(introduction).toContain(
      "A reader is done if the total of the last answer is greater than or equal to the new offset.",
    );
    expect(introduction).toContain("The sentence has the comparison the wrong way round.");
  });

  it.each(ids)(
    "CG-11 has a line for cURL at %s, to the mock and to the vendor, with nothing left to fill in",
    (id) => {
      const samples = samplesOf(id);

      expect(samples.get("cURL · mock")).toMatch(/^curl .*'http:\/\/127\.0\.0\.1:4010\/x\/1\.0\/[^{}<>]+'$/);
      expect(samples.get("cURL · vendor")).toMatch(/^curl .*'https:\/\/api\.cliengo\.com\/1\.0\/[^{}<>]+'$/);
    },
  );
});
