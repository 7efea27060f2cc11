import { serverUrl, type Operation } from "@clade/bundle";
import { curlStatus, hasCurl } from "@clade/bundle/testing";
import { createSandbox, type ServableSandbox } from "@clade/sandbox";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { credentialVariable } from "../prepare/credential-variable.ts";
import { runTypescript } from "../testing/run-typescript.ts";
import { mockOrigin, vendorSamples, type VendorSamples } from "../testing/vendor-samples.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let sandbox: ServableSandbox;
let served: Awaited<ReturnType<ServableSandbox["listen"]>>;

beforeAll(async () => {
  sandbox = await createSandbox({ quotas: false });
  served = await sandbox.listen();
});

afterAll(() => served.close());

/** Samples of which too little is known, so that they are refused. Whoever mends one takes it out. */
const refused: Readonly<Record<string, number>> = {
  // What it needs is known of its twin only, which is sent by POST.
  queryAggregatesByUrl: 500,
};

/** Whether the spec documents the answer as what is asked for: a redirect may be, and a refusal where it has nothing else. */
function isWanted({ id, responses }: Operation, status: number): boolean {
  if (id in refused) return status === refused[id];
  const successes = Object.keys(responses).filter((documented) => Number(documented) < 400);
  return (successes.length > 0 ? successes : Object.keys(responses)).includes(String(status));
}

/**
 * What a reader has in his environment: what the client looks for by itself, and what a sample names. A vendor whose behaviour nobody has
 * written yet gives no credentials; there the spec's own samples stand for them.
 */
function environmentOf({ name, bundle, samples }: VendorSamples): [variable: string, value: string][] {
  const given = Object.entries(sandbox.credentials[name] ?? {});
  const isNamed = (scheme: string): boolean => {
    const variable = `process.env.${credentialVariable(name, scheme)} `;
    return samples.some(({ typescript }) => typescript.includes(variable));
  };
  const ofSpec = Object.entries(bundle.components?.securitySchemes ?? {})
    .filter(([scheme]) => given.length === 0 || isNamed(scheme))
    .map(([scheme, { "x-secret": secret }]) => [scheme, secret?.sample ?? ""] as const);
  return [...given, ...ofSpec].map(([option, value]) => [credentialVariable(name, option), value]);
}

describe.each(vendorSamples())("as a reader copies it, a sample of $name", (vendor) => {
  const { name, bundle, samples } = vendor;

  beforeEach(() => {
    for (const [variable, value] of environmentOf(vendor)) vi.stubEnv(variable, value);
  });

  afterEach(() => vi.unstubAllEnvs());

  it("in TypeScript gets from the sandbox what the operation documents", async () => {
    const faults: string[] = [];
    for (const { operation, typescript } of samples) {
      sandbox.reset(name);
      const program = await runTypescript(`${name}-${operation.id}`, typescript, sandbox.fetch);
      const isRight = program.failure === "" && isWanted(operation, program.statuses.at(-1) ?? 0);
      if (!isRight) faults.push(`${operation.id}: ${program.failure} ${program.statuses.join(", ")}`);
    }

    expect(faults).toEqual([]);
  });

  it.skipIf(!hasCurl)("for a shell gets from the sandbox what the operation documents", async () => {
    const faults: string[] = [];
    for (const { operation, curl } of samples) {
      sandbox.reset(name);
      const line = curl.mock.replaceAll(mockOrigin, served.origin);
      const status = await curlStatus(line);
      if (!isWanted(operation, status)) faults.push(`${operation.id}: ${status}`);
    }

    expect(faults).toEqual([]);
  });

  it("for a shell sends the vendor what it sends the mock", () => {
    const { origin } = new URL(serverUrl(bundle.servers[0]));

    for (const { curl } of samples) {
      expect(curl.vendor.replace(origin, `${mockOrigin}/${name}`)).toBe(curl.mock);
    }
  });
});
