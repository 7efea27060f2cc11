import { openStateFile } from "../store/state-file.ts";
import { Store } from "../store/store.ts";

/** Writes number after number into a state file, and says each one once it is kept. It ends by being killed. */
const [path = ""] = process.argv.slice(2);
const file = await openStateFile(path);
const store = new Store((changes) => {
  file.keep("loft", changes, 0);
});
store.replace(file.load("loft")?.contents ?? {});
const numbers = store.table<{ number: number }>("numbers");
const halves = store.table<{ number: number }>("halves");

for (let number = numbers.size; ; number += 1) {
  store.transact(() => {
    numbers.put(String(number), { number });
    halves.put(String(number), { number });
  });
  process.stdout.write(`${String(number)}\n`);
  // Lets the pipe empty itself, so that what was said is read.
  await new Promise((settle) => setImmediate(settle));
}
