import path from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;
const alias = { "@": root, "server-only": path.join(root, "tests/server-only.ts") };

export default defineConfig({
  test: {
    // An unexpected console.error or console.warn fails the test that caused it.
    setupFiles: ["./tests/no-unexpected-errors.ts"],
    projects: [
      {
        extends: true,
        resolve: { alias },
        test: {
          name: "unit",
          // Generous, because the machines that run this may be busy; nothing here is timed on purpose.
          testTimeout: 20_000,
          include: ["**/*.test.{ts,tsx}"],
          exclude: ["node_modules/**", ".next*/**", ".data*/**", "tests/flows/**", "tests/durability/**"],
        },
      },
      {
        extends: true,
        resolve: { alias },
        test: {
          name: "flows",
          include: ["tests/flows/**/*.test.ts"],
          globalSetup: ["./tests/database-template.ts"],
          setupFiles: ["./tests/no-unexpected-errors.ts", "./tests/database-per-worker.ts"],
          pool: "forks",
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        // The built product, started, killed and asked over HTTP. One file at a time: each starts a whole site.
        extends: true,
        resolve: { alias },
        test: {
          name: "durability",
          include: ["tests/durability/**/*.test.ts"],
          pool: "forks",
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 400_000,
        },
      },
    ],
  },
});
