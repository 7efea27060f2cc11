import { startSandbox } from "@clade/sandbox";

/* A program: serves vendors' sandboxes on a port, without quotas, which any measurement would soon have used up. */
const vendors = process.argv.slice(2);
const port = Number(vendors.pop());
await startSandbox({ vendors, port, quotas: false });
