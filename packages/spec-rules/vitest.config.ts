import shared from "@clade/config/vitest";
import { mergeConfig } from "vitest/config";

/** One module graph for all files: no test keeps state, and loading both linters takes longer than the tests. */
export default mergeConfig(shared, { test: { isolate: false } });
