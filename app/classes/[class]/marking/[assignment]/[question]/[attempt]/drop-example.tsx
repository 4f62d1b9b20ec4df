"use client";

import { useState } from "react";
import { json, send } from "@/app/sign-in/send";
import { Button } from "@/ui/button";

/** Takes an anchor away from beside what is marked. */
export function DropExample({ classId, mark }: { readonly classId: string; readonly mark: string }) {
  const [problem, setProblem] = useState<string | null>(null);

  async function drop() {
    const place = `/api/classes/${classId}/marking/examples/${mark}`;
    const reply = await send(place, { ...json({}), method: "DELETE" });
    if ("body" in reply) location.reload();
    else setProblem(reply.problem.message);
  }

  return (
    <>
      <Button kind="quiet" icon="x" onClick={() => void drop()}>
        No longer an anchor
      </Button>
      {problem ? <p role="alert">{problem}</p> : null}
    </>
  );
}
