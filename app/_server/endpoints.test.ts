import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { largestBody } from "@/operations/front-door/body-cap";
import type { Endpoint } from "./endpoint";
import { endpoints } from "./endpoints";
import { openapi } from "./openapi";

const api = path.resolve(import.meta.dirname, "../api");
const table: [string, Endpoint][] = Object.entries(endpoints);

/** Every route file but next-auth's, by what it serves: `PUT /api/attempts/{attempt}/…` → the name of its row. */
function routeFiles(): Map<string, string> {
  const served = new Map<string, string>();
  const files = readdirSync(api, { recursive: true, encoding: "utf8" }).filter(
    (file) => path.basename(file) === "route.ts" && !file.startsWith("auth"),
  );
  for (const file of files) {
    const place = `/api/${path.dirname(file).replaceAll("[", "{").replaceAll("]", "}")}`;
    const text = readFileSync(path.join(api, file), "utf8");
    for (const [, method, row] of text.matchAll(/export const (\w+) = route\(\s*endpoints\.(\w+)/g))
      served.set(`${method} ${place}`, row ?? "");
  }
  return served;
}

describe("the table of endpoints", () => {
  it("has a row for every route file, and a route file for every row", () => {
    const rows = table.map(([name, { method, path: place }]) => [`${method} ${place}`, name]);
    expect(Object.fromEntries([...routeFiles()].sort())).toEqual(Object.fromEntries(rows.sort()));
  });

  it.each(table)("%s: takes no body that the front door would refuse", (_, { limit = 0 }) => {
    expect(limit).toBeLessThanOrEqual(largestBody);
  });

  it.each(table)("%s: reads have no body, writes have, and the path names its parameters", (_, row) => {
    expect(row.body !== undefined).toBe(row.method !== "GET");
    const named = [...row.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(row.params?.shape ?? {})).toEqual(named);
  });
});

describe("the OpenAPI document", () => {
  const document = JSON.parse(JSON.stringify(openapi()));

  it("describes every row, with what is sent and what is refused", () => {
    for (const [, row] of table) expect(document.paths[row.path]).toHaveProperty(row.method.toLowerCase());
    const save = document.paths["/api/attempts/{attempt}/answers/{question}"].put;
    expect(Object.keys(save.responses)).toEqual([
      "200",
      "400",
      "401",
      "404",
      "409",
      "410",
      "413",
      "422",
      "503",
    ]);
    expect(save.parameters.map(({ name }: { name: string }) => name)).toEqual(["attempt", "question"]);
    const body = save.requestBody.content["application/json"].schema;
    expect(body.additionalProperties).toBe(false);
    expect(body.required).toContain("clientKey");
  });

  it("gives a length to the password and a format to the address", () => {
    const { properties } =
      document.paths["/api/registrations"].post.requestBody.content["application/json"].schema;
    expect(properties.email).toMatchObject({ type: "string" });
    expect(properties.password).toMatchObject({ type: "string" });
  });
});
