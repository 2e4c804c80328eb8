import { readableParagraphs } from '../../mdx/body.ts';
import type { Document } from '../../model/document.ts';
import { outletOf, type Outlet } from '../../model/outlet.ts';
import type { Receipt } from '../../model/receipt.ts';
import type { Source } from '../../model/source.ts';
import { namesIn } from '../../prose/names.ts';
import { proseRecord } from '../../prose/record.ts';
import type { ProseRecord } from '../../prose/types.ts';
import { hasName } from '../../text/whole-name.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { ContentFile, MdxFile } from '../content-file.ts';
import { documentsOfSeed, eventOfId } from '../found-by.ts';
import { shown } from '../shown.ts';
import type { Path, YamlPlaces } from '../yaml-file.ts';
import { kinshipOf, type Kinship } from './actor-sides.ts';
import type { Hint } from './addresses.ts';
import { quotedWords } from './quoted-words.ts';
import { factsOf } from './told-days.ts';
import { wholeArchive } from './whole-archive.ts';

/**
 * What a receipt says in words, and a document of what its text lacks and leaves undated, against what both hold: outlets
 * are among the sources, numbers of items stand in an address, quotations in the text or in a source's note, whoever
 * issued it is named as such, and what is missing is missing behind the words that are quoted for it.
 */
export function receiptWordHints(archive: ArchiveFiles): readonly Hint[] {
  const whole = wholeArchive(archive);
  if (whole === undefined) return [];
  const known: Known = {
    archive,
    outlets: [...whole.outlets.values()],
    record: proseRecord(whole),
    akin: kinshipOf([...whole.actors.values()]),
  };
  return archive.receipts.flatMap((receipt) => {
    const documents = documentsOfSeed(archive.documents, receipt.data.seed);
    const own = sourcesOf(receipt.data);
    return [
      ...factsOf(receipt.data).flatMap(([path, text]) =>
        ofWords({ yaml: receipt.yaml, path, text, sources: own }, receipt, documents, known),
      ),
      ...ofIssuer(receipt, known),
      ...ofMissing(receipt, documents),
      ...ofCopy(receipt),
      ...documents.flatMap((document) =>
        notesOf(document, own, archive).flatMap((note) => [
          ...ofWords(note, receipt, documents, known),
          ...ofSame(note, document.data, known),
        ]),
      ),
    ];
  });
}

interface Known {
  readonly archive: ArchiveFiles;
  readonly outlets: readonly Outlet[];
  readonly record: ProseRecord;
  readonly akin: Kinship;
}

/** Words in a file, and the sources that they may speak of. */
interface Words {
  readonly yaml: YamlPlaces;
  readonly path: Path;
  readonly text: string;
  readonly sources: readonly Source[];
  /** Words that the event has which they point at. */
  readonly quoted?: readonly string[];
}

function sourcesOf({ sources, copy }: Receipt): readonly Source[] {
  return [...Object.values(sources), ...(copy === undefined ? [] : [{ ...copy, url: copy.url ?? null }])];
}

function notesOf(
  { yaml, data }: MdxFile<Document>,
  own: readonly Source[],
  { events }: ArchiveFiles,
): readonly Words[] {
  return [
    ...data.lacking.map(({ what }, index): Words => ({
      yaml,
      path: ['lacking', index, 'what'],
      text: what,
      sources: own,
    })),
    ...data.undated.map(({ note, see }, index): Words => {
      const seen = eventOfId(events, see)?.data;
      return {
        yaml,
        path: ['undated', index, 'note'],
        text: note,
        sources: [...own, ...Object.values(seen?.sources ?? {})],
        quoted: seen?.accounts.flatMap(({ quote }) => quote?.words ?? []) ?? [],
      };
    }),
  ];
}

function ofWords(
  { yaml, path, text, sources, quoted = [] }: Words,
  { data: { seed } }: ContentFile<Receipt>,
  documents: readonly MdxFile<Document>[],
  { archive, outlets }: Known,
): readonly Hint[] {
  const quotations = quotedWords(text)
    .map(withoutDots)
    .filter((words) => words !== '' && !fileName.test(words));
  // Most quote nothing, and bodies are to be read for it.
  const heldTexts = () => [
    (archive.seeds.get(seed)?.lines ?? []).map((line) => line.text).join(' '),
    ...documents.map(bodyOf),
    ...quoted,
    ...sources.flatMap(({ title, note }) => [title ?? '', note ?? '']),
  ];
  const held = quotations.length === 0 ? [] : heldTexts().map(folded);
  const cited = sources.flatMap(({ publisher, url, note, title }) => [
    publisher,
    url ?? '',
    note ?? '',
    title ?? '',
  ]);
  const citedOutlets = sources.map((source) => outletOf(outlets, source));
  const named = outlets.flatMap((outlet) => {
    const name = [outlet.name, ...outlet.publishers].find((one) => one.length > 3 && hasName(text, one));
    return name === undefined || citedOutlets.includes(outlet) || cited.some((one) => hasName(one, name))
      ? []
      : [{ name, outlet }];
  });
  // "Public Radio of the North" names one outlet, and none that is called "Radio of the North".
  const strange = named.filter(({ name }) => !cited.some((one) => text.includes(one) && one.includes(name)));
  return [
    ...strange.map(
      ({ name }) =>
        `${shown(name)} is named, and none of the sources that this rests on is its: add the source, or name the one that is meant`,
    ),
    ...itemsIn(text)
      .filter((item) => !cited.some((one) => one.includes(item)))
      .map((item) => `the number ${shown(item)} stands in no address or note of a source: correct it`),
    ...quotations
      .filter((words) => !held.some((one) => one.includes(folded(words))))
      .map(
        (words) =>
          `${shown(words)} is quoted, and stands neither in the text nor in the \`note\` or \`title\` of a source: correct it, or give it there`,
      ),
  ].map((found) => ({ ...yaml.placeOf(path), found }));
}

