import shared from "@clade/config/vitest";
import { mergeConfig } from "vitest/config";

export default mergeConfig(shared, {
  test: {
    globalSetup: "src/harness/global-setup.ts",
    // npm, compilers and foreign runtimes are started by the dozen.
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
