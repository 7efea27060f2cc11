import { defineRouteMiddleware } from "@astrojs/starlight/route-data";
import { readSiteInput } from "./site-input.ts";

const titles = new Map(readSiteInput().pages.map(({ path, title }) => [`/${path}/`, title]));

/** The links to the page before and the page after bear its title: `Overview` alone would not say of whom. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { prev, next } = locals.starlightRoute.pagination;
  for (const neighbour of [prev, next]) {
    if (neighbour) neighbour.label = titles.get(neighbour.href) ?? neighbour.label;
  }
});
