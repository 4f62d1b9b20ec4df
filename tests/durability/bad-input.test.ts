import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Endpoint } from "@/app/_server/endpoint";
import { endpoints } from "@/app/_server/endpoints";
import { type Site, startSite } from "../e2e/site";
import { brokenBodies, brokenFields, oddFields } from "./bad-bodies";
import { filled, foreignOrigins, wrongAddresses, wrongHeaders, wrongIds, wrongMethods } from "./bad-requests";
import { misbehaviour } from "./manners";
import type { RawRequest } from "./raw-request";
import { sampleBody } from "./sample-body";
import { beginQuiz, type Student } from "./student";

const table = Object.entries(endpoints) as [string, Endpoint][];
const pages = [
  "/",
  "/modules/mali",
  "/modules/mali/s1",
  "/modules/mali/s1/quiz",
  "/attempts/x",
  "/me",
  "/welcome/x",
  "/sign-in",
  "/register",
  "/classes",
  "/classes/x",
  "/join/x",
];
/** A guest is in no class, whatever its id. */
const noClass = "01890000-0000-7000-8000-0000000000cc";
let site: Site;
let student: Student;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.stop());

/** A new guest for each endpoint: an account that is made on the way takes its guest along. */
async function aStudentComes() {
  student = await beginQuiz(() => site.url, "mali/s1");
}

/** Ids that exist, so that nothing is refused for another reason than the one that is tried. */
const rightIds = ({ path }: Endpoint) => ({
  attempt: student.attempt,
  question: student.lines[0]?.question.id ?? "",
  module: "mali",
  section: path.startsWith("/api/classes/") ? noClass : "s1",
  person: noClass,
  invitation: noClass,
  token: "0".repeat(43),
  class: noClass,
  assignment: noClass,
  comment: noClass,
  mark: noClass,
  appeal: noClass,
  regrade: noClass,
  override: noClass,
});

/** A request to an endpoint with everything right, but for a body that is only nearly so. */
function proper(endpoint: Endpoint): RawRequest & { headers: readonly (readonly [string, string])[] } {
  const headers = [
    ["Cookie", student.cookie],
    ["Origin", site.url],
  ] as const;
  const { method } = endpoint;
  const send = { method, path: filled(endpoint, rightIds(endpoint)), headers };
  if (!endpoint.body) return send;
  return {
    ...send,
    headers: [...headers, ["Content-Type", "application/json"]],
    body: JSON.stringify(sampleBody(endpoint.body)),
  };
}

const methodsAt = (path: string) =>
  table.flatMap(([, other]) => (other.path === path ? [other.method as string] : []));

describe.each(table)("bad input to %s", (_, endpoint) => {
  beforeAll(aStudentComes);

  it("a wrong id is nothing here", async () => {
    expect(await misbehaviour(site.url, wrongIds(endpoint, rightIds(endpoint), proper(endpoint)))).toEqual(
      [],
    );
  });

  it("a broken address is refused", async () => {
    expect(await misbehaviour(site.url, wrongAddresses(proper(endpoint)))).toEqual([]);
  });

  it("a method it does not have is refused", async () => {
    const known = methodsAt(endpoint.path);
    expect(await misbehaviour(site.url, wrongMethods(known, proper(endpoint)))).toEqual([]);
  });

  it("odd cookies and headers break nothing", async () => {
    expect(await misbehaviour(site.url, wrongHeaders(proper(endpoint)))).toEqual([]);
  });
});

describe.each(table.filter(([, { body }]) => body))("bad bodies for %s", (_, endpoint) => {
  const writing = endpoint as Endpoint & { body: NonNullable<Endpoint["body"]> };
  beforeEach(aStudentComes);

  const approach = () => {
    const { path, headers } = proper(endpoint);
    return { path, headers: headers.filter(([name]) => name !== "Content-Type") };
  };

  it("what is no JSON, or too much, is refused", async () => {
    expect(await misbehaviour(site.url, brokenBodies(writing, approach()))).toEqual([]);
  });

  it("unknown, missing and unstorable fields are refused", async () => {
    expect(await misbehaviour(site.url, brokenFields(writing, approach()))).toEqual([]);
  });

  it("odd values break nothing", async () => {
    expect(await misbehaviour(site.url, oddFields(writing, approach()))).toEqual([]);
  });

  it("a write from another site's page is refused", async () => {
    expect(await misbehaviour(site.url, foreignOrigins(site.url, proper(endpoint)))).toEqual([]);
  });
});

describe.each(pages)("bad requests for the page %s", (path) => {
  beforeAll(aStudentComes);

  const request = () => ({ path, headers: [["Cookie", student.cookie]] as const });

  it("odd cookies, headers and addresses break nothing", async () => {
    const cases = [...wrongHeaders(request()), ...wrongAddresses(request())];
    expect(await misbehaviour(site.url, cases)).toEqual([]);
  });

  it("writes to it break nothing", async () => {
    const headers = [["Origin", site.url]] as const;
    const writes = ["POST", "PUT", "PATCH", "DELETE"].flatMap((method) => [
      { name: method, request: { method, path, headers, body: "{}" } },
      {
        name: `${method} of a server action that is none`,
        request: {
          method,
          path,
          headers: [
            ...headers,
            ["Next-Action", "0".repeat(42)] as const,
            ["Content-Type", "text/plain"] as const,
          ],
          body: "[]",
        },
      },
      {
        name: `${method} of a broken form`,
        request: {
          method,
          path,
          headers: [...headers, ["Content-Type", "multipart/form-data; boundary=x"] as const],
          body: '--x\r\nContent-Disposition: form-data; name="$ACTION_ID_0"\r\n\r\n',
        },
      },
    ]);
    expect(await misbehaviour(site.url, writes)).toEqual([]);
  });
});
