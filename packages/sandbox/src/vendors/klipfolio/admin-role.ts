/** The id of the built-in role Admin, whose users have access to everything of their account and to all of its clients. */
export const adminRole = "6a594837261504f3e2d1c0bfae9d8c7b";
