import { afterEach, describe, expect, it, vi } from "vitest";
import { basicAuthorization } from "./basic-authorization.ts";
import { bearerAuthorization } from "./bearer-authorization.ts";
import { readCredential } from "./read-credential.ts";
import { readEnvironment } from "./read-environment.ts";

const source = { option: "token", variable: "PIGEON_TOKEN" };

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe("basicAuthorization", () => {
  it("gives the header of RFC 7617, section 2", () => {
    expect(basicAuthorization("Aladdin", "open sesame")).toBe("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
  });

  it("encodes as UTF-8, as in RFC 7617, section 2.1", () => {
    expect(basicAuthorization("test", "123£")).toBe("Basic dGVzdDoxMjPCow==");
  });

  it("takes characters beyond the first plane", () => {
    const header = basicAuthorization("🕊", "X");
    expect(Buffer.from(header.slice(6), "base64").toString()).toBe("🕊:X");
  });
});

describe("bearerAuthorization", () => {
  it("gives the header of RFC 6750", () => {
    expect(bearerAuthorization("mF_9.B5f-4.1JqM")).toBe("Bearer mF_9.B5f-4.1JqM");
  });
});

describe("readCredential", () => {
  it("prefers the option to the environment", () => {
    vi.stubEnv("PIGEON_TOKEN", "from-environment");
    expect(readCredential("from-option", source)).toBe("from-option");
    expect(readCredential(undefined, source)).toBe("from-environment");
  });

  it.each(["", " ", "\n"])("takes the blank environment variable %j for none", (value) => {
    vi.stubEnv("PIGEON_TOKEN", value);
    expect(readCredential(undefined, source)).toBeUndefined();
  });

  it("keeps the environment out where the option is blank", () => {
    vi.stubEnv("PIGEON_TOKEN", "from-environment");
    expect(readCredential("", source)).toBeUndefined();
  });

  it("needs no environment variable", () => {
    expect(readCredential(undefined, { option: "token" })).toBeUndefined();
  });

  it("refuses what is not a string without repeating it", () => {
    expect(() => readCredential({ secret: 1 }, source)).toThrow(
      '"token" must be a string; got a value of type object.',
    );
  });
});

describe("readEnvironment", () => {
  it("finds nothing where there is no process, as in a browser", () => {
    vi.stubGlobal("process", undefined);
    expect(readEnvironment("PIGEON_TOKEN")).toBeUndefined();
  });

  it("finds nothing where it may not look, as in Deno without permission", () => {
    const env = new Proxy(
      {},
      {
        get: () => {
          throw new Error("Requires env access");
        },
      },
    );
    vi.stubGlobal("process", { env });
    expect(readEnvironment("PIGEON_TOKEN")).toBeUndefined();
  });
});
