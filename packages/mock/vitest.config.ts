import { fileURLToPath } from "node:url";
import shared from "@clade/config/vitest";
import { mergeConfig } from "vitest/config";

const hooks = fileURLToPath(new URL("../front/src/testing/register-typescript.js", import.meta.url));

/** A thread that a test starts runs the sources as well, for which it takes its process's arguments. */
export default mergeConfig(shared, {
  test: { execArgv: ["--import", hooks, "--conditions=@clade/source"] },
});
