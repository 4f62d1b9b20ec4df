"use client";

import { useRef, useState } from "react";
import { Button } from "@/ui/button";
import { plainText } from "@/ui/plain-text";
import { RichText } from "@/ui/rich-text";
import { Select } from "@/ui/select";
import { dateInWords } from "../date-words";
import { useQuestion } from "../question-context";
import { edgeInWords, edgeName, edgesAt, hasEdge } from "./edges";
import type { ActorMapAsk, ActorMapResponse, Edge } from "./schema";
import styles from "./view.module.css";

export function View({ ask }: { ask: ActorMapAsk }) {
  const { stemId, response, respond, readOnly } = useQuestion<ActorMapResponse>();
  const edges = response?.edges ?? {};
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset around fieldsets would have its name read with each of theirs
    <div role="group" aria-labelledby={stemId} className={styles.dates}>
      {ask.dates.map((date) => (
        <EdgesAtDate
          key={date}
          ask={ask}
          date={date}
          edges={edgesAt(edges, date)}
          onChange={(list) => {
            const { [date]: _, ...others } = edges;
            respond({ edges: list.length === 0 ? others : { ...others, [date]: [...list] } });
          }}
          readOnly={readOnly}
        />
      ))}
    </div>
  );
}

type Props = {
  readonly ask: ActorMapAsk;
  readonly date: string;
  readonly edges: readonly Edge[];
  readonly onChange: (edges: readonly Edge[]) => void;
  readonly readOnly: boolean;
};

const nothing = { from: undefined, relation: undefined, to: undefined };
const mostEdges = 40;

/** The relations at one date as a list, and three lists of names that add to it. What is being put together is no answer yet. */
function EdgesAtDate({ ask, date, edges, onChange, readOnly }: Props) {
  const group = useRef<HTMLFieldSetElement>(null);
  const [draft, setDraft] = useState<{ [Field in keyof typeof nothing]: string | undefined }>(nothing);
  const [news, setNews] = useState("");
  const words = (edge: Edge) => plainText(edgeInWords(ask, edge));
  const named = (list: readonly { readonly id: string; readonly text: string }[], but?: string) =>
    list.filter(({ id }) => id !== but).map(({ id, text }) => ({ id, text: plainText(text) }));
  const set = (field: keyof typeof nothing) => (choice: string | null) => {
    const next = { ...draft, [field]: choice ?? undefined };
    setDraft(next);
    setNews(next.from && next.relation && next.to ? "Not in the list yet: press Add." : "");
  };

  function add() {
    const { from, relation, to } = draft;
    if (!from || !relation || !to) return setNews("Choose two actors and a relation first.");
    const edge: Edge = [from, relation, to];
    if (hasEdge(ask, edges, edge)) return setNews(`Already in the list: ${words(edge)}`);
    if (edges.length >= mostEdges) return setNews(`The list is full with ${mostEdges}.`);
    setDraft(nothing);
    setNews(`Added: ${words(edge)}`);
    onChange([...edges, edge]);
  }

  // The button goes away with its edge, so the focus goes to where the next one begins.
  function remove(edge: Edge) {
    group.current?.querySelector("select")?.focus();
    setNews(`Removed: ${words(edge)}`);
    onChange(edges.filter((one) => one !== edge));
  }

  return (
    <fieldset ref={group} className={styles.date} disabled={readOnly}>
      <legend className={styles.legend}>{dateInWords(date)}</legend>
      {edges.length === 0 ? (
        <p className={styles.none}>No relation yet.</p>
      ) : (
        <ul className={styles.edges}>
          {edges.map((edge) => (
            <li key={edgeName(ask, edge)} className={styles.edge}>
              <EdgeWords ask={ask} edge={edge} />
              {readOnly ? null : (
                <Button
                  kind="quiet"
                  icon="x"
                  aria-label={`Remove: ${words(edge)}`}
                  onClick={() => remove(edge)}
                >
                  Remove
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {readOnly ? null : (
        <>
          <div className={styles.adder}>
            <Select
              label="Who"
              empty="Choose…"
              options={named(ask.actors, draft.to)}
              choice={draft.from}
              onChoose={set("from")}
            />
            <Select
              label="Relation"
              empty="Choose…"
              options={named(ask.relations)}
              choice={draft.relation}
              onChoose={set("relation")}
            />
            <Select
              label="To whom"
              empty="Choose…"
              options={named(ask.actors, draft.from)}
              choice={draft.to}
              onChoose={set("to")}
            />
            <Button icon="plus" onClick={add}>
              Add
            </Button>
          </div>
          <p className={styles.news} aria-live="polite">
            {news}
          </p>
        </>
      )}
    </fieldset>
  );
}

function EdgeWords({ ask, edge: [from, relation, to] }: { ask: ActorMapAsk; edge: Edge }) {
  const text = (list: readonly { readonly id: string; readonly text: string }[], id: string) => (
    <RichText text={list.find((one) => one.id === id)?.text ?? id} />
  );
  return (
    <span className={styles.words}>
      <strong>{text(ask.actors, from)}</strong> {text(ask.relations, relation)}{" "}
      <strong>{text(ask.actors, to)}</strong>
    </span>
  );
}
