import type { Nodes } from "mdast";
import { withoutMarks } from "./lesson-marks";

/** The words of a piece of Markdown as they are read: no emphasis, no addresses, no marks, one space between words, NFC. */
export function plainText(node: Nodes): string {
  return withoutMarks(words(node)).replace(/\s+/g, " ").trim().normalize("NFC");
}

function words(node: Nodes): string {
  if (node.type === "html" || node.type === "footnoteReference") return "";
  if (node.type === "break") return " ";
  if (node.type === "image") return node.alt ?? "";
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map((child) => words(child)).join("") : "";
}
