import { nextAuthDoor } from "@/app/_server/next-auth-door";
import { GET as getMe } from "@/app/api/me/route";
import { POST as postLink } from "@/app/api/one-time-links/[token]/route";
import { POST as postRegistration } from "@/app/api/registrations/route";

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

export type Answer = {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Headers;
};

/** A browser without a window: it keeps cookies and calls the same handlers that Next would. */
export class Visitor {
  readonly cookies = new Map<string, string>();

  async ask(
    handler: Handler,
    method: string,
    path: string,
    body?: unknown,
    params: Record<string, string> = {},
  ) {
    return this.send(new Request(`http://localhost:3000${path}`, this.with(method, body)), (request) =>
      handler(request, { params: Promise.resolve(params) }),
    );
  }

  async auth(method: string, path: string, fields?: Record<string, unknown>): Promise<Answer> {
    const url = new URL(`http://localhost:3000/api/auth/${path}`);
    const segments = url.pathname.split("/").slice(3);
    return this.send(new Request(url, this.with(method, fields)), (request) =>
      nextAuthDoor(request, segments),
    );
  }

  async csrf(): Promise<string> {
    return (await this.auth("GET", "csrf")).body.csrfToken as string;
  }

  async signIn(email: string, password: string): Promise<Answer> {
    const csrfToken = await this.csrf();
    return this.auth("POST", "callback/credentials", { csrfToken, email, password, json: "true" });
  }

  async signOut(): Promise<Answer> {
    return this.auth("POST", "signout", { csrfToken: await this.csrf(), json: "true" });
  }

  async me(): Promise<Record<string, unknown>> {
    return (await this.ask(getMe, "GET", "/api/me")).body;
  }

  register(fields: unknown): Promise<Answer> {
    return this.ask(postRegistration, "POST", "/api/registrations", fields);
  }

  useLink(token: string, fields: unknown): Promise<Answer> {
    return this.ask(postLink, "POST", `/api/one-time-links/${token}`, fields, { token });
  }

  private with(method: string, body: unknown): RequestInit {
    const headers = new Headers();
    if (this.cookies.size > 0)
      headers.set("cookie", [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    if (body === undefined) return { method, headers };
    headers.set("content-type", "application/json");
    return { method, headers, body: JSON.stringify(body) };
  }

  private async send(request: Request, door: (request: Request) => Promise<Response>): Promise<Answer> {
    const reply = await door(request);
    for (const line of reply.headers.getSetCookie()) {
      const [pair = "", ...flags] = line.split("; ");
      const [name = "", value = ""] = pair.split(/=(.*)/s);
      if (flags.includes("Max-Age=0")) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const text = await reply.text();
    const isJson = reply.headers.get("content-type")?.includes("json") && text;
    return { status: reply.status, body: isJson ? JSON.parse(text) : { text }, headers: reply.headers };
  }
}
