import type { Archive, DocumentRecord } from '../../model/archive.ts';
import { layerWords } from '../../model/layer-words.ts';
import { lookupsOf } from '../../model/lookups.ts';
import { meetingParts, type Participant } from '../../model/meeting.ts';
import { messageOfCut } from '../../model/quoted-message.ts';
import { itemWords, namesByKey, sourceName, sourceRemarks } from '../../model/source-words.ts';
import { blocks, heading, link, listOf, plain, quoted, section } from '../../text/markdown.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import { eventWords } from '../../words/chapters/event.ts';
import { exportsWords as words } from '../../words/chapters/exports.ts';
import { meetingsWords } from '../../words/chapters/meetings.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { wordsOf } from '../../words/dates.ts';
import { capitalized, say } from '../../words/say.ts';
import { given, type EventData } from '../data/event-data.ts';
import type { ExportSite } from '../export-site.ts';
import { accountWords, speakerName } from '../told-record.ts';
import { dated } from './lines.ts';
import { correctedLines } from './lists.ts';

/**
 * An event as text: its date, each claim with who makes it, quotations, accounts, and what is not known.
 *
 * @param facts what the head of its page tells in sentences
 */
export function eventText(
  site: ExportSite,
  archive: Archive,
  event: EventData,
  facts: readonly string[] = [],
): string {
  const names = namesByKey(event.sources);
  const publishers = (keys: readonly string[]) => itemWords(keys.map((key) => names.get(key) ?? key));
  const sourced = (text: string, keys: readonly string[]) =>
    plain(text + (keys.length === 0 ? '' : say(sharedWords.nextSources, { sources: publishers(keys) })));
  const speaker = speakerIn(archive);
  const record = lookupsOf(archive).eventById.get(event.id);
  const isPlanned = event.plannedMeeting !== undefined;
  const [when = '', ...others] = facts;
  // What the head says of the date beyond the date itself.
  const isDate = when.startsWith(event.told);
  const beyond = isDate ? when.slice(event.told.length) : '';
  return blocks(
    heading(1, event.title),
    listOf([
      plain(archive.kinds.get(event.kind)?.name ?? event.kind),
      plain(dated(event.told, event.edtf) + beyond),
      ...(record === undefined ? [] : [plain(layerWords(record))]),
      ...(isDate ? others : facts).map(plain),
      link(event.url, event.url),
    ]),
    ...event.summary.map(plain),
    ...section(
      words.dates,
      listOf(event.claims.map((claim) => plain(claimWords(archive, claim, publishers)))),
    ),
    ...section(
      words.quotations,
      event.quotations
        .map(({ document, passage, exact, cut, speaker: id }) =>
          [
            quoted(say(messageOfCut(cut), { words: exact })),
            '>',
            `> ${plain(speaker(id))}, ${link(passage, `${site.root}documents/${document}/#${passage}`)}`,
          ].join('\n'),
        )
        .join('\n\n'),
    ),
    ...section(
      words.accounts,
      listOf([
        ...event.accounts.map(({ speaker: id, person, says, quote, sources }) =>
          sourced(
            say(sharedWords.named, {
              name: speaker(id, person),
              words: accountWords({ words: says, ...given({ quote }) }),
            }),
            sources,
          ),
        ),
        ...event.accountsNotFound.map(({ speaker: id, lookedFor }) =>
          plain(
            say(sharedWords.named, {
              name: speaker(id),
              words:
                lookedFor === undefined
                  ? sharedWords.accountNotFound
                  : say(sharedWords.accountNotFoundOn, { day: wordsOf(requireEdtf(lookedFor)) }),
            }),
          ),
        ),
      ]),
    ),
    ...section(
      eventWords.whatEachCallsIt,
      listOf(
        event.names.map(({ by, name, note, sources }) =>
          sourced(
            say(sharedWords.named, {
              name: speaker(by),
              words: calledWords(name, note),
            }),
            sources,
          ),
        ),
      ),
    ),
    ...section(
      isPlanned ? meetingsWords.whoWasToMeet : meetingsWords.whoMet,
      listOf(
        meetingParts.flatMap((part) =>
          ((event.plannedMeeting ?? event.meeting)?.[part] ?? []).map((one) =>
            sourced(
              say(sharedWords.named, {
                name: (isPlanned ? eventWords.planned : eventWords)[part === 'between' ? 'met' : part],
                words: participantWords(archive, one),
              }),
              one.sources,
            ),
          ),
        ),
      ),
    ),
    ...section(
      words.disagreements,
      listOf(
        event.disagreements.flatMap(({ about, versions }) =>
          versions.map(({ says, sources }) =>
            sourced(say(sharedWords.named, { name: about, words: says }), sources),
          ),
        ),
      ),
    ),
    ...section(words.notKnown, listOf(event.notKnown.map(plain))),
    ...section(
      words.sources,
      listOf(
        Object.values(event.sources).map((source) => {
          const name = sourceName(source);
          return (source.url === null ? plain(name) : link(name, source.url)) + plain(sourceRemarks(source));
        }),
      ),
    ),
    confidenceOf(event),
    ...correctedLines(event.corrected),
  );
}

