import sparticuz from "@sparticuz/chromium";
import { chromium, type Browser } from "playwright-core";

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
  return chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? (await chromiumFromNpm()),
    args: quiet,
  });
}

/** Without its own arguments: one of them runs everything in one process, which ends with the first closed window. */
async function chromiumFromNpm(): Promise<string> {
  if (process.platform !== "linux")
    throw new Error("Set CHROMIUM_PATH to a Chromium or Chrome of this machine.");
  return sparticuz.executablePath();
}
