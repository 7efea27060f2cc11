import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** What the clients' tests share. It is no door of the package, since nobody who installs it would find anything behind. */
const runtimeTesting = fileURLToPath(new URL("../runtime/src/testing/index.ts", import.meta.url));

/**
 * Resolves workspace packages to their sources, so that tests run on a clean clone with nothing built,
 * and leaves a JSON report where the promise check and the final count read it.
 */
export default defineConfig({
  resolve: { alias: { "@clade/runtime/testing": runtimeTesting } },
  ssr: { resolve: { conditions: ["@clade/source", "module", "node", "development|production"] } },
  test: {
    include: ["src/**/*.test.ts"],
    // The specs, Prism and the compiler are loaded once a package, not once a file: that was a third of the time. No test leaves
    // anything behind in a module.
    isolate: false,
    // A real server or compiler is slow to start on a busy machine, and no test measures time.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: ".reports/tests.json" }]],
  },
});
