import type { YAMLParseError, YAMLWarning } from 'yaml';

/** What keeps a file from being read as YAML, and what to write instead. */
export interface YamlFault {
  readonly found: string;
  readonly instead: string;
}

/** A fault that the parser tells, in words for those who write the file. */
export function yamlFault({ code, message }: YAMLParseError | YAMLWarning): YamlFault {
  const [first = message] = message.split('\n');
  const known = code === 'MISSING_CHAR' && /quote/.test(first) ? quoteMissing : faults[code];
  return known ?? { found: first.replace(/ at line \d+, column \d+:?$/, ''), instead: oneALine };
}

export const bracketOpen: YamlFault = {
  found: 'the bracket that opens here is not closed on its line',
  instead: 'a closing bracket, `}` for `{` and `]` for `[`, at the end of the line',
};

/**
 * Where the bracket opens whose missing end is told only on a later line; undefined where there is none.
 *
 * @param yaml the whole text that the fault is told of
 */
export function openBracket(yaml: string, { code, pos }: YAMLParseError | YAMLWarning): number | undefined {
  if (!ofBrackets.has(code)) return undefined;
  const start = yaml.lastIndexOf('\n', pos[0] - 1);
  // Lines that are closed again are passed over, as the lines of a list are.
  let end = start;
  for (let looked = 0; looked < mostLines && end > 0; looked += 1) {
    const line = yaml.lastIndexOf('\n', end - 1) + 1;
    const open = openIn(yaml.slice(line, end));
    if (open !== undefined) return line + open;
    end = line - 1;
  }
  return undefined;
}

const ofBrackets = new Set<string>([
  'BAD_INDENT',
  'MISSING_CHAR',
  'UNEXPECTED_TOKEN',
  'BLOCK_AS_IMPLICIT_KEY',
]);
const mostLines = 3;

function openIn(line: string): number | undefined {
  const plain = line.replaceAll(/"(?:\\.|[^"\\])*"/g, (quoted) => ' '.repeat(quoted.length));
  const open: number[] = [];
  for (const { 0: bracket, index } of plain.matchAll(/[{}[\]]/g)) {
    if (bracket === '{' || bracket === '[') open.push(index);
    else open.pop();
  }
  return open.at(-1);
}

const oneALine = 'one `key: "value"` a line, strings in double quotes';
const inQuotes = 'the whole value in double quotes: `key: "value"`';

const quoteMissing: YamlFault = {
  found: 'a text in quotation marks does not end',
  instead: 'a quotation mark at its end, and a backslash before those within it',
};

const faults: Readonly<Partial<Record<YAMLParseError['code'], YamlFault>>> = {
  BLOCK_AS_IMPLICIT_KEY: { found: 'a colon within the value ends it', instead: inQuotes },
  BAD_SCALAR_START: { found: 'a value cannot begin with this character', instead: inQuotes },
  BAD_DQ_ESCAPE: {
    found: 'this backslash begins no character that is known',
    instead: 'two backslashes for one',
  },
  TAB_AS_INDENT: { found: 'a tab stands where lines are indented', instead: 'spaces' },
  BAD_INDENT: {
    found: 'the line is indented otherwise than those it belongs to, or a bracket is not closed',
    instead: 'as many spaces as the line above it has, and a closing bracket for each that opens',
  },
  MISSING_CHAR: { found: 'the line has no colon behind its key', instead: oneALine },
  MULTILINE_IMPLICIT_KEY: { found: 'this line has no colon, and belongs to no key', instead: oneALine },
  DUPLICATE_KEY: { found: 'the key stands here a second time', instead: 'one of the two' },
  MULTIPLE_DOCS: { found: 'a line `---` parts the file in two', instead: 'the file without it' },
  TAG_RESOLVE_FAILED: {
    found: 'a value that begins with `!` is of a type that nothing here has',
    instead: inQuotes,
  },
  UNEXPECTED_TOKEN: { found: 'this cannot stand here', instead: oneALine },
};
