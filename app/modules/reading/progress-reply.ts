import type { ModuleProgress } from "./progress";

export function readProgressReply(_reply: unknown): Record<string, ModuleProgress> {
  return {};
}
