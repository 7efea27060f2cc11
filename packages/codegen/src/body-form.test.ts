import { describe, expect, test } from "vitest";
import { bodyForm } from "./body-form.ts";

describe("bodyForm", () => {
  test.each([
    [["application/json"]],
    [["application/json; charset=utf-8"]],
    [["Application/JSON"]],
    [["application/problem+json"]],
    [["text/plain", "application/json"]],
  ])("%j is JSON, which needs no word.", (mediaTypes) => {
    expect(bodyForm(mediaTypes)).toBeUndefined();
  });

  test.each([
    [["text/plain"], "text"],
    [["text/html; charset=utf-8"], "text"],
    [["Text/Plain"], "text"],
    [["application/x-www-form-urlencoded"], "form"],
    [["application/x-www-form-urlencoded; charset=utf-8"], "form"],
    [["multipart/form-data"], "multipart"],
    [["multipart/mixed; boundary=x"], "multipart"],
    [["application/octet-stream"], "bytes"],
    [["image/png"], "bytes"],
    [["image/png", "text/plain"], "text"],
    [["multipart/form-data", "application/x-www-form-urlencoded"], "form"],
    [[], "empty"],
  ])("%j is %s.", (mediaTypes, form) => {
    expect(bodyForm(mediaTypes)).toBe(form);
  });
});
