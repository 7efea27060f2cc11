import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findVendors } from "@clade/bundle";
import { describe, expect, it } from "vitest";
import { readReference } from "../testing/reference.ts";

const { introduction, operation, security, servers } = readReference("clarizen");
const directory = findVendors().find(({ name }) => name === "clarizen")?.specDirectory ?? "";
const guide = readFileSync(join(directory, "GUIDE.md"), "utf8").replaceAll(/\s+/g, " ");

describe("the reference and the guide of Clarizen", () => {
  it("CZ-01 names the base with its version, and the data centres", () => {
    expect(servers).toContain("/V2.0/services");
    expect(servers).toContain("getServerDefinition");
  });

  it("CZ-02 says that bodies may be compressed both ways", () => {
    expect(introduction).toContain(
      "Answers are compressed for who accepts gzip, and bodies may be sent compressed",
    );
  });

  it("CZ-03 tells the three steps of a login, with a line for each", () => {
    for (const name of ["getServerDefinition", "login", "getSessionInfo"])
      expect(guide).toContain(`authentication/${name}`);
    expect(operation("logIn")).toContain("serverTime");
  });

  it("CZ-05 CZ-06 CZ-07 says how long a session lives, what ends it, and how many there are", () => {
    expect(security).toContain("ends after ten minutes without a call");
    expect(security).toContain("SessionTimeout");
    expect(security).toContain("two sessions at most");
  });

  it("CZ-08 shows describeMetadata with types and flags", () => {
    for (const name of ["typeNames", "flags"])
      expect(operation("describeMetadata")).toContain(`"name":"${name}"`);
  });

  it("CZ-10 CZ-11 shows an entity read, created, updated and deleted, with a reference reached through", () => {
    for (const id of ["getEntity", "createEntity", "updateEntity", "deleteEntity"])
      expect(operation(id)).toContain(id);
    expect(guide).toContain("CreatedBy.Name");
  });

  it("CZ-12 CZ-13 shows one query in parts and in CZQL", () => {
    expect(guide).toContain("SELECT createdOn, title FROM Issue WHERE createdOn >");
    expect(guide).toContain('operator: "GreaterThan"');
    expect(operation("runQuery")).toContain("SELECT");
  });

  it("CZ-14 CZ-15 CZ-16 shows aggregates, relations and search", () => {
    expect(guide).toContain("SELECT State, COUNT(Name) AS Cnt FROM Task GROUP BY State");
    expect(guide).toContain('relationName: "Children"');
    expect(operation("searchEntities")).toContain('"name":"q"');
  });

  it("CZ-17 says how a file of up to 5 MB gets to a document", () => {
    expect(guide).toContain("A file of up to 5 MB");
    expect(operation("updateImage")).toContain("image");
  });

  it("CZ-18 says that StreamedQuery has no public form, and what stands in for it", () => {
    expect(introduction).toContain("StreamedQuery");
    expect(guide).toContain("`queryAll` is for the same purpose, page by page");
  });

  it("CZ-19 says that the paging object goes back as it is", () => {
    expect(guide).toContain("handed back as it is, it gets that page");
  });

  it("CZ-20 says that a milestone needs a parent", () => {
    expect(guide).toContain("A milestone can be created only with a parent that exists");
  });

  it("CZ-21 CZ-22 CZ-27 tells of bulk, its limits, and what goes through it by itself", () => {
    expect(guide).toContain("Up to a hundred calls, of 25 MB together, go in one");
    expect(guide).toContain("A GET whose URL is too long for HTTP goes through bulk by itself");
  });

  it("CZ-23 says how many calls a day are taken, from whom", () => {
    expect(introduction).toContain("1000 requests a day for each license; 1000000 for all together");
  });

  it("CZ-24 CZ-25 says what a failure is, and that each call is a transaction of its own", () => {
    expect(introduction).toContain("Every failure has the status 500");
    expect(introduction).toContain("each is a transaction of its own");
    expect(operation("getEntity")).toContain("VuRekGz2wEWuyb6lk6XTrA");
  });

  it("CZ-26 says that bare keys and single quotes are taken", () => {
    expect(introduction).toMatch(/keys without quotes/);
  });
});
