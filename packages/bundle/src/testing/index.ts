export { curlStatus, hasCurl, runCurl } from "./run-curl.ts";
