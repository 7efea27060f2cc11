import { parseArgs } from "node:util";
import { serveSite } from "./serve-site.ts";

const usage = "Usage: npm run serve [-- --port 4000 --host 127.0.0.1]";

try {
  const { values } = parseArgs({ options: { port: { type: "string" }, host: { type: "string" } } });
  const { origin } = await serveSite({
    ...(values.port !== undefined && { port: readPort(values.port) }),
    ...(values.host !== undefined && { host: values.host }),
  });
  process.stdout.write(`The documentation is at ${origin}/\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n${usage}\n`);
  process.exitCode = 1;
}

function readPort(text: string): number {
  const port = Number(text);
  if (text.trim() === "" || !Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`${text} is no port.`);
  return port;
}
