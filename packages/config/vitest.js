import { defineConfig } from "vitest/config";

/**
 * Resolves workspace packages to their sources, so that tests run on a clean clone with nothing built,
 * and leaves a JSON report where the promise check and the final count read it.
 */
export default defineConfig({
  ssr: { resolve: { conditions: ["@clade/source", "module", "node", "development|production"] } },
  test: {
    include: ["src/**/*.test.ts"],
    // A real server or compiler is slow to start on a busy machine, and no test measures time.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: ".reports/tests.json" }]],
  },
});
