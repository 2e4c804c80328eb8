import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

/** Files by their paths from one root, with what is in them. */
export type SourceFiles = ReadonlyMap<string, string>;

/**
 * Files that some others load, directly or by way of others, that hold code which runs, and that no test loads. A type
 * loads nothing. Templates load what their frontmatter and their scripts import, and are no such files themselves.
 *
 * @param roots what a site is made from
 */
export function unreached(
  files: SourceFiles,
  roots: readonly string[],
  tests: readonly string[],
): readonly string[] {
  const parsed = new Map<string, Parsed>();
  const read = (path: string) => {
    const known = parsed.get(path) ?? parse(path, files.get(path) ?? '');
    parsed.set(path, known);
    return known;
  };
  const loaded = (from: readonly string[]) => {
    const found = new Set<string>();
    const left = [...from];
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      if (found.has(path) || !files.has(path)) continue;
      found.add(path);
      left.push(...read(path).imports);
    }
    return found;
  };
  const tested = loaded(tests);
  return [...loaded(roots)]
    .filter((path) => path.endsWith('.ts') && !tested.has(path) && read(path).runs)
    .sort();
}

interface Parsed {
  /** Paths of what it loads. */
  readonly imports: readonly string[];
  /** It has code of its own: a function or a class. */
  readonly runs: boolean;
}

function parse(path: string, text: string): Parsed {
  const source = ts.createSourceFile(path, scriptOf(path, text), ts.ScriptTarget.Latest);
  const names: string[] = [];
  let runs = false;
  const visit = (node: ts.Node): void => {
    const name = loadedBy(node);
    if (name?.startsWith('.') === true) names.push(join(dirname(path), name.replace(/\?.*$/, '')));
    runs ||= ts.isFunctionLike(node) ? 'body' in node && node.body !== undefined : ts.isClassLike(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { imports: names, runs };
}

/** What a template runs: its frontmatter, and the scripts that it sends. */
function scriptOf(path: string, text: string): string {
  if (!path.endsWith('.astro')) return text;
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
  return [frontmatter, ...scripts].join('\n');
}

/** The module that an import, an export or a call of `import()` loads. */
function loadedBy(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node))
    return isOfTypes(node.importClause) ? undefined : textOf(node.moduleSpecifier);
  if (ts.isExportDeclaration(node)) return node.isTypeOnly ? undefined : textOf(node.moduleSpecifier);
  const isImport = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImport ? textOf(node.arguments[0]) : undefined;
}

function isOfTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return (
    clause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}
