import type { Document } from '../../model/document.ts';
import { escapeMdx } from '../../text/escape-mdx.ts';
import { nameOfCharacter, positionAt } from '../../text/positions.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import type { Seed } from '../steps/read-seed.ts';
import { seedOf, textByLine } from './passages.ts';
import { renderBody } from './rendered-body.ts';

/** What a page will show of every document is its seed's text, character for character, and nothing else. */
export function checkBodies({ documents, events, pages, seeds }: ArchiveFiles): Finding[] {
  return [
    ...documents.flatMap((document) => {
      const seed = seedOf(seeds, document.data);
      return seed === undefined ? [] : checkBody(document, seed);
    }),
    ...[...events, ...pages].flatMap(checkReadable),
  ];
}

// What is not from a seed may use components; it has to be MDX.
function checkReadable({ file, text }: MdxFile<unknown>): Finding[] {
  const body = renderBody(text);
  return body.kind === 'failed' ? [finding('body-unreadable', { ...body, file }, body.message)] : [];
}

function checkBody({ file, text, bodyStart, data }: MdxFile<Document>, seed: Seed): Finding[] {
  const body = renderBody(text);
  if (body.kind === 'failed') return [finding('body-unreadable', { ...body, file }, body.message)];
  const strangers = body.strangers.map(({ kind, name, ...place }) =>
    finding(kind === 'code' ? 'body-code' : 'body-element', { file, ...place }, name),
  );
  if (strangers.length > 0) return strangers;
  const bodyPlace = { file, ...positionAt(text, bodyStart) };
  const elements = (body.html?.strangers ?? []).map((name) =>
    finding('body-element', bodyPlace, `<${name}>`),
  );
  if (body.paragraphs.length !== data.passages.length) {
    return [
      ...elements,
      finding('passages-miscounted', bodyPlace, body.paragraphs.length, data.passages.length),
    ];
  }
  const textOfLine = textByLine(seed.lines);
  const texts = data.passages.flatMap((passage, index) => {
    const expected = textOfLine.get(passage.line);
    const paragraph = body.paragraphs[index];
    if (expected === undefined || paragraph === undefined) return [];
    const shownTexts = [paragraph.text, body.html?.texts[index] ?? (body.html ? '' : paragraph.text)];
    const differing = shownTexts.find((shownText) => shownText !== expected);
    return differing === undefined ? [] : [difference({ ...paragraph, file }, passage, differing, expected)];
  });
  return [...elements, ...texts];
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
  return finding('text-differs', place, passage.id, passage.line, told, escapeMdx(expected));
}
