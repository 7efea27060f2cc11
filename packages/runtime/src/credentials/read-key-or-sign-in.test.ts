import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { UsageError } from "../errors/usage-error.ts";
import { readKeyOrSignIn } from "./read-key-or-sign-in.ts";

const pigeon = { title: "Pigeon", prefix: "PIGEON" };
const user = { userName: "ada", password: "s3same" };

beforeEach(() => {
  for (const name of ["API_KEY", "USER_NAME", "PASSWORD"]) vi.stubEnv(`PIGEON_${name}`, undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("readKeyOrSignIn", () => {
  it("takes what the options name, and says what to check of it", () => {
    expect(readKeyOrSignIn(pigeon, { apiKey: "k" })).toEqual({
      apiKey: "k",
      hint: "Check the option `apiKey` (PIGEON_API_KEY).",
    });
    expect(readKeyOrSignIn(pigeon, user)).toEqual({
      ...user,
      hint: "Check the options `userName` and `password` (PIGEON_USER_NAME, PIGEON_PASSWORD).",
    });
  });

  it("prefers the key of the environment to a user there", () => {
    vi.stubEnv("PIGEON_API_KEY", "k");
    vi.stubEnv("PIGEON_USER_NAME", "ada");
    vi.stubEnv("PIGEON_PASSWORD", "s3same");
    expect(readKeyOrSignIn(pigeon, {})).toMatchObject({ apiKey: "k" });
  });

  it("leaves the key of the environment alone where the options have a user, in whole or in half", () => {
    vi.stubEnv("PIGEON_API_KEY", "k");
    vi.stubEnv("PIGEON_PASSWORD", "s3same");
    expect(readKeyOrSignIn(pigeon, user)).toMatchObject(user);
    expect(readKeyOrSignIn(pigeon, { userName: "ada" })).toMatchObject(user);
  });

  it.each<[object, RegExp]>([
    [
      {},
      /^Pigeon needs credentials: .*"apiKey" \(PIGEON_API_KEY\).*"userName" and "password" \(PIGEON_USER_NAME, /,
    ],
    [{ apiKey: " " }, /needs credentials/],
    [{ ...user, apiKey: "k" }, /^Pigeon takes either "apiKey" or "userName" and "password"/],
    [{ userName: "ada" }, /give "password" as well, or the environment variable PIGEON_PASSWORD/],
    [{ password: "s3same" }, /give "userName" as well, or the environment variable PIGEON_USER_NAME/],
    [{ apiKey: "secret\nkey" }, /neither blanks nor line breaks.*PIGEON_API_KEY/],
    [{ apiKey: "schlüssel-secret" }, /beyond ASCII/],
    [{ apiKey: 7 }, /"apiKey" must be a string/],
  ])("refuses anything else with what to do about it, and repeats no secret (%#)", (options, message) => {
    expect(() => readKeyOrSignIn(pigeon, options)).toThrow(UsageError);
    expect(() => readKeyOrSignIn(pigeon, options)).toThrow(message);
    expect(() => readKeyOrSignIn(pigeon, options)).not.toThrow(/secret|s3same/);
  });
});
