import { wayToRender, type Refused } from './way.ts';

/** A body that can be read to its end, whatever is wrong in it. */
export interface Readable {
  /** Each character in its place; one that begins nothing is replaced by one that means nothing. */
  readonly text: string;
  /** What keeps the body from being shown, in order. */
  readonly refused: readonly Refused[];
}

/** Stands for a character that begins no element and no expression. */
const stand = '\u2039';

/** More than these in one body are told in further runs. */
const mostFaults = 100;

/**
 * A body as it would be read if what cannot be read in it were plain characters: so all that is wrong in it is found at
 * once. Tags of HTML stay; they are read as elements.
 */
export function readableBody(body: string): Readable {
  const refused: Refused[] = [];
  const closed = new Map<string, number>();
  let text = body;
  let way = wayToRender(text);
  while (way.kind === 'refused' && way.why === 'syntax') {
    const at = beginningAt(text, way);
    if (at === undefined || refused.length >= mostFaults)
      return { text: withoutBeginnings(text), refused: [...refused, way] };
    const tag = /^<(\/?)([a-z][a-z0-9]*|[A-Z]\w*)/.exec(text.slice(at));
    const name = tag?.[2];
    // The end of a tag whose beginning is told already is no further fault.
    const isEnd = name !== undefined && tag?.[1] === '/' && (closed.get(name) ?? 0) > 0;
    if (isEnd) closed.set(name, closed.get(name)! - 1);
    else {
      refused.push(way);
      if (name !== undefined) closed.set(name, (closed.get(name) ?? 0) + 1);
    }
    text = text.slice(0, at) + stand + text.slice(at + 1);
    way = wayToRender(text);
  }
  return { text, refused: way.kind === 'refused' && way.why !== 'html' ? [...refused, way] : refused };
}

/** Where what fails at a place begins: an element or an expression, there or before it. */
function beginningAt(
  text: string,
  { line, column }: { readonly line: number; readonly column: number },
): number | undefined {
  const lines = text.split('\n').slice(0, line);
  const start = text.length === 0 ? 0 : lines.join('\n').length - (lines.at(-1) ?? '').length;
  const until = start + column - 1;
  const at = Math.max(text.lastIndexOf('<', until), text.lastIndexOf('{', until));
  return at === -1 ? undefined : at;
}

// What cannot be told apart is not read.
function withoutBeginnings(text: string): string {
  return text.replace(/[<{]/g, stand);
}
