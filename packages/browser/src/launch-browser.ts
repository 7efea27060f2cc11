import sparticuz from "@sparticuz/chromium";
import { chromium, type Browser } from "playwright-core";
import { unpackLibraries } from "./unpack-libraries.ts";

const quiet = [
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * A headless Chromium: the one that `CHROMIUM_PATH` names, or else the one from npm, which runs on Linux only.
 *
 * @throws Error on another system without `CHROMIUM_PATH`.
 */
export async function launchBrowser(): Promise<Browser> {
  const path = process.env["CHROMIUM_PATH"];
  return path === undefined ? launchFromNpm() : chromium.launch({ executablePath: path, args: quiet });
}

/** Without its own arguments: one of them runs everything in one process, which ends with the first closed window. */
async function launchFromNpm(): Promise<Browser> {
  if (process.platform !== "linux") {
    throw new Error("Set CHROMIUM_PATH to a Chromium or Chrome of this machine.");
  }
  const options = { executablePath: await sparticuz.executablePath(), args: quiet };
  try {
    return await chromium.launch(options);
  } catch (error) {
    // A machine with nothing but Node lacks NSS; the package brings it for such machines.
    if (!String(error).includes("error while loading shared libraries")) throw error;
    return chromium.launch({ ...options, env: { ...process.env, LD_LIBRARY_PATH: unpackLibraries() } });
  }
}
