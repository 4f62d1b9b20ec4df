import type { ReactNode } from "react";
import { partOf } from "./part";
import type { EvidenceAsk, PartTypes } from "./schema";
import { EvidenceView } from "./view";

/**
 * The student's form, put together where the register is known: the part's own form goes into this type's as an element, so
 * that neither of them has to know the other and the browser loads no more than the two.
 */
export function evidenceForm(parts: PartTypes, { ask }: { readonly ask: EvidenceAsk }): ReactNode {
  const part = partOf(parts, ask);
  const PartView = part?.questionType.View;
  return (
    <EvidenceView
      sentences={ask.sentences}
      choose={ask.choose}
      part={part && PartView ? <PartView ask={part.ask} /> : null}
    />
  );
}
