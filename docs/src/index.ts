export { serveSite, type ServedSite, type ServeOptions } from "./serve-site.ts";
export { writeSite } from "./write-site.ts";
