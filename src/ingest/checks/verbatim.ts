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
  const strangers = [
    ...body.refused.map((refused) => refusal(file, refused)),
    ...body.parts.flatMap((part): Finding[] => {
      const place = { file, line: part.line, column: part.column };
      if (part.kind === 'code') return [finding('body-code', place, part.name)];
      if (part.kind === 'html') return [finding('body-html', place, part.name)];
      if (part.kind === 'element' && allowed.has(part.name)) return [];
      return [finding('body-element', place, `<${part.name}>`)];
    }),
  ];
  if (body.paragraphs.length !== data.passages.length) {
    // What does not belong there may have made paragraphs, or ended them.
    if (strangers.length > 0) return strangers;
    const place = { file, ...positionAt(text, bodyStart) };
    return [finding('passages-miscounted', place, body.paragraphs.length, data.passages.length)];
  }
  const differences = data.passages.flatMap((passage, index): Finding[] => {
    const expected = trimLineEnds(textAt(seed.lines, passage) ?? '');
    const paragraph = body.paragraphs[index];
    if (expected === '' || paragraph === undefined || paragraph.text === expected) return [];
    const next = body.paragraphs[index + 1]?.line ?? Infinity;
    // A paragraph with something in it that does not belong there differs by that.
    if (strangers.some(({ line }) => line >= paragraph.line && line < next)) return [];
    return [difference({ ...paragraph, file }, passage, paragraph.text, expected)];
  });
  return [...strangers, ...differences];
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
