import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Waiting } from "./answer-queue";
import { waitingIn } from "./older-waiting";

interface DeviceSchema extends DBSchema {
  /** By person, attempt and question. */
  waiting: { key: [string, string, string]; value: Waiting };
  /** The client keys under which attempts are to be handed in, by person and attempt. */
  wishes: { key: [string, string]; value: string };
}

export type Device = IDBPDatabase<DeviceSchema>;

/** Opens what this browser keeps of quizzes. Rejects where it keeps nothing (some private windows). */
export async function openDevice(): Promise<Device> {
  return openDB<DeviceSchema>("briefing-room", 2, {
    async upgrade(database, before, _, transaction) {
      if (before < 1) database.createObjectStore("waiting");
      if (before < 2) database.createObjectStore("wishes");
      if (before !== 1) return;
      for (
        let entry = await transaction.objectStore("waiting").openCursor();
        entry;
        entry = await entry.continue()
      ) {
        const waiting = waitingIn(entry.value);
        if (waiting) await entry.update(waiting);
      }
    },
    // A newer version of this page in another window may have the store; this one then says that it keeps nothing.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
}
