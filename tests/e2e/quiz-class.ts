import type { APIRequestContext, Browser, BrowserContext } from "@playwright/test";
import { people, type TestPerson } from "../people";
import type { Site } from "./site";

/** Sends JSON as the pages do and gives the reply's body; a refusal fails the test with its words. */
export async function send(
  request: APIRequestContext,
  { url }: Site,
  path: string,
  data: unknown,
  method = "POST",
): Promise<Record<string, unknown>> {
  const reply = await request.fetch(`${url}${path}`, { method, data, headers: { origin: url } });
  const body = (await reply.json().catch(() => null)) as Record<string, unknown> | null;
  if (!reply.ok()) throw new Error(`${method} ${path}: ${reply.status()} ${JSON.stringify(body)}`);
  return body ?? {};
}

/** Signs in through next-auth's own door. */
export async function signIn(request: APIRequestContext, name: TestPerson, { url }: Site): Promise<void> {
  const { email, password } = people[name];
  const { csrfToken } = (await (await request.get(`${url}/api/auth/csrf`)).json()) as { csrfToken: string };
  const reply = await request.post(`${url}/api/auth/callback/credentials`, {
    form: { email, password, csrfToken, json: "true" },
    headers: { origin: url },
  });
  if (!reply.ok()) throw new Error(`${name} could not sign in: ${reply.status()}`);
}

/** A browser of somebody's own, signed in; the account is made if there is none yet. */
export async function browserOf(name: TestPerson, browser: Browser, site: Site): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: site.url });
  await send(context.request, site, "/api/registrations", people[name]);
  await signIn(context.request, name, site);
  return context;
}

export type QuizClass = {
  readonly teacher: BrowserContext;
  /** Publishes the quiz of the first section under these terms; its id. */
  assign(terms: object): Promise<string>;
  /** Somebody joins the class and starts the assignment: their attempt's id. */
  start(student: BrowserContext, assignment: string): Promise<string>;
  extend(assignment: string, student: BrowserContext, minutes: number): Promise<void>;
};

/** A class of the site's owner, with a code that lets people in. */
export async function openQuizClass(browser: Browser, site: Site): Promise<QuizClass> {
  const token = /\/welcome\/(\S+)/.exec(site.printed())?.[1] ?? "";
  const teacher = await browser.newContext({ baseURL: site.url });
  // Refused where an earlier journey has used it: then the owner exists.
  const door = `${site.url}/api/one-time-links/${token}`;
  await teacher.request.post(door, { data: people.ada, headers: { origin: site.url } });
  await signIn(teacher.request, "ada", site);
  const asTeacher = (path: string, data: unknown, method?: string) =>
    send(teacher.request, site, path, data, method);
  const { id } = await asTeacher("/api/classes", { name: "Tuesday seminar", zone: "Europe/Berlin" });
  const { code } = await asTeacher(`/api/classes/${String(id)}/code`, { days: null });
  const all = `/api/classes/${String(id)}/assignments`;
  return {
    teacher,
    async assign(terms) {
      const quiz = { title: "The first section", kind: "quiz", module: "mali", sections: ["s1"] };
      const made = await asTeacher(all, { ...quiz, terms });
      await asTeacher(`${all}/${String(made.id)}/state`, { to: "published" }, "PUT");
      return String(made.id);
    },
    async start({ request }, assignment) {
      await send(request, site, "/api/classes/join", { code });
      const attempt = await send(request, site, "/api/attempts", { quiz: "mali/s1", assignment });
      return String(attempt.id);
    },
    async extend(assignment, student, minutes) {
      const me = (await (await student.request.get(`${site.url}/api/me`)).json()) as { id: string };
      const extension = { person: me.id, minutes, reason: "The network was slow." };
      await asTeacher(`${all}/${assignment}/extensions`, extension);
    },
  };
}
