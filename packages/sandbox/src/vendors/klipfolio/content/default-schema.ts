import type { KlipSchema } from "@clade/klipfolio";

/**
 * What a Klip is made of at first: a value with a smaller one below.
 * @param prefix what the ids of its components begin with, eight hexadecimal digits
 */
export function defaultSchema(klipId: string, prefix: string): KlipSchema {
  const label = { type: "label", formulas: [] };
  return {
    title: "Default",
    id: klipId,
    workspace: { datasources: [] },
    components: [
      {
        type: "simple_value",
        displayName: "Value",
        id: `${prefix}-1`,
        components: [
          {
            ...label,
            ...{ displayName: "Primary Value", id: `${prefix}-2`, role: "primary" },
            ...{ size: 2, fmt: "txt", data: [[]] },
          },
          {
            ...label,
            ...{ displayName: "Secondary Value", id: `${prefix}-3`, role: "secondary" },
            ...{ size: 1, data: [] },
          },
        ],
      },
    ],
  };
}
