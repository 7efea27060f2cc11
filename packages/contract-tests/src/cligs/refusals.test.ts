import { describeWrittenRefusals } from "../harness/refusals/describe-written-refusals.ts";

const create = "/api/v1/cligs/create";
const expand = "/api/v1/cligs/expand";
const url = "url=http%3A%2F%2Fexample.com%2Fa%3Fb%3D1";
const key = "key=0123456789abcdef0123456789abcdef";

// The texts stand here as the vendor's page prints them.
const invalidUrl = { status: 404, answer: "Please specify a valid URL to shorten." };
const missingAppId = {
  status: 403,
  answer: "Please provide a valid application name to help Cligs users identify their usage.",
};
const unknownKey = {
  status: 404,
  answer: "Please provide a valid API key. If you want the clig to be public, simply do not specify a key.",
};
const invalidClig = { status: 404, answer: "Please specify a valid clig ID to expand." };
const unknownClig = { status: 404, answer: "Unknown clig ID." };

describeWrittenRefusals("cligs", [
  { wrong: "CL-05 no url", path: create, ...invalidUrl },
  { wrong: "CL-05 a blank url", path: `${create}?url=`, ...invalidUrl },
  { wrong: "CL-05 a url that is no URL", path: `${create}?url=example`, ...invalidUrl },
  {
    wrong: "CL-05 a url that is no web address",
    path: `${create}?url=mailto%3Ajo%40example.com`,
    ...invalidUrl,
  },
  { wrong: "CL-06 a key without an appid", path: `${create}?${url}&${key}`, ...missingAppId },
  { wrong: "CL-06 a key with a blank appid", path: `${create}?${url}&${key}&appid=`, ...missingAppId },
  {
    wrong: "CL-07 an unknown key",
    path: `${create}?${url}&key=00000000000000000000000000000000&appid=demo`,
    ...unknownKey,
  },
  { wrong: "CL-10 no clig", path: expand, ...invalidClig },
  { wrong: "CL-10 a blank clig", path: `${expand}?clig=`, ...invalidClig },
  { wrong: "CL-10 a mistyped clig", path: `${expand}?clig=Ts8p-6Y`, ...invalidClig },
  {
    wrong: "CL-10 a URL of another host for a clig",
    path: `${expand}?clig=http%3A%2F%2Fexample.com%2FTs8p6Y`,
    ...invalidClig,
  },
  { wrong: "CL-11 an unknown clig", path: `${expand}?clig=zzzzzz`, ...unknownClig },
  {
    wrong: "following an unknown clig (that there is no text is assumed)",
    path: "/zzzzzz",
    status: 404,
    answer: "",
  },
]);
