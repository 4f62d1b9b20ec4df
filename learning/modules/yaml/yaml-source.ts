import { isAlias, isMap, isNode, isScalar, isSeq, type Node, parseDocument, visit } from "yaml";
import { type Fault, fault, type Position } from "../fault";
import { positionsIn } from "../positions-in";

type Path = readonly PropertyKey[];

/** A YAML text as plain data that still knows where each of its values stands. */
export type YamlSource = {
  readonly file: string;
  /** `undefined` when the text is not YAML; the faults then say why. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Where the value at `path` stands, or the nearest thing around it that exists. `"key"`: where its name stands. */
  at(path: Path, part?: "key" | "value"): Position;
};

/** NUL, and halves of surrogate pairs: neither the database nor a browser can hold them. */
const unstorable = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** The usual causes: authors write Markdown and sentences, and YAML takes some of their signs for its own. */
const quotes =
  " A text that holds “: ”, or that begins with * [ { & ! | > @ ` or a quotation mark, must stand in quotes.";
const hints: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: `${quotes} Or this line is indented too far.`,
  BAD_SCALAR_START: quotes,
  UNEXPECTED_TOKEN: quotes,
};
const noAlias = "A text that begins with * must stand in quotes; without them YAML takes it for an alias.";

/** Reads a YAML text. `linesBefore` is how many lines of the file stand above it (a lesson's front matter has one). */
export function yamlSource(file: string, text: string, linesBefore = 0): YamlSource {
  const positionOf = positionsIn(text);
  const place = (offset: number): Position => {
    const { line, column } = positionOf(offset);
    return { line: line + linesBefore, column };
  };
  try {
    const document = parseDocument(text, { prettyErrors: false });
    const at = (path: Path, part: "key" | "value" = "value") =>
      place(offsetOf(document.contents, path, part));
    const faults = [...document.errors, ...document.warnings].map(({ code, message, pos }) =>
      fault(file, place(pos[0]), `This is not valid YAML: ${sentence(message)}${hints[code] ?? ""}`),
    );
    visit(document, {
      Alias: (_key, alias) => {
        faults.push(fault(file, place(startOf(alias) ?? 0), noAlias));
      },
    });
    if (faults.length > 0) return { file, value: undefined, faults, at };
    const value: unknown = document.toJS();
    const bad = unusable(value, []);
    if (!bad) return { file, value, faults, at };
    return { file, value: undefined, faults: [fault(file, at(bad.path), bad.message)], at };
  } catch (error) {
    // Too deep for the parser's stack.
    const message = `This cannot be read as YAML: ${sentence(error instanceof Error ? error.message : String(error))}`;
    const start = place(0);
    return { file, value: undefined, faults: [fault(file, start, message)], at: () => start };
  }
}

const sentence = (message: string) => `${message.replace(/[.\s]+$/, "")}.`;

/** Far deeper than any content; what reads the value later may then walk down it without counting. */
const deepest = 30;

/** The first thing in a value that cannot be kept, if there is one. */
function unusable(value: unknown, path: Path): { readonly path: Path; readonly message: string } | null {
  const unkept = { path, message: "This text holds a character that cannot be kept (NUL or half a pair)." };
  if (typeof value === "string") return unstorable.test(value) ? unkept : null;
  if (typeof value !== "object" || value === null) return null;
  if (path.length > deepest) return { path, message: `This is nested more than ${deepest} levels deep.` };
  for (const [key, part] of Object.entries(value)) {
    if (unstorable.test(key)) return unkept;
    const found = unusable(part, [...path, key]);
    if (found) return found;
  }
  return null;
}

function offsetOf(contents: unknown, path: Path, part: "key" | "value"): number {
  let node: unknown = contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, segment] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(segment));
      if (!pair) return offset;
      const keyOffset = startOf(pair.key) ?? offset;
      if (last && part === "key") return keyOffset;
      node = pair.value;
      offset = isEmpty(node) ? keyOffset : (startOf(node) ?? keyOffset);
    } else if (isSeq(node)) {
      node = node.items[Number(segment)];
      if (node === undefined) return offset;
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}

/** `title:` with nothing after it: the name is a better place to point at than the nothing. */
function isEmpty(node: unknown): boolean {
  return !isAlias(node) && isScalar(node) && node.value === null;
}
