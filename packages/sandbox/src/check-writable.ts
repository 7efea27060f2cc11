import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * Sees to it that a file can be written in the end, lest all that is to go into it be lost then.
 * @param subject what the file is, such as `export file`
 * @throws Error that names the file and the cause
 */
export function checkWritable(subject: string, path: string): void {
  try {
    if (!existsSync(path)) accessSync(dirname(resolve(path)), constants.W_OK);
    else if (statSync(path).isDirectory()) throw new Error("it is a folder");
    else accessSync(path, constants.W_OK);
  } catch (cause) {
    throw new Error(`The ${subject} ${path} cannot be written: ${(cause as Error).message}. Name another.`, {
      cause,
    });
  }
}
