export { default } from "@clade/config/vitest";
