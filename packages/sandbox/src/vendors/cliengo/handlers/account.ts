import type { operations } from "@clade/cliengo";
import type { Call } from "../../../core/call.ts";
import type { Handlers } from "../../../core/handlers.ts";
import { callerOf } from "../caller-of.ts";
import { newId } from "../new-id.ts";
import { accounts, contacts, plans, users, type Account } from "../tables.ts";
import { timestamp } from "../timestamp.ts";

function ownAccount(call: Call): Account & { id: string } {
  const { companyId } = callerOf(call);
  const account = accounts(call).get(companyId);
  if (!account) throw new Error(`There is no account ${companyId}.`);
  return {
    ...account,
    id: companyId,
    leadCountTotal: contacts(call).by("company", companyId).length,
    userCount: users(call).by("company", companyId).length,
  };
}

export const account: Handlers<operations> = {
  getAccount: (call) => {
    const { planFeatures, ...plain } = ownAccount(call);
    return {
      status: 200,
      body: call.query.withFeatures ? { ...plain, planFeatures: planFeatures ?? [] } : plain,
    };
  },

  updateAccount: (call) => {
    accounts(call).update(callerOf(call).companyId, call.body);
    return { status: 200, body: ownAccount(call) };
  },

  createAccount: (call) => {
    const id = newId(call);
    return { status: 200, body: accounts(call).put(id, { ...call.body, id, creationDate: timestamp(call) }) };
  },

  getPlan: (call) => ({ status: 200, body: plans(call).get(callerOf(call).companyId) ?? { id: "none" } }),
};
