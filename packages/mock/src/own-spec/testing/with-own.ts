import { join } from "node:path";
import { startMock } from "../../start-mock.ts";
import { writeFiles } from "./write-files.ts";

/** Serves one document, alone or beside vendors, for as long as a test needs it. The test gets its base URL. */
export async function withOwn(
  text: string,
  use: (base: string) => Promise<void>,
  vendors: readonly string[] = [],
): Promise<void> {
  const folder = writeFiles({ "openapi.yaml": text });
  const mock = await startMock({
    vendors,
    specs: [{ path: join(folder, "openapi.yaml"), name: "own" }],
    report: () => undefined,
  });
  try {
    await mock.ready();
    await use(mock.baseUrls["own"] ?? "");
  } finally {
    await mock.close();
  }
}
