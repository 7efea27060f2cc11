import { isFile, isJson, type ExampleRequest, type Operation } from "@clade/bundle";
import { names, type RequestFault } from "./request-fault.ts";

/** Bodies that are no JSON in one way or another, and one that is labelled as something else. */
export function bodyFaults(operation: Operation, right: ExampleRequest): RequestFault[] {
  const mediaTypes = Object.keys(operation.requestBody?.content ?? {});
  const [first = ""] = mediaTypes;
  // What is a file is passed on as it is, whatever it holds.
  if (!isJson(first) || isFile(mediaTypes)) return [];
  const unparsable = { "a body cut off": '{"a":', "XML for a body": "<a/>", "a blank body": " " };
  return [
    ...Object.entries(unparsable).map(([wrong, body]): RequestFault => ({
      wrong,
      request: { ...right, body },
      isMeant: (when) => "body" in when && names(when.body, "unparsable"),
    })),
    {
      wrong: "a body labelled as nonsense",
      request: { ...right, headers: { ...right.headers, "content-type": "application/x-nonsense" } },
      isMeant: (when) => "parameter" in when && when.parameter.toLowerCase() === "header.content-type",
    },
  ];
}
