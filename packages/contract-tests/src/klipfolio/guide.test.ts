import { describeGuide } from "../harness/describe-guide.ts";

describeGuide({
  vendor: "klipfolio",
  environment: { KLIPFOLIO_API_KEY: "0123456789abcdef0123456789abcdef01234567" },
});
