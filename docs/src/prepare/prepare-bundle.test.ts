import { describe, expect, it } from "vitest";
import { sampleBundle } from "../testing/sample-bundle.ts";
import { prepareBundle } from "./prepare-bundle.ts";

const origin = "http://127.0.0.1:4010/parcels";
const prepared = prepareBundle(sampleBundle, "parcels", origin) as unknown as {
  info: { description: string };
  paths: Record<string, Record<string, Record<string, never>>>;
  components: { schemas: Record<string, never>; securitySchemes: { key: { description: string } } };
};
const label = prepared.paths["/label"]?.["get"] as unknown as {
  description: string;
  parameters: { description: string }[];
  responses: Record<
    string,
    { description: string; content?: Record<string, { examples: Record<string, { description: string }> }> }
  >;
  "x-badges": { name: string }[];
};

describe("the prepared operation", () => {
  it("keeps the spec's own words first", () => {
    expect(label.description.startsWith("Prints a label and answers with its number.\n\n<dl")).toBe(true);
  });

  it("shows the grade, the note and the sources", () => {
    expect(label.description).toContain('data-grade="observed">observed</span>');
    expect(label.description).toContain("The <code>script</code> is <em>old</em>.");
    expect(label.description).toContain("A script &lt;for> shells");
  });

  it("warns of an effect that the method hides, and has a badge for it", () => {
    expect(label.description).toContain("A GET that creates: it must not be repeated");
    expect(label["x-badges"].map(({ name }) => name)).toEqual(["observed", "creates"]);
  });

  it("passes on the vendor's advice on trying again", () => {
    expect(label.description).toContain("<dt>After 500</dt><dd>Try again once, then back off.</dd>");
  });

  it("shows every reading of a contradiction, its sources and the choice", () => {
    for (const text of ["The label is free.", "The label costs a cent.", "The label is free of charge."]) {
      expect(label.description).toContain(text);
    }
  });

  it("links to the vendor's page, which Redoc leaves out", () => {
    expect(label.description).toContain('<a href="https://parcels.example/api#label" rel="noreferrer">');
  });

  it("has no badge when it is plainly documented", () => {
    expect(prepared.paths["/parcel/{id}"]?.["post"]?.["x-badges"]).toEqual([]);
  });
});

describe("the prepared places", () => {
  it("show a parameter's grade where its schema has one", () => {
    expect(label.parameters[0]?.description).toMatch(
      /^The address\.\n\n<p.*assumed.*No source says what an address is\./,
    );
  });

  it("show the kind of an error and the advice at the answer", () => {
    expect(label.responses["500"]?.description).toContain("<code>server</code>");
    expect(label.responses["500"]?.description).toContain("Try again once, then back off.");
  });

  it("show the grade of a media type at the answer, because Redoc shows it nowhere else", () => {
    expect(label.responses["200"]?.description).toMatch(
      /assumed.*text\/plain: .*Nobody recorded the header\./,
    );
  });

  it("show the grade of an example without markup, because Redoc would show the markup", () => {
    expect(label.responses["200"]?.content?.["text/plain"]?.examples["printed"]?.description).toBe(
      "Evidence: observed. A program that calls the API does so, or a recorded exchange shows it. Sources: A script <for> shells.",
    );
  });

  it("show a field's grade, also beside a reference, whose description stays", () => {
    const { properties } = prepared.components.schemas["Parcel"] as unknown as {
      properties: Record<string, { description: string }>;
    };
    expect(properties["content"]?.description).toContain("A field named content.");
    expect(properties["to"]?.description).toMatch(/^An address\.\n\n<p.*documented/);
  });

  it("say of a secret that it is never shown", () => {
    expect(prepared.components.securitySchemes.key.description).toContain("A secret:");
  });
});

describe("the prepared introduction", () => {
  const { description } = prepared.info;

  it("says first that the page is unofficial and what became of the API", () => {
    const order = ["Unofficial", "superseded since 2015-03", "Parcels 2", "Sends parcels."].map((text) => {
      return description.indexOf(text);
    });
    expect(order).toEqual([...order].sort((first, second) => first - second));
    expect(order[0]).toBeGreaterThan(-1);
  });

  it("explains the grades, lists the sources and tells where they disagree", () => {
    expect(description).toContain("## How sure each claim is");
    expect(description).toContain(
      '<a href="https://parcels.example/api" rel="noreferrer">The vendor\'s page</a>',
    );
    expect(description).toContain("There are two versions.");
  });

  it("tells limits and what a wrong method gets", () => {
    expect(description).toContain("25 requests a second for each key; beyond that it answers 429.");
    expect(description).toMatch(
      /a method that the path does not have[^]*<strong>501<\/strong>.*The method is not supported\./,
    );
  });

  it("tells what is accepted beyond what is described, and who relies on it", () => {
    expect(description).toMatch(
      /## What else is accepted[^]*in a path\. One <code>script<\/code> sends them\..*Sources: A script &lt;for> shells/,
    );
  });
});

describe("the prepared document as a whole", () => {
  it("holds no key of the vocabulary any more", () => {
    const keys = JSON.stringify(prepared).match(/"x-[a-z-]+":/gi) ?? [];
    expect(new Set(keys)).toEqual(new Set(['"x-badges":', '"x-codeSamples":']));
  });

  it("is a copy: the bundle stays as it was", () => {
    const before = structuredClone(sampleBundle);
    prepareBundle(sampleBundle, "parcels", origin);
    expect(sampleBundle).toEqual(before);
  });

  it("is refused when a cited source is unknown", () => {
    const lifecycle = { ...sampleBundle.info["x-lifecycle"], sources: ["nowhere"] };
    const broken = { ...sampleBundle, info: { ...sampleBundle.info, "x-lifecycle": lifecycle } };
    expect(() => prepareBundle(broken, "parcels", origin)).toThrow("The source nowhere is cited");
  });
});
