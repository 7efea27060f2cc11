import { loadParts } from "./start/parts.ts";
import { readPorts, usage } from "./start/read-ports.ts";
import { startLines, startParts, type Ports } from "./start/start-parts.ts";

/* eslint-disable no-console -- a command line prints */
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  // Nothing is kept, so nothing has to be closed; a browser's open connections would only delay the end.
  process.once(signal, () => process.exit(0));
}

function portsOrEnd(): Ports {
  try {
    return readPorts(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return process.exit(2);
  }
}

try {
  const ports = portsOrEnd();
  console.log(startLines(await startParts(await loadParts(), ports)).join("\n"));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
