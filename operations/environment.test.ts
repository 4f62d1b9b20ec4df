import { describe, expect, it } from "vitest";
import { readEnvironment } from "./environment";

describe("the environment", () => {
  it("needs nothing: everything has a value to begin with", () => {
    expect(readEnvironment({})).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      url: "http://localhost:3000",
      databaseUrl: null,
      secret: null,
      oidc: null,
      registration: "open",
    });
  });

  it("derives the site's address from the port", () => {
    expect(readEnvironment({ PORT: "4000" }).url).toBe("http://localhost:4000");
  });

  it("takes empty values for absent ones", () => {
    expect(readEnvironment({ PORT: "", DATABASE_URL: " ", OIDC_ISSUER: "" })).toMatchObject({
      port: 3000,
      databaseUrl: null,
    });
  });

  it("keeps only the origin of the site's address", () => {
    expect(readEnvironment({ NEXTAUTH_URL: "https://learn.example.org/" }).url).toBe(
      "https://learn.example.org",
    );
  });

  it.each([
    ["PORT", "http"],
    ["PORT", "70000"],
    ["DATABASE_URL", "mysql://here"],
    ["NEXTAUTH_URL", "learn.example.org"],
    ["NEXTAUTH_URL", "https://learn.example.org/rooms"],
    ["OIDC_ISSUER", "https://id.example.org"],
    ["SMTP_URL", "mail.example.org"],
    ["LOG_LEVEL", "loud"],
    ["REGISTRATION", "closed"],
  ])("says what is wrong with %s=%s", (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(
      new RegExp(`^The environment has faults:\n  ${name}: `),
    );
  });

  it("names every fault at once", () => {
    expect(() => readEnvironment({ PORT: "x", REGISTRATION: "x" })).toThrow(/PORT.*\n.*REGISTRATION/);
  });
});
