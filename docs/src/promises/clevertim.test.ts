import { describe, expect, it } from "vitest";
import { readReference } from "../testing/reference.ts";

const { introduction, operation, security, servers } = readReference("clevertim");

describe("the reference of Clevertim", () => {
  it("CT-02 says that a call can do what its user can, and shows the refusal of a write", () => {
    expect(security).toContain("with read-only access, writing fails");
    expect(operation("createContact")).toContain("credentials that may not do this");
  });

  it("CT-03 says that the token is the user name of HTTP Basic and that the password does not matter", () => {
    expect(security).toContain('"scheme":"basic"');
    expect(security).toContain("The user name is the API token");
    expect(security).toContain("the password is not looked at");
    expect(operation("getContact")).toMatch(/curl -u '[^':]+:X'/);
  });

  it("CT-04 says where a token is found and replaced, and that it is a secret", () => {
    expect(security).toContain("can generate a new one there");
    expect(security).toContain("A secret: the client shows it in no log and no error.");
  });

  it("CT-05 names the address over https first and warns of the one without", () => {
    expect(servers.indexOf("https://www.clevertim.com/api")).toBeLessThan(
      servers.indexOf("http://www.clevertim.com/api"),
    );
    expect(servers).toContain("The same without encryption");
  });

  it("CT-11 shows which wrong request gets which of the documented statuses", () => {
    const wrong = operation("updateContact");
    expect(wrong).toContain("`id` names nothing that exists".replaceAll("`", ""));
    for (const row of [
      "does not fit its schema 400invalid",
      "names nothing that exists or is not valid 404missing",
      "is missing or cannot be parsed 500invalid",
    ]) {
      expect(wrong).toContain(row);
    }
    expect(introduction).toContain("a method that the path does not have 501unsupported");
  });
});
