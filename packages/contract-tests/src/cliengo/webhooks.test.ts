import { parseWebhook } from "@clade/cliengo";
import { describeWebhooks } from "../harness/describe-webhooks.ts";

describeWebhooks("cliengo", parseWebhook);
