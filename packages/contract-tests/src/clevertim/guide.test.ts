import { describeGuide } from "../harness/describe-guide.ts";

describeGuide({ vendor: "clevertim", environment: { CLEVERTIM_TOKEN: "AKJHjjsdBNhkdjfdnbsdjfDJKHZ123" } });
