import type { Fault } from "../fault";
import { parseYaml } from "../yaml/parse-yaml";
import type { YamlSource } from "../yaml/yaml-source";
import { type Figure, figureFileSchema } from "./figure-schema";

/** A figure as it stands in its file; `figure` is null when it has faults. */
export type FigureFile = {
  readonly name: string;
  readonly source: YamlSource;
  readonly figure: Figure | null;
  readonly faults: readonly Fault[];
};

/** Reads a figure's file; lessons call it by the file's name without `.yaml`. */
export function readFigureFile(source: YamlSource): FigureFile {
  const { value, faults } = parseYaml(source, figureFileSchema);
  const name = (source.file.split("/").at(-1) ?? "").replace(/\.yaml$/, "");
  return { name, source, figure: value, faults };
}
