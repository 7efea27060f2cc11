import type { operations } from "@clade/clarizen";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import { requireEntity, requireType } from "../entities/find-entity.ts";
import { textIn } from "../entities/text-in.ts";
import { createEntity } from "../entities/write-entity.ts";
import { isA } from "../model/model.ts";
import { customActions } from "../tables.ts";
import { writerOf } from "./caller-of.ts";

export const actions: Handlers<operations> = {
  executeCustomAction: (call) => {
    const { targetId, customAction, values = [] } = call.body;
    const target = requireEntity(call, targetId);
    const action =
      customActions(call).find(
        ({ name, forType }) => name === customAction && isA(target.typeName, forType),
      ) ?? refuse(500, "invalidArgument");
    const given = Object.fromEntries(values.map(({ fieldName, value }) => [fieldName, value]));
    const made = createEntity(writerOf(call), action.creates, { ...given, [action.refersBy]: target.id });
    const { displayField = "" } = requireType(made.typeName);
    return { status: 200, body: { message: `${textIn(made.values, displayField)} was created` } };
  },
};
