/* A program: prints how many milliseconds the import of a module takes. */
const [module = ""] = process.argv.slice(2);
const start = performance.now();
await import(module);
process.stdout.write(String(performance.now() - start));
