import { describe, expect, it } from "vitest";
import { contentPolicy } from "./content-policy";

const site = { development: false, signInOrigin: null };
const directive = (policy: string, name: string) =>
  policy
    .split("; ")
    .find((part) => part.startsWith(`${name} `))
    ?.slice(name.length + 1);

describe("what a page may load and run", () => {
  it("is only what this site serves, and no page can be framed", () => {
    const policy = contentPolicy({}, site);
    expect(directive(policy, "default-src")).toBe("'self'");
    expect(directive(policy, "script-src")).toBe("'self'");
    expect(directive(policy, "connect-src")).toBe("'self'");
    expect(directive(policy, "frame-ancestors")).toBe("'none'");
    expect(directive(policy, "object-src")).toBe("'none'");
    expect(policy).not.toContain("unsafe");
  });

  it("is what a nonce or a hash names", () => {
    const policy = contentPolicy({ scripts: ["sha256-a="], styles: ["sha256-b="], nonce: "n" }, site);
    expect(directive(policy, "script-src")).toBe("'self' 'sha256-a=' 'nonce-n'");
    expect(directive(policy, "style-src")).toBe("'self' 'sha256-b=' 'nonce-n'");
  });

  it("lets the sign-in form lead to the OpenID provider", () => {
    const policy = contentPolicy({}, { ...site, signInOrigin: "https://id.example.org" });
    expect(directive(policy, "form-action")).toBe("'self' https://id.example.org");
  });

  it("is wider only in development", () => {
    const policy = contentPolicy({ nonce: "n" }, { ...site, development: true });
    expect(directive(policy, "script-src")).toBe("'self' 'nonce-n' 'unsafe-eval'");
    expect(directive(policy, "connect-src")).toBe("'self' ws:");
  });
});
