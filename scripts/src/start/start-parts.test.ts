import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import type { Listening, Parts } from "./parts.ts";
import { readPorts } from "./read-ports.ts";
import { startLines, startParts } from "./start-parts.ts";

/** A server on the loopback address that refuses a taken port in the words of docs and mocks. */
async function listen({ port }: { port: number }): Promise<Listening> {
  const server = createServer((_request, response) => response.end("here"));
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => {
      reject(new Error(`Port ${port} is taken.`, { cause }));
    });
    server.listen(port, "127.0.0.1", resolve);
  });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  onTestFinished(close);
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

const listenForVendors: Parts["startMock"] = async (options) => ({
  ...(await listen(options)),
  linesToTry: { bird: "curl b", albatross: "curl a" },
});

const parts: Parts = { serveSite: listen, startMock: listenForVendors, startSandbox: listenForVendors };
const anyPorts = { docsPort: 0, mockPort: 0, sandboxPort: 0 };

function portOf({ origin }: Listening): number {
  return Number(new URL(origin).port);
}

test("all parts answer at the addresses that are printed, with a line to try for each vendor", async () => {
  const started = await startParts(parts, anyPorts);
  const lines = startLines(started);

  const addresses = lines.join("\n").match(/http:\S+/g) ?? [];
  const answers = await Promise.all(addresses.map(async (address) => (await fetch(address)).text()));

  expect(answers).toEqual(["here", "here", "here"]);
  expect(lines).toContain("  bird       curl b");
  expect(lines).toContain("  albatross  curl a");
});

test("when the mocks' port is taken, the option is named and the docs do not stay behind", async () => {
  const port = portOf(await listen({ port: 0 }));
  let docs: Listening | undefined;
  const observed: Parts = { ...parts, serveSite: async (options) => (docs = await listen(options)) };

  await expect(startParts(observed, { ...anyPorts, mockPort: port })).rejects.toThrow(
    `Port ${port} is taken.\nAnother port: npm start -- --mock-port 0`,
  );
  await expect(fetch(docs?.origin ?? "")).rejects.toThrow();
});

test("when the docs' port is taken, its option is named", async () => {
  const port = portOf(await listen({ port: 0 }));

  await expect(startParts(parts, { ...anyPorts, docsPort: port })).rejects.toThrow(
    "npm start -- --docs-port 0",
  );
});

test("an error that is not about the port stays as it is", async () => {
  const broken: Parts = { ...parts, startMock: () => Promise.reject(new Error("There is no bundled spec.")) };

  await expect(startParts(broken, anyPorts)).rejects.toThrow(/^There is no bundled spec\.$/);
});

test("when the sandboxes' port is taken, its option is named and neither docs nor mocks stay behind", async () => {
  const port = portOf(await listen({ port: 0 }));
  const others: Listening[] = [];
  const observe = async <Part extends Listening>(starting: Promise<Part>): Promise<Part> => {
    const part = await starting;
    others.push(part);
    return part;
  };
  const observed: Parts = {
    ...parts,
    serveSite: (options) => observe(parts.serveSite(options)),
    startMock: (options) => observe(parts.startMock(options)),
  };

  await expect(startParts(observed, { ...anyPorts, sandboxPort: port })).rejects.toThrow(
    "npm start -- --sandbox-port 0",
  );
  expect(others).toHaveLength(2);
  for (const { origin } of others) await expect(fetch(origin)).rejects.toThrow();
});

test("the ports are 4000, 4010 and 4020 unless options say otherwise", () => {
  expect(readPorts([])).toEqual({ docsPort: 4000, mockPort: 4010, sandboxPort: 4020 });
  const argv = ["--docs-port", "0", "--mock-port=8080", "--sandbox-port=8081"];
  expect(readPorts(argv)).toEqual({ docsPort: 0, mockPort: 8080, sandboxPort: 8081 });
});

test.each([["--docs-port=x"], ["--mock-port=65536"], ["--docs-port=-1"], ["--port=1"]])(
  "%s is refused",
  (option) => {
    expect(() => readPorts([option])).toThrow();
  },
);
