import { clientPackage } from "../support/vendor-names.ts";

/** What is left to do after a vendor was made, for the terminal. */
export function nextSteps(vendor: string, installed: boolean): string {
  const generate = `npm run generate -- --filter=${clientPackage(vendor)}`;
  return `
Made specs/${vendor}, packages/${vendor} and packages/contract-tests/src/${vendor}: a small invented API that passes
every check. Turn it into the vendor's, as docs/adding-a-vendor.md says. In short:

${installed ? "" : `  npm install\n  ${generate}\n`}  specs/${vendor}/openapi.yaml       the sources under info.x-origin, the server, the table of contents
  specs/${vendor}/paths/             one file a path, then: ${generate}
  packages/${vendor}/src/client.ts   how this vendor authenticates
  specs/${vendor}/promises.yaml      what the vendor promises, each proved by a test with its id in the title
  npm test                           every check that CI runs`;
}
