import { expect, it } from "vitest";
import { securityHeaders } from "./security-headers";

it("browsers are told to insist on encryption only where the site has it", () => {
  expect(securityHeaders("https://learn.example.org")).toHaveProperty("Strict-Transport-Security");
  expect(securityHeaders("http://localhost:3000")).not.toHaveProperty("Strict-Transport-Security");
});
