import type { Archive, DocumentRecord } from '../../model/archive.ts';
import type { SearchPart } from '../../search/index/record.ts';
import { documentWords as words } from '../../words/chapters/document.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { say } from '../../words/say.ts';
import { eventEvidence } from '../evidence/evidence.ts';
import { findEvidence } from '../evidence/find-evidence.ts';
import { outsideDates } from '../evidence/outside-dates.ts';
import { correctionParts } from './correction-parts.ts';
import { sourceName, sourceRemarks } from '../../model/source-words.ts';

/**
 * What a document's page tells: its passages, then, as `beside`, what the archive says of the document; not its day of
 * the span that the archive counts by, which would have the document found by a name that it may never use.
 *
 * @param texts of its passages, in order
 */
export function documentParts(
  archive: Archive,
  document: DocumentRecord,
  texts: readonly string[],
): readonly SearchPart[] {
  const passages = document.data.passages.map(({ id }, index) => ({ id, text: texts[index] ?? '' }));
  const besides = [
    ...noteParts(archive, document, passages),
    ...editionParts(document),
    ...provenanceParts(document),
    ...correctionParts(document.data.corrected),
  ];
  return [...passages, ...besides.map((part) => ({ ...part, beside: true as const }))];
}

function noteParts(
  archive: Archive,
  document: DocumentRecord,
  passages: readonly SearchPart[],
): readonly SearchPart[] {
  const { data } = document;
  return findEvidence(passages, data).flatMap((one) => {
    const target = one.kind === 'event' ? eventEvidence(archive, document, one.event) : undefined;
    const outside =
      target?.kind === 'event' && one.giving !== 'undated'
        ? outsideDates(target.event, target.attestation.claims)
        : undefined;
    const note =
      one.kind === 'event'
        ? data.events.find(({ id }) => id === one.event)?.note
        : data.undated[one.index]?.note;
    return [outside?.implied, ...(outside?.differing ?? []), note].flatMap((text) =>
      text === undefined ? [] : [{ id: `n-${one.letter}`, text }],
    );
  });
}

function editionParts({ data }: DocumentRecord): readonly SearchPart[] {
  return [
    ...data.omitted.map(({ text, why }) => ({
      id: '',
      text: `${words.leftOutHere} ${say(words.leftOut, { text: say(sharedWords.quoted, { words: text }), why })}`,
    })),
    ...data.lacking.map(({ what }) => ({ id: '', text: `${words.lackingHere} ${what}` })),
  ];
}

function provenanceParts({ issuer, receipt, data }: DocumentRecord): readonly SearchPart[] {
  const { occasion, published, copy, licence, complete, sources = {} } = receipt ?? {};
  const facts: readonly (readonly [label: string, said: readonly (string | undefined)[]])[] = [
    [words.issuer, [issuer?.name, receipt?.issuer?.restsOn]],
    [words.occasion, [occasion?.value, occasion?.restsOn]],
    [words.date, [published?.restsOn]],
    [words.copy, [copy?.publisher, copy?.url, copy?.restsOn]],
    [words.rights, [licence]],
    [words.complete, [complete]],
    [words.seal, [data.seed.sha256, data.seed.file]],
    // A reader who compares it copies a group of its digits, as the page parts them, or what stands in its drawing.
    [words.seal, [...(data.seed.sha256.match(/.{8}/g) ?? []), data.seed.sha256.slice(0, 4)]],
    ...Object.values(sources).map(
      (source) => [words.factSources, [sourceName(source) + sourceRemarks(source)]] as const,
    ),
  ];
  return facts.flatMap(([name, said]) => {
    const given = said.filter((one) => one !== undefined);
    return given.length === 0
      ? []
      : [{ id: 'provenance', text: say(sharedWords.named, { name, words: given.join(' ') }) }];
  });
}
