import { isObject } from "@clade/front";
import type { VendorDoors } from "../../../core/doors.ts";
import { instances, publishedLinks } from "../tables.ts";
import { timestamp } from "../timestamp.ts";
import { presentInstance } from "./refreshing.ts";

/** What happens to published links and data sources outside the API. */
export const contentDoors: VendorDoors = {
  "POST /published-links/{id}/visits": {
    does: 'opens a published link as a visitor does, with {"password": "…"} where it has one',
    open: ({ path: { id = "" }, body }, world) => {
      const link = publishedLinks(world).get(id);
      if (!link) return { status: 404 };
      const password = isObject(body) ? body["password"] : undefined;
      if (link.password !== undefined && link.password !== password) return { status: 403 };
      publishedLinks(world).update(id, { date_last_accessed: timestamp(world) });
      return {};
    },
  },

  "POST /datasource-instances/{id}/failures": {
    does: "lets a refresh of a data source instance fail",
    open: ({ path: { id = "" } }, world) => {
      const instance = instances(world).get(id);
      if (!instance) return { status: 404 };
      const present = presentInstance(world, instance);
      const refresh_fail_count = present.refresh_fail_count + 1;
      instances(world).put(id, { ...present, refresh_fail_count });
      return {};
    },
  },
};
