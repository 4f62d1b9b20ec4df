import { database } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import type { Module } from "./module";

/** Whether a module version is kept already. */
export async function isModuleVersionKept(hash: string): Promise<boolean> {
  const row = await database().moduleVersion.findUnique({ where: { hash }, select: { hash: true } });
  return row !== null;
}

/** Keeps a module version; of any number of writers at once one writes it, and the first stands. */
export async function keepModuleVersion(module: Module, firstSeen: Date): Promise<void> {
  const body = JSON.parse(JSON.stringify(module)) as Prisma.InputJsonObject;
  await database().moduleVersion.createMany({
    data: [{ hash: module.version, moduleId: module.id, body, firstSeen }],
    skipDuplicates: true,
  });
}

/** The content of a module version, or null when it is not kept. */
export async function findModuleVersion(hash: string): Promise<Module | null> {
  const row = await database().moduleVersion.findUnique({ where: { hash }, select: { body: true } });
  return row === null ? null : (row.body as unknown as Module);
}
