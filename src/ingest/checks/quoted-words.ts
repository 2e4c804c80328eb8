import { readableParagraphs, readBody } from '../../mdx/body.ts';
import type { ContextEvent } from '../../model/event.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import { stringsWithPaths, type Path } from '../yaml-file.ts';

/** Quotation marks in an event's prose stand round words that a source or a document of the archive is known to have. */
export function checkQuotedWords({ documents, events, isComplete }: ArchiveFiles): Finding[] {
  // The words may stand in what could not be read.
  if (!isComplete) return [];
  const held = new Map(documents.map((document) => [document.data.id, folded(bodyOf(document))]));
  return events.flatMap((event) => {
    const backing = [...backedBy(event.data), ...held.values()];
    const isBacked = (words: string) => backing.some((text) => text.includes(folded(words)));
    return [
      ...proseOf(event).flatMap(({ text, place }) =>
        quotedWords(text)
          .filter((words) => !isBacked(words))
          .map((words) => finding('quotation-unbacked', place(), words)),
      ),
      ...misnamed(event, held),
    ];
  });
}

/** What stands in quotation marks, straight or curved. */
export function quotedWords(text: string): readonly string[] {
  return [...text.matchAll(/["\u201c\u201d]([^"\u201c\u201d]*)["\u201c\u201d]/g)].flatMap(([, words = '']) =>
    words === '' ? [] : [words],
  );
}

/** Words that are known to stand somewhere: in a source's note or title, in an account's quotation, in a name. */
function backedBy({ sources, accounts, names }: ContextEvent): readonly string[] {
  return [
    ...Object.values(sources).flatMap(({ note = '', title }) => [
      ...quotedWords(note),
      ...(title === undefined ? [] : [title]),
    ]),
    ...accounts.flatMap(({ quote }) => (quote === undefined ? [] : [quote.words])),
    ...names.flatMap((one) => (one.name === null || one.sources.length === 0 ? [] : [one.name])),
  ].map(folded);
}

interface Prose {
  readonly text: string;
  readonly place: () => Place;
}

/** Everything that an event says in words, but for its sources and what is itself a quotation. */
function proseOf({ file, text, bodyStart, yaml, data }: MdxFile<ContextEvent>): readonly Prose[] {
  const told = stringsWithPaths(data).filter(({ path }) => !isApart(path));
  const body = readBody(text, bodyStart);
  return [
    ...told.map((one) => ({ text: one.text, place: () => yaml.placeOf(one.path) })),
    ...body.paragraphs.map((paragraph) => ({
      text: paragraph.text,
      place: () => ({ file, line: paragraph.line, column: paragraph.column }),
    })),
  ];
}

function isApart(path: Path): boolean {
  return (
    path[0] === 'sources' || path.includes('quote') || (path[0] === 'accounts' && path.at(-1) === 'says')
  );
}

function misnamed(
  { yaml, data }: MdxFile<ContextEvent>,
  held: ReadonlyMap<string, string>,
): readonly Finding[] {
  return data.names.flatMap(({ name, document }, index) => {
    const text = document === undefined ? undefined : held.get(document);
    return name === null || document === undefined || text === undefined || text.includes(folded(name))
      ? []
      : [finding('name-not-in-document', yaml.placeOf(['names', index, 'name']), name, document)];
  });
}

function bodyOf({ text, bodyStart }: MdxFile<unknown>): string {
  return readableParagraphs(text.slice(bodyStart)).join('\n');
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
