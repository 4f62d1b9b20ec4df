import type { ComponentType, ReactNode } from "react";
import { questionTypes } from "./register";

type Asked = { readonly type: string; readonly ask: unknown };
type ViewFile = { readonly View: ComponentType<{ readonly ask: unknown; readonly children?: ReactNode }> };

/**
 * The student's form of a question, for a page drawn on the server: an element of the type's own client component. Views are
 * found by their folder's name and not through the register, so that pages without a quiz load none of them.
 */
export async function drawForm({ type, ask }: Asked): Promise<ReactNode> {
  const questionType = questionTypes[type];
  if (!questionType) return null;
  const { View } = (await import(`./${type}/view.tsx`)) as ViewFile;
  const part = questionType.part?.(ask);
  return <View ask={ask}>{part ? await drawForm(part) : null}</View>;
}
