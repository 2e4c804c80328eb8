import { readBody } from '../../mdx/body.ts';
import type { Document } from '../../model/document.ts';
import { lineRange, textAt } from '../../model/locator.ts';
import { escapeParagraph } from '../../text/escape-mdx.ts';
import { nameOfCharacter, positionAt } from '../../text/positions.ts';
import { trimLineEnds } from '../../text/wrapped.ts';
import type { DocumentFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import type { Seed } from '../steps/read-seed.ts';
import { refusal } from './bodies.ts';
import { seedOf } from './passages.ts';

/**
 * What a page will show of every document is its seed's text, character for character, and nothing else. Spaces about a
 * line end within a passage are left out of account, as browsers do not show them.
 */
export function checkVerbatim({ documents, seeds }: DocumentFiles): Finding[] {
  return documents.flatMap((document) => {
    const seed = seedOf(seeds, document.data);
    return seed === undefined ? [] : checkDocument(document, seed);
  });
}

// Emphasis changes no character, and may be an archivist's rendering of a seed that has it.
const allowed = new Set(['em', 'strong']);

function checkDocument({ file, text, bodyStart, data }: MdxFile<Document>, seed: Seed): Finding[] {
  const body = readBody(text, bodyStart);
  if (body.kind === 'refused') return [refusal(file, body)];
  const strangers = body.parts.flatMap((part) => {
    const place = { file, line: part.line, column: part.column };
    if (part.kind === 'code') return [finding('body-code', place, part.name)];
    if (part.kind === 'element' && allowed.has(part.name)) return [];
    return [finding('body-element', place, `<${part.name}>`)];
  });
  if (strangers.length > 0) return strangers;
  if (body.paragraphs.length !== data.passages.length) {
    const place = { file, ...positionAt(text, bodyStart) };
    return [finding('passages-miscounted', place, body.paragraphs.length, data.passages.length)];
  }
  return data.passages.flatMap((passage, index) => {
    const expected = trimLineEnds(textAt(seed.lines, passage) ?? '');
    const paragraph = body.paragraphs[index];
    if (expected === '' || paragraph === undefined || paragraph.text === expected) return [];
    return [difference({ ...paragraph, file }, passage, paragraph.text, expected)];
  });
}

function difference(
  place: Place,
  passage: Document['passages'][number],
  actual: string,
  expected: string,
): Finding {
  const [here, there] = [[...actual], [...expected]];
  const longest = Math.max(here.length, there.length);
  let at = 0;
  while (at < longest && here[at] === there[at]) at++;
  const name = (character: string | undefined) =>
    character === undefined ? 'nothing more' : nameOfCharacter(character);
  const told = `${name(here[at])} at character ${at + 1}, where the seed has ${name(there[at])}`;
  return finding('text-differs', place, passage.id, lineRange(passage), told, escapeParagraph(expected));
}
