import { arrowId, type Diagram } from "@/learning/modules/figures/diagram-schema";
import type { Figure } from "@/learning/modules/figures/figure-schema";
import type { CountryMap } from "@/learning/modules/figures/map-schema";
import type { Network } from "@/learning/modules/figures/network-schema";
import type { Timeline } from "@/learning/modules/figures/timeline-schema";
import { typeWord } from "./layout-network";
import { writtenDay } from "./time-axis";

/** A row of a table: the marks of the drawing that it speaks for, its cells, and what it cites. */
export type FigureRow = {
  readonly marks: readonly string[];
  readonly cells: readonly string[];
  readonly cites: readonly string[];
};

/** `head` names the cells; where any row cites something, a last column holds the sources. */
export type FigureTable = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly FigureRow[];
};

/** A figure in words and rows: every mark of its drawing, and no less than the drawing says of it. */
export function figureTables(figure: Figure): FigureTable[] {
  switch (figure.kind) {
    case "timeline":
      return timelineTables(figure);
    case "network":
      return networkTables(figure);
    case "map":
      return mapTables(figure);
    case "diagram":
      return diagramTables(figure);
    case "debate":
    case "table":
      return [];
  }
}

function timelineTables({ title, events }: Timeline): FigureTable[] {
  const inOrder = events.toSorted((one, other) => (one.date < other.date ? -1 : 1));
  return [
    {
      caption: title,
      head: ["Date", "Event", "Kind"],
      rows: inOrder.map(({ id, date, label, kind, cites }) => ({
        marks: [id],
        cells: [writtenDay(date), label, kind],
        cites,
      })),
    },
  ];
}

function networkTables({ states, nodes, edges }: Network): FigureTable[] {
  const label = (id: string) => nodes.find((node) => node.id === id)?.label ?? id;
  const when = (ids: readonly string[]) =>
    states.flatMap((state) => (ids.includes(state.id) ? [state.label] : [])).join("; ");
  const relations = edges.toSorted(
    (one, other) => firstOf(one.states, states) - firstOf(other.states, states),
  );
  return [
    {
      caption: "Relations",
      head: ["From", "Relation", "To", "In detail", "When"],
      rows: relations.map(({ id, from, to, relation, text, states, cites }) => ({
        marks: [id],
        cells: [label(from), relation, label(to), text, when(states)],
        cites,
      })),
    },
    {
      caption: "Actors",
      head: ["Actor", "Kind", "Part"],
      rows: nodes.map(({ id, label, type, text }) => ({
        marks: [id],
        cells: [label, typeWord(type), text],
        cites: [],
      })),
    },
  ];
}

function firstOf(ids: readonly string[], states: Network["states"]): number {
  return states.findIndex(({ id }) => ids.includes(id));
}

/** How a place's kind is called in the legend and in the table. */
export const placeWords: Readonly<Record<CountryMap["places"][number]["kind"], string>> = {
  capital: "capital",
  "regional-capital": "regional capital",
  town: "town",
  "foreign-capital": "capital abroad",
};

function mapTables({ title, line, places, areas }: CountryMap): FigureTable[] {
  const ends = [line.points[0], line.points.at(-1)].flatMap((point) => (point ? [position(...point)] : []));
  return [
    {
      caption: title,
      head: ["Name", "What", "Where", "Note"],
      rows: [
        ...places.map(({ id, name, kind, lon, lat, note, cites }) => ({
          marks: [id],
          cells: [name, placeWords[kind], position(lon, lat), note],
          cites,
        })),
        ...areas.map(({ id, name, kind, lon, lat, note = "", cites }) => ({
          marks: [id],
          cells:
            kind === "region"
              ? [name, "region", `around ${position(lon, lat)}`, note]
              : [name, "neighbouring country", note, ""],
          cites,
        })),
        {
          marks: [line.id],
          cells: [line.label, "line", `from ${ends.join(" to ")}`, sidesOf(line)],
          cites: line.cites,
        },
      ],
    },
  ];
}

function sidesOf({ left, right }: CountryMap["line"]): string {
  return `To the left, from its first to its last point: ${lowerFirst(left)}. To the right: ${lowerFirst(right)}`;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** `12.65° N, 8.00° W`, unbroken. */
export function position(lon: number, lat: number): string {
  const [northSouth, eastWest] = [lat < 0 ? "S" : "N", lon < 0 ? "W" : "E"];
  return `${Math.abs(lat).toFixed(2)}°\u00a0${northSouth}, ${Math.abs(lon).toFixed(2)}°\u00a0${eastWest}`;
}

function diagramTables({ title, legend, nodes, edges }: Diagram): FigureTable[] {
  const label = (id: string) => nodes.find((node) => node.id === id)?.label ?? id;
  return [
    {
      caption: title,
      head: ["Step", "Leads to", "Mark"],
      rows: nodes.map(({ id, label: step, line, note, cites }) => {
        const onward = edges.filter(({ from }) => from === id);
        const own = note && note.line === line ? `${step}. ${note.text}` : step;
        const mark = legend[line];
        return {
          marks: [id, ...onward.map(arrowId)],
          cells: [
            own,
            onward.map(({ to }) => label(to)).join("; "),
            note && note.line !== line ? `${mark}. But: “${note.text}”. ${legend[note.line]}` : mark,
          ],
          cites,
        };
      }),
    },
  ];
}
