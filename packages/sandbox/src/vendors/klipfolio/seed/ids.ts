import { adminRole } from "../admin-role.ts";

/** Ids of what is seeded. Where the documented examples name one, it is that. */
export const ids = {
  company: "aa11bb22cc33dd44ee55ff6600778899",
  acme: "c0ffee00112233445566778899aabbcc",
  bistro: "d1a2b3c4d5e6f708192a3b4c5d6e7f80",

  ada: "5f0c9d0b6a7e4c11a2b3c4d5e6f70819",
  jane: "3e4d5c6b7a8901f2e3d4c5b6a7980f1e",
  /** May look at what is shared with her, and change nothing. */
  vera: "e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5",
  /** May look after clients that are shared with his groups, and do nothing else. */
  carl: "ca11ca11ca11ca11ca11ca11ca11ca11",
  /** A user of the client Bistro. */
  bea: "bea0bea0bea0bea0bea0bea0bea0bea0",

  allUsers: "b1c2d3e4f5061728394a5b6c7d8e9fa0",
  managers: "a0b1c2d3e4f5061728394a5b6c7d8e9f",
  acmeUsers: "b1c2d3e4f5061728394a5b6c7d8e9fa1",
  bistroUsers: "b1c2d3e4f5061728394a5b6c7d8e9fa2",

  admin: adminRole,
  editor: "7b6a594837261504f3e2d1c0bfae9d8c",
  viewOnly: "8c7b6a594837261504f3e2d1c0bfae9d",
  consultant: "9d8c7b6a594837261504f3e2d1c0bfae",

  tab: "2b3c4d5e6f708192a3b4c5d6e7f80910",
  otherTab: "3c4d5e6f708192a3b4c5d6e7f809102b",
  defaultTab: "66b7a89908172635445362718f9eadbc",
  tabInstance: "6d5c4b3a291807f6e5d4c3b2a1908f7e",
  adasTabInstance: "6d5c4b3a291807f6e5d4c3b2a1908f7f",
  publishedLink: "c41f6a0e9b7d4c2f8a53e1d07b96c2aa",

  klip: "44d5c6b7a8990807f6e5d4c3b2a19081",
  otherKlip: "55c6b7a8990817f6e5d4c3b2a1908172",
  /** The copy of the first Klip in the client Acme. */
  klipInAcme: "77e8d9cabb1a2908f7e6d5c4b3a29184",
  klipInstance: "11f2e3d4c5b6a7988970615243342516",
  otherKlipInstance: "22e3d4c5b6a798807061524334251607",
  annotation: "9a8b7c6d5e4f40312233445566778899",

  dataSource: "5d8800a1b2c3d4e5f60718293a4b5c6d",
  sampleDataSource: "e7d6c5b4a3928170f6e5d4c3b2a19080",
  /** One with an instance for each of two sites. */
  dynamicDataSource: "7f00aa11bb22cc33dd44ee55ff660077",
  firstSite: "8001bb22cc33dd44ee55ff6600771188",
  secondSite: "8002bb22cc33dd44ee55ff6600771188",
  /** The copy of the first data source in the client Acme. */
  dataSourceInAcme: "6e9911b2c3d4e5f60718293a4b5c6d7e",
} as const;

/** The password of all who have one. */
export const samplePassword = "s3same";

/** Keys, each of whom it is of. That of Ada, who may do everything, is the documented sample. */
export const keys = {
  ada: "0123456789abcdef0123456789abcdef01234567",
  jane: "1111111111111111111111111111111111111111",
  vera: "2222222222222222222222222222222222222222",
  carl: "3333333333333333333333333333333333333333",
  bea: "4444444444444444444444444444444444444444",
} as const;
