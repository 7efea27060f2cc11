import { connect } from "node:net";
import { once } from "node:events";
import type { Child } from "@clade/front/testing";
import { afterEach, describe, expect, test } from "vitest";
import { mockCommand } from "./testing/mock-command.ts";
import { patience } from "./testing/mock-under-test.ts";

describe("clade-mock as a process of its own", () => {
  let child: Child | undefined;
  afterEach(async () => {
    child?.process.kill("SIGKILL");
    await child?.exit;
  });

  function startCommand(...argv: string[]): Child {
    child = mockCommand(...argv);
    return child;
  }

  test.each(["SIGINT", "SIGTERM"] as const)(
    "ends at once with exit code 0 on %s, although a connection is kept alive",
    async (signal) => {
      const command = startCommand("cligs", "--port", "0");
      const [, origin = ""] = await command.says(/Mocks at (\S+)\. /);
      // The answer proves that Prism is loaded, which would otherwise keep the process busy.
      expect((await fetch(`${origin}/cligs/Ts8p6Y`, { redirect: "manual" })).status).toBe(301);
      const idle = connect(Number(new URL(origin).port), "127.0.0.1").on("error", () => undefined);
      await once(idle, "connect");
      const started = performance.now();
      command.process.kill(signal);
      expect(await command.exit).toBe(0);
      expect(performance.now() - started).toBeLessThan(2_000);
    },
    patience,
  );

  test(
    "writes plain lines where there is no terminal",
    async () => {
      const command = startCommand("cligs", "--port", "0");
      await command.says(/curl .*\n/);
      expect(command.output()).not.toContain("\u001b");
    },
    patience,
  );

  test(
    "exits with 2 on wrong usage",
    async () => {
      const command = startCommand("nobody");
      expect(await command.exit).toBe(2);
      expect(command.output()).toMatch(/^clade-mock: There is no vendor "nobody"\./);
    },
    patience,
  );
});
