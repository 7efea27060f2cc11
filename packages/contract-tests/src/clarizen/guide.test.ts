import { describeGuide } from "../harness/describe-guide.ts";

describeGuide({
  vendor: "clarizen",
  environment: { CLARIZEN_USER_NAME: "sam@acme.example", CLARIZEN_PASSWORD: "s3cret" },
});
