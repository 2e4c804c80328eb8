import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What the comments of a schema say: of itself, and of each of its fields. */
export interface Comments {
  readonly text?: string;
  readonly fields: ReadonlyMap<string, Comments>;
}

/** The comments of a schema and of all that it is made of, in other files too. */
export function commentsOf(source: string, constant: string): Comments {
  const file = parsed(source);
  const initializer = constantsIn(file).get(constant);
  return initializer === undefined ? importedComments(file, constant) : commentsIn(initializer, file);
}

const folder = new URL('../src/model/', import.meta.url);
const files = new Map<string, ts.SourceFile>();

function parsed(source: string): ts.SourceFile {
  const known = files.get(source);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(source, folder), 'utf8');
  const file = ts.createSourceFile(source, text, ts.ScriptTarget.Latest, true);
  files.set(source, file);
  return file;
}

function constantsIn(file: ts.SourceFile): ReadonlyMap<string, ts.Expression> {
  return new Map(
    file.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) =>
        declarationList.declarations.flatMap(({ name, initializer }) =>
          ts.isIdentifier(name) && initializer !== undefined ? [[name.text, initializer] as const] : [],
        ),
      ),
  );
}

function importedComments(file: ts.SourceFile, constant: string): Comments {
  for (const statement of file.statements.filter(ts.isImportDeclaration)) {
    const { moduleSpecifier, importClause } = statement;
    const bindings = importClause?.namedBindings;
    if (!ts.isStringLiteral(moduleSpecifier) || bindings === undefined || !ts.isNamedImports(bindings))
      continue;
    const isThis = bindings.elements.some(({ name }) => name.text === constant);
    if (isThis && moduleSpecifier.text.startsWith('./'))
      return commentsOf(moduleSpecifier.text.slice(2), constant);
  }
  return { fields: new Map() };
}

/** The fields of the object that an expression makes, however it is wrapped: `z.array(z.strictObject({ ... }))`. */
function commentsIn(expression: ts.Node, file: ts.SourceFile): Comments {
  const fields = new Map<string, Comments>();
  const take = (found: Comments) => {
    for (const [name, comments] of found.fields) fields.set(name, comments);
  };
  const look = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      for (const property of node.properties) {
        if (ts.isSpreadAssignment(property)) look(property.expression);
        else if (property.name !== undefined && 'text' in property.name) {
          const inner = ts.isPropertyAssignment(property)
            ? commentsIn(property.initializer, file)
            : { fields: new Map() };
          const text = commentAbove(property, file);
          fields.set(String(property.name.text), {
            ...(text !== undefined && { text }),
            fields: inner.fields,
          });
        }
      }
    } else if (ts.isIdentifier(node) && /(?:Schema|Fields)$/.test(node.text)) {
      take(commentsOf(file.fileName, node.text));
    } else if (!ts.isArrowFunction(node)) ts.forEachChild(node, look);
  };
  look(expression);
  return { fields };
}

function commentAbove(node: ts.Node, file: ts.SourceFile): string | undefined {
  const ranges = ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? [];
  const comment = ranges
    .map(({ pos, end }) => file.text.slice(pos, end))
    .findLast((text) => text.startsWith('/**'));
  return comment
    ?.replace(/^\/\*\*|\*\/$/g, '')
    .replace(/\n\s*\* ?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
