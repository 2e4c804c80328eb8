import type { Archive } from '../../model/archive.ts';
import type { Change } from '../../model/changes.ts';
import { participantsOf } from '../../model/meeting.ts';
import { placeName } from '../../model/vocabulary.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import { changesWords } from '../../words/chapters/changes.ts';
import { eventWords } from '../../words/chapters/event.ts';
import { exportsWords as words } from '../../words/chapters/exports.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { wordsOf } from '../../words/dates.ts';
import { ledgerWords } from '../../words/chapters/ledger.ts';
import { meetingsWords } from '../../words/chapters/meetings.ts';
import { sourcesWords } from '../../words/chapters/sources.ts';
import { versionsWords } from '../../words/chapters/versions.ts';
import { listWords, say } from '../../words/say.ts';
import type { DocumentData } from '../data/document-data.ts';
import type { EssayData } from '../data/essay-data.ts';
import { given, type EventData } from '../data/event-data.ts';
import { fullName, type ExportSite } from '../export-site.ts';
import { accountWords } from '../told-record.ts';
import { changesPage, correctedLines, ledgerPage, meetingsPage, sourcesPage } from './lists.ts';
import { blocks, link, listOf, plain, quoted } from '../../text/markdown.ts';

/** A text of each page, by the address of the page below the root of the site. */
export function markdownPages(
  site: ExportSite,
  archive: Archive,
  documents: readonly DocumentData[],
  events: readonly EventData[],
  essays: readonly EssayData[] = [],
  changes: readonly Change[] = [],
): ReadonlyMap<string, string> {
  const lists = (section: string, of: (event: EventData) => readonly string[]) => {
    const byId = new Map<string, EventData[]>();
    for (const event of events)
      for (const id of of(event)) {
        const known = byId.get(id);
        if (known === undefined) byId.set(id, [event]);
        else known.push(event);
      }
    return (id: string, name: string, note: string | undefined) =>
      [
        `${section}/${id}/`,
        blocks(`# ${plain(name)}`, note && plain(note), eventLines(byId.get(id) ?? [])),
      ] as const;
  };
  const actorPage = lists('actors', ({ actors }) => actors);
  const personPage = lists('persons', ({ persons, meeting, accounts }) => [
    ...new Set([
      ...persons,
      ...(meeting === undefined ? [] : participantsOf(meeting).flatMap((one) => one.persons)),
      ...accounts.flatMap(({ person }) => person ?? []),
    ]),
  ]);
  const kindPage = lists('kinds', ({ kind }) => [kind]);
  const placePage = lists('places', ({ places }) => places);
  return new Map([
    ['documents/', blocks(`# ${plain(words.documents)}`, documentLines(documents))],
    ['events/', blocks(`# ${plain(words.events)}`, eventLines(events))],
    ...documents.map((document) => [`documents/${document.id}/`, documentPage(archive, document)] as const),
    ...events.map((event) => [`events/${event.id}/`, eventPage(site, archive, event)] as const),
    ...(essays.length > 0
      ? [['essays/', blocks(`# ${plain(words.essays)}`, essayLines(essays))] as const]
      : []),
    ...essays.map((essay) => [`essays/${essay.id}/`, essayPage(essay)] as const),
    ...[...archive.actors.values()].map(({ id, name, note }) => actorPage(id, name, note)),
    ...[...archive.persons.values()].map(({ id, name, note }) => personPage(id, name, note)),
    ...[...archive.kinds.values()].map(({ id, plural, scope }) => kindPage(id, plural, scope)),
    ...[...archive.places.values()].map((place) => placePage(place.id, placeName(place), place.note)),
    ['meetings/', meetingsPage(site, archive)],
    ['sources/', sourcesPage(site, archive)],
    ['ledger/', ledgerPage(site, archive)],
    ['changes/', changesPage(site, changes)],
  ]);
}

/** Where the text of a page is, below the root of the site. */
export function markdownPath(page: string): string {
  return `${page}index.md`;
}

/** The list of the texts, in the manner of llms.txt. */
export function markdownIndex(
  site: ExportSite,
  archive: Archive,
  documents: readonly DocumentData[],
  events: readonly EventData[],
  essays: readonly EssayData[] = [],
): string {
  const entry = (page: string, name: string) => link(name, site.root + markdownPath(page));
  const vocabulary = (section: string, entries: Iterable<{ readonly id: string; readonly name: string }>) =>
    listOf([...entries].map(({ id, name }) => entry(`${section}/${id}/`, name)));
  return blocks(
    `# ${plain(fullName(site))}`,
    quoted(site.description),
    plain(words.textLead),
    `## ${plain(words.documents)}`,
    listOf(documents.map(({ id, title }) => entry(`documents/${id}/`, title))),
    `## ${plain(words.events)}`,
    listOf(events.map(({ id, title, told }) => `${entry(`events/${id}/`, title)}: ${plain(told)}`)),
    ...(essays.length > 0
      ? [`## ${plain(words.essays)}`, listOf(essays.map(({ id, title }) => entry(`essays/${id}/`, title)))]
      : []),
    `## ${plain(words.actors)}`,
    vocabulary('actors', archive.actors.values()),
    `## ${plain(words.persons)}`,
    vocabulary('persons', archive.persons.values()),
    `## ${plain(words.kinds)}`,
    vocabulary(
      'kinds',
      [...archive.kinds.values()].map(({ id, plural: name }) => ({ id, name })),
    ),
    `## ${plain(words.places)}`,
    vocabulary(
      'places',
      [...archive.places.values()].map((place) => ({ id: place.id, name: placeName(place) })),
    ),
    `## ${plain(words.lists)}`,
    listOf([
      entry('meetings/', meetingsWords.title),
      entry('sources/', sourcesWords.title),
      entry('ledger/', ledgerWords.title),
      entry('changes/', changesWords.title),
    ]),
    `## ${plain(words.data)}`,
    listOf([link(words.data, `${site.root}data/`)]),
  );
}

