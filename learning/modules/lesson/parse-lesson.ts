import type { Root, RootContent } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { type SectionFront, sectionFrontSchema } from "../content-schema";
import { type Fault, fault, fileStart, type Position } from "../fault";
import type { Block, Passage } from "../module";
import { positionsIn } from "../positions-in";
import { parseYaml } from "../yaml/parse-yaml";
import { type YamlSource, yamlSource } from "../yaml/yaml-source";
import { forbiddenMarkdown } from "./forbidden-markdown";
import { type PlacedMark, placedMarks } from "./placed-marks";
import { readPassage } from "./read-passage";

/** A lesson as it stands in its file, with the places of what must exist elsewhere. */
export type Lesson = {
  readonly file: string;
  /** Null when the front matter is missing or wrong. */
  readonly front: SectionFront | null;
  readonly frontSource: YamlSource | null;
  readonly blocks: readonly Block[];
  readonly passages: readonly (Passage & { readonly place: Position })[];
  /** The figures it shows, and where it calls for them. */
  readonly figures: readonly { readonly name: string; readonly place: Position }[];
  readonly marks: readonly PlacedMark[];
  readonly faults: readonly Fault[];
};

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);

/** Reads one lesson: front matter, then Markdown whose paragraphs carry passage ids. */
export function parseLesson(file: string, text: string): Lesson {
  let tree: Root;
  try {
    tree = parser.parse(text);
  } catch (error) {
    // Nested deeper than the parser's stack: nothing an author writes.
    const message = `This cannot be read as Markdown: ${error instanceof Error ? error.message : String(error)}.`;
    return { ...nothing, file, faults: [fault(file, fileStart, message)] };
  }
  const positionOf = positionsIn(text);
  const [first] = tree.children;
  const frontSource = first?.type === "yaml" ? yamlSource(file, first.value, 1) : null;
  const front = frontSource
    ? parseYaml(frontSource, sectionFrontSchema)
    : { value: null, faults: [fault(file, fileStart, noFront)] };
  const body = tree.children.filter((node) => node.type !== "yaml" && !isComment(node));
  const read = body.map((node) => ({
    ...readBlock(file, text, node),
    place: node.position?.start ?? fileStart,
  }));
  return {
    file,
    front: front.value,
    frontSource,
    blocks: read.flatMap(({ block }) => block ?? []),
    passages: read.flatMap(({ passage }) => passage ?? []),
    figures: read.flatMap(({ block, place }) =>
      block?.kind === "figure" ? [{ name: block.name, place }] : [],
    ),
    marks: body.flatMap((node) => placedMarks(node, text, positionOf)),
    faults: [...front.faults, ...forbiddenMarkdown(file, tree), ...read.flatMap(({ faults }) => faults)],
  };
}

const nothing = {
  front: null,
  frontSource: null,
  blocks: [],
  passages: [],
  figures: [],
  marks: [],
  faults: [],
};

const noFront =
  "A lesson begins with its front matter: a line ---, then id, title, objectives and minutes, then a line ---.";

type ReadBlock = {
  readonly block?: Block;
  readonly passage?: Passage & { readonly place: Position };
  readonly faults: readonly Fault[];
};

function readBlock(file: string, text: string, node: RootContent): ReadBlock {
  const place = node.position?.start ?? fileStart;
  const markdown = text.slice(node.position?.start.offset, node.position?.end.offset);
  if (node.type !== "paragraph") {
    const stray = markdown.indexOf("{#");
    const faults = stray === -1 || node.type === "code" ? [] : [fault(file, place, strayId)];
    return { block: { kind: "prose", markdown }, faults };
  }
  if (markdown.startsWith("::")) {
    const name = /^::figure\{name=([a-z0-9-]+)\}$/.exec(markdown)?.[1];
    if (name === undefined) return { faults: [fault(file, place, notAFigure)] };
    return { block: { kind: "figure", name }, faults: [] };
  }
  return readPassage(file, markdown, node, place);
}

const strayId =
  "A passage id {#…} stands here, but only a paragraph of its own can carry one, not a list, table, heading or quotation.";

const notAFigure =
  "A line that begins with :: must be a figure, written ::figure{name=timeline-2012} and nothing else.";

function isComment(node: RootContent): boolean {
  return node.type === "html" && /^<!--[\s\S]*-->$/.test(node.value);
}
