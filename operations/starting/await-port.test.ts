import { type AddressInfo, createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { awaitPort } from "./await-port";

async function occupied(work: (port: number, free: () => void) => Promise<void>) {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  try {
    await work((server.address() as AddressInfo).port, () => server.close());
  } finally {
    server.close();
  }
}

describe("a port that another program has", () => {
  it("ends the start with what to do", () =>
    occupied(async (port) => {
      await expect(awaitPort("127.0.0.1", port, 0)).rejects.toThrow(
        new RegExp(`Port ${port} is in use .* PORT=${port + 1} npm start`),
      );
    }));

  it("is waited for while a predecessor finishes", () =>
    occupied(async (port, free) => {
      setTimeout(free, 100);
      await awaitPort("127.0.0.1", port, 5_000);
    }));
});
