import type { Bundle } from "@clade/bundle";
import { describe, expect, it } from "vitest";
import { sampleBundle } from "../testing/sample-bundle.ts";
import { conditionWords } from "./condition-words.ts";
import { createdSentence } from "./created-sentence.ts";
import { effectSentence } from "./effect-sentence.ts";
import { pagingSentence, styleSentence } from "./paging-sentence.ts";
import { permissionSentence } from "./permission-sentence.ts";
import { leniencySentence } from "./leniency-sentence.ts";
import { sessionSentence } from "./session-sentence.ts";

describe("what is wrong with a request is said in words", () => {
  it.each([
    [{ parameter: "query.url", is: ["missing", "invalid"] }, "`url` is missing or is not valid"],
    [{ parameter: "query.page", is: "above-maximum" }, "`page` is above its maximum"],
    [{ parameter: "path.id", is: "unknown", like: "other" }, "`id` names nothing that exists"],
    [{ parameter: "query.key", without: "query.appid" }, "`key` without `appid`"],
    [{ body: ["missing", "unparsable"] }, "the body is missing or cannot be parsed"],
    [
      { credentials: ["missing", "malformed", "unknown"] },
      "no credentials, credentials in a wrong form or credentials that the vendor does not know",
    ],
    [{ route: "unsupported" }, "a method that the path does not have"],
    [{ request: "any" }, "any request"],
  ] as const)("%j", (condition, words) => {
    expect(conditionWords(structuredClone(condition) as Parameters<typeof conditionWords>[0])).toBe(words);
  });
});

describe("the effect is said against the method that hides it", () => {
  it("warns of a GET that creates", () => {
    expect(effectSentence("get", { does: "creates", repeatable: false })).toBe(
      "A GET that creates: it must not be retried when its outcome is unknown.",
    );
  });

  it("allows a POST that only reads to be sent again", () => {
    expect(effectSentence("post", { does: "reads", repeatable: true })).toBe(
      "A POST that only reads: it may be retried.",
    );
  });
});

describe("the permissions that an operation takes are said once, however one may sign in", () => {
  it.each([
    [[{ key: ["a.read"] }, { basic: ["a.read"] }], "The caller's role must have `a.read`."],
    [[{ key: ["a.read", "b.read"] }], "The caller's role must have `a.read` and `b.read`."],
    [[{ key: ["a.read"] }, { basic: ["b.read"] }], "The caller's role must have `a.read`, or `b.read`."],
    [[{ key: [] }, { basic: [] }], undefined],
    [[], undefined],
  ])("%j", (security, sentence) => {
    expect(permissionSentence({ security })).toBe(sentence);
  });
});

describe("where an answer tells the ids of what was created is said in a sentence", () => {
  it("names the place, the path around the id, and what may be absent", () => {
    expect(
      createdSentence({
        pot_id: { at: "/meta/location", path: "/pots/{pot_id}" },
        lid_id: { at: "/lid", optional: true },
      }),
    ).toBe(
      "The answer tells `pot_id` in `/meta/location`, as part of `/pots/{pot_id}`, and `lid_id` in `/lid`, where the answer has it.",
    );
  });
});

describe("what a vendor accepts beyond its spec is said in a sentence", () => {
  it.each([
    ["any-case-paths", "The letters of a path may be of any case."],
    ["any-case-names", "The letters of a parameter's or a property's name may be of any case."],
    ["relaxed-json", "JSON may have keys without quotes, texts in single quotes and commas at the end."],
    [
      "form-bodies",
      "JSON may be sent with the media type of a form or without any, and a form in place of a JSON object.",
    ],
    ["double-slashes", "Several slashes in a row count as one in a path."],
    ["trailing-slash", "A slash at the end of a path is passed over."],
  ] as const)("%s", (accepts, sentence) => {
    expect(leniencySentence({ accepts, sources: ["page"] })).toBe(sentence);
  });
});

describe("paging and sessions are said in sentences", () => {
  it("says where a page starts, how long it is and how one knows of more", () => {
    const limit = { at: "query.limit", default: 20, maximum: 50 };
    expect(
      styleSentence({ by: "offset", start: "query.start", limit, total: "/meta/total", ceiling: 900 }),
    ).toBe(
      "A page starts at an offset in query.start; query.limit says how many entries it has (20 by default, 50 at most); /meta/total holds the number of all entries; offsets from 900 on are refused.",
    );
  });

  it("says which length is accepted where the vendor tells neither a default nor a maximum", () => {
    const limit = { at: "query.size", accepted: 50 };
    expect(styleSentence({ by: "offset", start: "query.from", limit })).toBe(
      "A page starts at an offset in query.from; query.size says how many entries it has (50 is known to be accepted).",
    );
  });

  it.each([
    [["query.since"], " Narrow the list by query.since to reach what is beyond them."],
    [
      ["query.since", "query.until", "query.status"],
      " Narrow the list by query.since, query.until or query.status to reach what is beyond them.",
    ],
    [[], ""],
  ])("says by what a list is narrowed whose offsets end somewhere: %j", (narrow, advice) => {
    const limit = { at: "query.limit", accepted: 50 };
    const bundle = {
      ...sampleBundle,
      "x-pagination": { short: { by: "offset", start: "query.start", limit, ceiling: 900 } },
    } satisfies Bundle;
    expect(pagingSentence(bundle, { style: "short", narrow })).toBe(
      `A page starts at an offset in query.start; query.limit says how many entries it has (50 is known to be accepted); offsets from 900 on are refused.${advice}`,
    );
  });

  it("says what a request hands back, how long a page is and how one knows of more", () => {
    const limit = { at: "/turn/limit", default: 100 };
    expect(styleSentence({ by: "pass-back", start: "/turn", limit, more: "/turn/more", next: "/turn" })).toBe(
      "A page is asked for with what the last one gave, as /turn of the request body; /turn/limit says how many entries it has (100 by default); /turn/more says whether there is more; /turn of the answer is what the next request hands back.",
    );
  });

  it("says how a session is opened, sent, kept and closed", () => {
    expect(
      sessionSentence({
        open: "login",
        close: "logout",
        token: "/id",
        header: "Session {token}",
        idleMinutes: 30,
      }),
    ).toBe(
      'Session: login opens a session, and its token is sent as "Session {token}"; logout closes it; it expires after 30 idle minutes.',
    );
  });
});
