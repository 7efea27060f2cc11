import type { Bundle } from "@clade/bundle";
import { describe, expect, it } from "vitest";
import { sampleBundle } from "../testing/sample-bundle.ts";
import { sampleSandbox } from "../testing/sample-sandbox.ts";
import { prepareBundle } from "./prepare-bundle.ts";

const origin = "http://127.0.0.1:4010/parcels";
const prepared = prepareBundle(sampleBundle, "parcels", origin, sampleSandbox) as unknown as {
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
    expect(label.description).toContain("A GET that creates: it must not be retried");
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

  it("says where the sandbox only has an example, and why", () => {
    expect(label.description).toContain(
      "<dt>Sandbox</dt><dd>Answers with its documented example. Nothing in <code>bin</code> shows what a label is.</dd>",
    );
    expect(prepared.paths["/parcel/{id}"]?.["post"]?.["description"]).not.toContain("Sandbox");
  });

  it("has no badge when it is plainly documented", () => {
    expect(prepared.paths["/parcel/{id}"]?.["post"]?.["x-badges"]).toEqual([]);
  });
});

describe("the prepared webhooks", () => {
  const key = { type: "string", "x-secret": { sample: "k1" } };
  const webhooks = {
    parcelCame: {
      post: {
        operationId: "receiveParcel",
        summary: "A parcel came",
        description: "The vendor tells of it.",
        externalDocs: { url: "https://parcels.example/hooks" },
        "x-evidence": { grade: "reported", sources: ["script"], note: "Somebody got one." },
        "x-event": { tells: ["weight", "for-whom"] },
        requestBody: {
          content: { "application/json": { schema: { $ref: "#/components/schemas/Parcel" } } },
        },
        responses: { "200": { description: "Taken." } },
      },
    },
    labelCame: {
      post: {
        operationId: "receiveLabel",
        summary: "A label came",
        "x-evidence": { grade: "documented", sources: ["page"] },
        "x-event": { proof: "/key" },
        requestBody: { content: { "application/json": { schema: { properties: { key } } } } },
      },
    },
  } satisfies NonNullable<Bundle["webhooks"]>;
  const preparedOf = (some: NonNullable<Bundle["webhooks"]>) => {
    const { webhooks: copy } = prepareBundle(
      { ...sampleBundle, webhooks: some },
      "parcels",
      origin,
      sampleSandbox,
    );
    return copy as Record<string, { post: Record<string, unknown> & { description: string } }>;
  };

  it("keep the spec's own words first, then show the evidence and the vendor's page", () => {
    const post = preparedOf(webhooks)["parcelCame"]?.post;
    expect(post?.description).toMatch(
      /^The vendor tells of it\.\n\n<dl.*data-grade="reported".*Somebody got one\..*https:\/\/parcels\.example\/hooks/s,
    );
    expect(post?.["x-badges"]).toEqual([expect.objectContaining({ name: "reported" })]);
  });

  it("say by what a receiver knows the event and its sender", () => {
    const { parcelCame: parcel, labelCame: label } = preparedOf(webhooks);
    expect(parcel?.post.description).toContain(
      "A body with <code>weight</code> or <code>for-whom</code> is this event.",
    );
    expect(label?.post.description).toContain("A body that tells of no other event is this one.");
    expect(label?.post.description).toContain("The secret in <code>/key</code> of the body");
    expect(parcel?.post.description).not.toContain("Sender");
  });

  it("do not say of the only event what tells it from others", () => {
    expect(preparedOf({ labelCame: webhooks.labelCame })["labelCame"]?.post.description).not.toContain(
      "Told by",
    );
  });

  it("hold no sample of a request that nobody sends to the vendor, and no key of the vocabulary", () => {
    const text = JSON.stringify(preparedOf(webhooks));
    expect(new Set(text.match(/"x-[a-z-]+":/gi))).toEqual(new Set(['"x-badges":']));
    expect(text).toContain("A secret:");
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

  it("tells of the sandbox", () => {
    expect(description).toMatch(/## Sandbox\n\n[^]*A depot with &lt;two> clerks\./);
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
    prepareBundle(sampleBundle, "parcels", origin, sampleSandbox);
    expect(sampleBundle).toEqual(before);
  });

  it("is refused when a cited source is unknown", () => {
    const lifecycle = { ...sampleBundle.info["x-lifecycle"], sources: ["nowhere"] };
    const broken = { ...sampleBundle, info: { ...sampleBundle.info, "x-lifecycle": lifecycle } };
    expect(() => prepareBundle(broken, "parcels", origin, sampleSandbox)).toThrow(
      "The source nowhere is cited",
    );
  });
});