// "map.pdf (application/pdf)", as ingest calls what a message has attached.
const fileName = /^[^\s"“”]+\.\p{L}[\p{L}\p{N}]{1,4}(?: \([\w.+-]+\/[\w.+-]+\))?$/u;

/** Numbers by which a source is found: "item 748749", "No. 304". */
function itemsIn(text: string): readonly string[] {
  return [...text.matchAll(/\b(?:[Ii]tem|[Nn]o\.|[Nn]umber|[Nn]os\.) (?<item>\d+)\b/g)].flatMap(
    ({ groups }) => groups?.['item'] ?? [],
  );
}

function ofIssuer(
  { yaml, data: { issuer } }: ContentFile<Receipt>,
  { record, akin }: Known,
): readonly Hint[] {
  const text = issuer?.restsOn?.replace(/[\p{L}. ]*\((?:item|No)[^)]*\)/gu, '');
  if (issuer === undefined || text === undefined) return [];
  const named = namesIn(record, text).flatMap(({ meant, isAdjective }) =>
    isAdjective ? [] : meant.map(({ actor }) => actor),
  );
  return named.length === 0 || named.some((one) => akin(one, issuer.value))
    ? []
    : [
        {
          ...yaml.placeOf(['issuer', 'restsOn']),
          found: `the issuer is to be "${issuer.value}", and the words that this rests on name "${[...new Set(named)].join('", "')}": correct one`,
        },
      ];
}

/** "after "... the peace process"" of what is missing: the words before it are the end of a passage that says so. */
function ofMissing(
  { yaml, data: { complete } }: ContentFile<Receipt>,
  documents: readonly MdxFile<Document>[],
): readonly Hint[] {
  const lacking = documents.filter((one) => one.data.lacking.length > 0);
  const ends = quotedWords(complete ?? '').filter((words) => /^(?:\.\.\.|\u2026)/.test(words));
  if (lacking.length === 0 || ends.length === 0) return [];
  const before = lacking.flatMap(({ data, text, bodyStart }) => {
    const passages = readableParagraphs(text.slice(bodyStart));
    return data.lacking.flatMap(
      ({ after }) => passages[data.passages.findIndex(({ id }) => id === after)] ?? [],
    );
  });
  return ends
    .filter(
      (words) =>
        !before.some((one) =>
          folded(one)
            .replace(/[.!?]$/, '')
            .endsWith(folded(withoutDots(words))),
        ),
    )
    .map((words) => ({
      ...yaml.placeOf(['complete']),
      found: `${shown(words)} is to come before what is missing, and the document lacks something behind another passage: correct one`,
    }));
}

/** The copy and a source of the same publisher, at two addresses. */
function ofCopy({ yaml, data: { copy, sources } }: ContentFile<Receipt>): readonly Hint[] {
  const same = Object.entries(sources).filter(([, { publisher }]) => publisher === copy?.publisher);
  const [other] = same;
  return copy?.url === undefined || other === undefined || same.some(([, { url }]) => url === copy.url)
    ? []
    : [
        {
          ...yaml.placeOf(['copy', 'url']),
          found: `the copy is at "${copy.url}", and the source "${other[0]}" of the same publisher at "${other[1].url ?? ''}": correct one, or name the copy's publisher more closely`,
        },
      ];
}

/** "The same ministry" of a text that a ministry has issued. */
function ofSame({ yaml, path, text }: Words, { issuer }: Document, { record }: Known): readonly Hint[] {
  const called = (id: string | undefined) =>
    record.actors
      .filter((one) => id === undefined || one.id === id)
      .flatMap(({ names }) => names.flatMap((name) => name.toLowerCase().match(/\p{L}+/gu) ?? []));
  const [own, all] = [new Set(called(issuer)), new Set(called(undefined))];
  const other = [...text.matchAll(/\b[Tt]he same (?<what>\p{Ll}{4,})/gu)]
    .map(({ groups }) => groups?.['what'] ?? '')
    .find((what) => all.has(what) && !own.has(what));
  return other === undefined || issuer === undefined
    ? []
    : [
        {
          ...yaml.placeOf(path),
          found: `"the same ${other}" is told of a text of "${issuer}", whose name has no such word: correct it`,
        },
      ];
}

function bodyOf({ text, bodyStart }: MdxFile<Document>): string {
  return readableParagraphs(text.slice(bodyStart)).join(' ');
}

function withoutDots(words: string): string {
  return words.replace(/^(?:\.\.\.|\u2026)\s*|\s*(?:\.\.\.|\u2026)$/g, '');
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
