import type { Nodes } from "mdast";
import { type Fault, fault, fileStart } from "../fault";

/** What Markdown can do and a lesson may not: raw HTML, pictures from elsewhere, definitions far from their use, odd addresses. */
export function forbiddenMarkdown(file: string, node: Nodes): Fault[] {
  const message = forbidden(node);
  const own = message ? [fault(file, node.position?.start ?? fileStart, message)] : [];
  const inner = "children" in node ? node.children.flatMap((child) => forbiddenMarkdown(file, child)) : [];
  return [...own, ...inner];
}

function forbidden(node: Nodes): string | null {
  switch (node.type) {
    case "html":
      return /^<!--[\s\S]*-->$/.test(node.value) ? null : "HTML is not shown in lessons; write Markdown.";
    case "image":
    case "imageReference":
      return "Pictures are not loaded from other places; make it a figure: ::figure{name=…}.";
    case "definition":
      return "Write the address where it is used: [words](https://…).";
    case "footnoteDefinition":
      return "A lesson has no footnotes; list the source in module.yaml and cite it as [^K03].";
    case "link":
      return /^(https?:\/\/|mailto:|\/(?!\/)|#)/i.test(node.url)
        ? null
        : `A link leads to https://…, to a page of this site (/…) or to a place on the page (#…), not to “${node.url}”.`;
    default:
      return null;
  }
}
