import { ORGANIZATION } from "../identify.ts";

/** The ids by which the spec's examples name the entities of the organization. */
export const ids = {
  organization: `/Organization/${ORGANIZATION}`,
  sam: "/User/340c6d9a-1bf5-4c4a-baf1-ea42b0417284",
  jane: "/User/9bcd7df3-4f6b-4272-944c-219b65b7862a",
  omar: "/User/9bcd1c2e-5a4b-4c3d-8e9f-0a1b2c3d4e5f",
  integration: "/User/4dxj4hbs5pqvmp2utn4q3ggib3",
  gus: "/User/3f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f",
  sue: "/User/8c7b6a59-4837-4261-9504-f3e2d1c0b9a8",
  designers: "/UserGroup/7f3a1b2c-4d5e-4f60-8a7b-9c0d1e2f3a4b",
  website: "/Project/5c1d2e3f-4a5b-4c6d-8e7f-9a0b1c2d3e4f",
  newTask: "/Task/e22c3a54-8a0c-4f0e-9d52-1f4f6e7a9b10",
  subTask: "/Task/9836f5ee-e539-4b39-bfa5-87fb862397be",
  xTask: "/Task/3a69f0d4-2b7c-4e5f-8a1b-6c7d8e9f0a1b",
  design: "/Task/3f2504e0-4f89-42d3-9a0c-0305e82c3301",
  issue: "/Issue/56bdfa2b-f737-4b50-9de6-62933e5284ca",
  timesheet: "/Timesheet/8a9b0c1d-2e3f-4041-8526-374859607182",
  expense: "/Expense/2b3c4d5e-6f70-4812-9a3b-4c5d6e7f8091",
  document: "/Document/7d8e9f0a-1b2c-4d3e-8f4a-5b6c7d8e9f0a",
  topic: "/Topic/6e7f8091-2a3b-4c4d-8e5f-607182930415",
  post: "/DiscussionPost/msg-4npjkyrj89buagdjkxtr4ja1o",
  reply: "/DiscussionReply/msg-5oqklzsk90cvbhekmyus5kb2p",
  vacation: "/ResourceCalendarExceptionAbsolute/6e7f8091-a2b3-44c5-9d6e-7f8091a2b3c4",
};