function calledWords(name: string | null, note: string | undefined): string {
  const called = name === null ? eventWords.noNameGiven : say(sharedWords.quoted, { words: name });
  return note === undefined ? called : called + say(sharedWords.nextDetail, { item: note });
}

function confidenceOf({ confidence, confidenceNote }: EventData): string | undefined {
  if (confidence === undefined) return undefined;
  const told = say(eventWords.confidenceOfArchive, { confidence: eventWords.confidence[confidence] });
  return plain([told, ...(confidenceNote === undefined ? [] : [confidenceNote])].join(' '));
}

function claimWords(
  archive: Archive,
  {
    of,
    edtf,
    basis,
    gives,
    inferred,
    because,
    adopted,
    document,
    sources,
    written,
    usage,
    marks,
    time,
    asOf,
  }: EventData['claims'][number],
  publishers: (keys: readonly string[]) => string,
): string {
  const record = archive.documents.find(({ id }) => id === document);
  const who =
    written === undefined
      ? (record?.title ?? document)
      : say(sharedWords.quotedBySource, { words: written, source: spokenIn(record) });
  const source = who ?? publishers(sources);
  const line = say(words.claimLine, {
    of: words.of[of],
    date: edtf === null ? eventWords.goingOn : wordsOf(requireEdtf(edtf)),
    edtf: edtf ?? '..',
    who:
      gives === 'happening'
        ? say(eventWords.candidateOfArchive, { source })
        : basis === 'bound'
          ? say(eventWords.limitedOnly, { source })
          : source,
  });
  const remarks = [
    ...[usage, marks].flatMap((one) =>
      one === undefined ? [] : [say(sharedWords.sentence, { words: capitalized(one) })],
    ),
    ...(time === undefined ? [] : [say(eventWords.timeOfDay, { time })]),
    ...(asOf === undefined ? [] : [say(eventWords.asOf, { day: wordsOf(requireEdtf(asOf)) })]),
    ...(inferred === undefined ? [] : [say(eventWords.inferredBy, { how: inferred })]),
    ...(adopted && because !== undefined ? [say(eventWords.adoptedBecause, { because })] : []),
  ];
  return remarks.length === 0 ? line : [`${line}.`, ...remarks].join(' ');
}

/** Who speaks in a document, and where: "A ministry, in “An answer”". */
function spokenIn(document: DocumentRecord | undefined): string {
  const speaker = document?.issuer?.name ?? sharedWords.issuerNotKnown;
  return document === undefined ? speaker : say(words.quotedFrom, { speaker, document: document.title });
}

function participantWords(archive: Archive, { side, persons, who, by, disputed }: Participant): string {
  const nameOf = (id: string) => archive.actors.get(id)?.name ?? id;
  const named = [
    ...persons.map((id) => archive.persons.get(id)?.name ?? id),
    ...(who === undefined ? [] : [who]),
  ].join('; ');
  const told =
    side === undefined
      ? named
      : named === ''
        ? nameOf(side)
        : say(eventWords.ofOneSide, { side: nameOf(side), words: named });
  const remarks = [
    ...(by === undefined ? [] : [say(eventWords.byAccountOf, { side: nameOf(by) })]),
    ...(disputed === true ? [eventWords.disputed] : []),
  ];
  return told + (remarks.length === 0 ? '' : say(eventWords.remarks, { remarks: remarks.join('; ') }));
}

function speakerIn({ actors, persons }: Archive) {
  return (id: string | undefined, person?: string): string =>
    speakerName(
      (id === undefined ? undefined : actors.get(id)?.name) ?? sharedWords.issuerNotKnown,
      person === undefined ? undefined : persons.get(person)?.name,
    );
}
