import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { runRedocly } from "./run-redocly.ts";

describe("runRedocly", () => {
  it("tells all that the program printed when it fails", async () => {
    const failure = runRedocly(["build-docs", "no-such-file.yaml"], tmpdir());
    await expect(failure).rejects.toThrow(
      /^redocly build-docs no-such-file\.yaml failed\.\n[^]*no-such-file\.yaml/,
    );
  });
});
