import { serverUrl, type Server } from "@clade/bundle";

/** The URLs that a server's variables leave open: the one of their defaults first, then one for each other listed value. */
export function serverUrls(server: Server): string[] {
  const { variables = {} } = server;
  const others = Object.entries(variables).flatMap(([name, variable]) =>
    (variable.enum ?? []).map((value) =>
      serverUrl({ ...server, variables: { ...variables, [name]: { default: value } } }),
    ),
  );
  return [...new Set([serverUrl(server), ...others])];
}
