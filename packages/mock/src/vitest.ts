import { test, type TestAPI } from "vitest";
import { startMock, type Mock, type MockOptions } from "./start-mock.ts";

/** What a test of {@link mockTest} gets. */
export interface MockContext {
  /** Started, ready, and without the requests of earlier tests. */
  readonly mock: Mock;
}

/**
 * Makes a `test` that has a mock: one for each file, started for its first test, reset after each, and closed at the end.
 *
 * @throws Error in the first test, as {@link startMock} does
 */
export function mockTest(options: MockOptions = {}): TestAPI<MockContext> {
  return test.extend<{ startedMock: Mock; mock: Mock }>({
    startedMock: [
      // eslint-disable-next-line no-empty-pattern -- Vitest reads there which other fixtures are needed
      async ({}, use) => {
        const mock = await startMock(options);
        try {
          await mock.ready();
          await use(mock);
        } finally {
          await mock.close();
        }
      },
      { scope: "file" },
    ],
    mock: async ({ startedMock }, use) => {
      await use(startedMock);
      startedMock.reset();
    },
  });
}
