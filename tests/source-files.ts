import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = path.resolve(import.meta.dirname, "..");

/** A source file and what it imports at run time; `imports` are paths from the root, or package names. */
export type SourceFile = {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly string[];
  readonly runsInBrowser: boolean;
};

/** Every TypeScript and JavaScript file that git knows or would take, tests left out. */
export function sourceFiles(): SourceFile[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  return listed
    .split("\n")
    .filter(
      (file) =>
        /\.(ts|tsx|mjs|js)$/.test(file) && !/\.(test|spec)\.tsx?$/.test(file) && !file.startsWith("tests/"),
    )
    .filter((file) => existsSync(path.join(root, file)))
    .map(readSource);
}

function readSource(file: string): SourceFile {
  const text = readFileSync(path.join(root, file), "utf8");
  const tree = ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    false,
    file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const imports = tree.statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement) && !isTypeOnly(statement))
      return [specifier(statement.moduleSpecifier)];
    if (ts.isExportDeclaration(statement) && statement.moduleSpecifier && !statement.isTypeOnly)
      return [specifier(statement.moduleSpecifier)];
    return [];
  });
  return {
    path: file,
    text,
    lines: text.split("\n").length - 1,
    imports: imports.map((name) => fromRoot(file, name)),
    runsInBrowser: /^["']use client["']/.test(text.trimStart()),
  };
}

function isTypeOnly(statement: ts.ImportDeclaration): boolean {
  const clause = statement.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return (
    !clause.name &&
    !!bindings &&
    ts.isNamedImports(bindings) &&
    bindings.elements.length > 0 &&
    bindings.elements.every((element) => element.isTypeOnly)
  );
}

function specifier(node: ts.Expression): string {
  return ts.isStringLiteral(node) ? node.text : "";
}

/** `@/quiz/question` and `../question` become `quiz/question.ts`; a package stays what it is. */
function fromRoot(file: string, name: string): string {
  const target = name.startsWith("@/")
    ? name.slice(2)
    : name.startsWith(".")
      ? path.join(path.dirname(file), name)
      : null;
  if (target === null) return name;
  const endings = ["", ".ts", ".tsx", ".mjs", "/index.ts"];
  const found = endings
    .map((ending) => target + ending)
    .find((candidate) => /\.\w+$/.test(candidate) && existsSync(path.join(root, candidate)));
  return found ?? target;
}

/** Everything that a file brings along, itself included. */
export function reach(start: SourceFile, files: ReadonlyMap<string, SourceFile>): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const next of files.get(file)?.imports ?? []) visit(next);
  };
  visit(start.path);
  return seen;
}
