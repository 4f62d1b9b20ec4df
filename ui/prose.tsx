import type { Nodes, Root } from "hast";
import { type Components, toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ReactElement, ReactNode } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import styles from "./prose.module.css";
import { Table } from "./table";

/** What an author's Markdown may become. Raw HTML never gets this far; pictures would fetch from elsewhere, so they stay out. */
const schema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter(
    (name) => !["img", "picture", "source", "input"].includes(name),
  ),
  protocols: { ...defaultSchema.protocols, href: ["http", "https", "mailto"] },
};

const toHast = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkRehype, { allowDangerousHtml: false })
  .use(rehypeSanitize, schema);

/** Markdown as a sanitised tree, for callers that mark it up further before it is drawn. */
export function markdownTree(text: string): Root {
  return toHast.runSync(toHast.parse(text)) as Root;
}

/** A sentence that begins as a list, a heading or a quotation would ("2012. With …") is still a sentence. */
function asSentence(text: string): string {
  return text.replace(/^(\s*\d+)([.)]\s)/, "$1\\$2").replace(/^(\s*)([-+*>#]+\s)/, "$1\\$2");
}

/** As `markdownTree`, without the paragraphs that hold the text: for a stem or an option inside a label or a legend. */
export function inlineTree(text: string): Root {
  const tree = markdownTree(asSentence(text));
  const children = tree.children.flatMap((node): Root["children"] =>
    node.type === "element" && node.tagName === "p" ? [...node.children] : [node],
  );
  return { ...tree, children };
}

const components: Partial<Components> = {
  // An address that leaves the site says where it leads, not who sent you.
  a: ({ node: _, ...props }) => <a {...props} rel={props.href?.startsWith("#") ? undefined : "noreferrer"} />,
  table: ({ children }) => (
    <Table caption="Table" captionHidden>
      {children}
    </Table>
  ),
};

/** A sanitised tree as React elements. `more` draws elements that a caller put into the tree. */
export function renderTree(tree: Nodes, more: Partial<Components> = {}): ReactElement {
  return toJsxRuntime(tree, { Fragment, jsx, jsxs, components: { ...components, ...more } });
}

/**
 * An author's Markdown as React elements, sanitised as a tree. Server only by use: the parser weighs more than a page.
 * `inline` drops the paragraph around the text, so that it can stand inside a label, a legend or a heading.
 */
export function renderMarkdown(text: string, { inline = false }: { inline?: boolean } = {}): ReactElement {
  return renderTree(inline ? inlineTree(text) : markdownTree(text));
}

/** Running text: serif, 19 px, at most 66 characters a line, old-style figures. */
export function Prose({ className, children }: { className?: string | undefined; children: ReactNode }) {
  return <div className={className ? `${styles.prose} ${className}` : styles.prose}>{children}</div>;
}
