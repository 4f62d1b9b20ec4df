import { Fragment } from "react";
import type { EntryName } from "@/learning/modules/argument/argument-reading";

/** Ids in a row, each a link to its entry on the page. */
export function EntryRefs({ names }: { names: readonly EntryName[] }) {
  return names.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 ? ", " : null}
      <a href={`#${id}`} aria-label={`${id}: ${name}`}>
        {id}
      </a>
    </Fragment>
  ));
}