function documentPage({ actors }: Archive, document: DocumentData): string {
  const { title, issuer, date, copy, licence, seed, passages, omitted, lacking, url } = document;
  const facts = [
    (issuer === undefined ? undefined : actors.get(issuer)?.name) ?? sharedWords.issuerNotKnown,
    ...(date === undefined ? [] : [dated(date.told, date.edtf)]),
    ...(copy === undefined ? [] : [say(words.copy, { publisher: copy.publisher, address: copy.url ?? '' })]),
    ...(licence === undefined ? [] : [say(sharedWords.named, { name: words.rights, words: licence })]),
    say(words.seal, { digits: seed.sha256 }),
  ];
  const versions = [
    [versionsWords.older, document.replaces],
    [versionsWords.newerHeading, document.isReplacedBy],
  ].flatMap(([name = '', version]) =>
    version === undefined ? [] : [link(name, url.replace(/[^/]*\/$/, `${version}/`))],
  );
  return blocks(
    `# ${plain(title)}`,
    listOf([...facts.map(plain), ...versions, link(url, url)]),
    ...passages.map(({ id, url: address, text }) => `${link(id, address)} ${plain(text)}`),
    listOf(
      [...omitted.map(({ text, why }) => `${text}. ${why}`), ...lacking.map(({ what }) => what)].map(plain),
    ),
    ...correctedLines(document.corrected),
  );
}

function essayLines(essays: readonly EssayData[]): string {
  return listOf(essays.map(({ title, url, summary }) => `${link(title, url)}: ${plain(summary)}`));
}

function essayPage({ title, authors, told, summary, text, url, corrected }: EssayData): string {
  return blocks(
    `# ${plain(title)}`,
    listOf([...[listWords(authors), told].map(plain), link(url, url)]),
    quoted(summary),
    ...text.map((block) => (block.isHeading ? `## ${plain(block.text)}` : plain(block.text))),
    ...correctedLines(corrected),
  );
}

function eventPage({ root }: ExportSite, { actors, kinds }: Archive, event: EventData): string {
  const nameOf = (id: string | undefined) =>
    (id === undefined ? undefined : actors.get(id)?.name) ?? sharedWords.issuerNotKnown;
  const publishers = (keys: readonly string[]) =>
    keys.map((key) => event.sources[key]?.publisher ?? key).join('; ');
  const claims = event.claims.map(({ of, edtf, document, sources }) =>
    say(words.claimLine, {
      of: words.of[of],
      date: edtf === null ? eventWords.goingOn : wordsOf(requireEdtf(edtf)),
      edtf: edtf ?? '..',
      who: document ?? publishers(sources),
    }),
  );
  const section = (name: string, text: string) => (text === '' ? [] : [`## ${plain(name)}`, text]);
  return blocks(
    `# ${plain(event.title)}`,
    listOf([
      plain(kinds.get(event.kind)?.name ?? event.kind),
      plain(dated(event.told, event.edtf)),
      link(event.url, event.url),
    ]),
    ...event.summary.map(plain),
    ...section(words.dates, listOf(claims.map(plain))),
    ...section(
      words.quotations,
      event.quotations
        .map(({ document, passage, exact, speaker }) =>
          [
            quoted(exact),
            '>',
            `> ${plain(nameOf(speaker))}, ${link(passage, `${root}documents/${document}/#${passage}`)}`,
          ].join('\n'),
        )
        .join('\n\n'),
    ),
    ...section(
      words.accounts,
      listOf(
        event.accounts.map(({ speaker, says, quote, sources }) =>
          plain(
            say(sharedWords.named, {
              name: nameOf(speaker),
              words:
                accountWords({ words: says, ...given({ quote }) }) +
                say(sharedWords.nextSources, { sources: publishers(sources) }),
            }),
          ),
        ),
      ),
    ),
    ...section(
      words.disagreements,
      listOf(
        event.disagreements.flatMap(({ about, versions }) =>
          versions.map(({ says, sources }) =>
            plain(
              say(sharedWords.named, { name: about, words: says }) +
                say(sharedWords.nextSources, { sources: publishers(sources) }),
            ),
          ),
        ),
      ),
    ),
    ...section(words.notKnown, listOf(event.notKnown.map(plain))),
    ...section(
      words.sources,
      listOf(
        Object.values(event.sources).map(({ publisher, title, url }) => {
          const name =
            title === undefined ? publisher : say(sharedWords.named, { name: publisher, words: title });
          return url === null ? plain(name) : link(name, url);
        }),
      ),
    ),
    ...correctedLines(event.corrected),
  );
}

function documentLines(documents: readonly DocumentData[]): string {
  return listOf(
    documents.map(
      ({ title, url, date }) =>
        `${link(title, url)}${date === undefined ? '' : `: ${plain(dated(date.told, date.edtf))}`}`,
    ),
  );
}

function eventLines(events: readonly EventData[]): string {
  return listOf(
    events.map(({ title, url, told, edtf }) => `${link(title, url)}: ${plain(dated(told, edtf))}`),
  );
}

function dated(told: string, edtf: string): string {
  return say(words.dated, { title: told, date: edtf });
}
