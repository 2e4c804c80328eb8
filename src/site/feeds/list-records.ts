import type { Archive } from '../../model/archive.ts';
import type { Change } from '../../model/changes.ts';
import { citedSources } from '../../model/cited-sources.ts';
import { ledgerOf } from '../../model/ledger.ts';
import type { Withheld } from '../../model/withheld.ts';
import type { IndexedRecord, SearchPart } from '../../search/index/record.ts';
import { changesWords } from '../../words/chapters/changes.ts';
import { ledgerWords } from '../../words/chapters/ledger.ts';
import { meetingsWords } from '../../words/chapters/meetings.ts';
import { personWords } from '../../words/chapters/person.ts';
import { searchPageWords } from '../../words/chapters/search-page.ts';
import { versionsWords } from '../../words/chapters/versions.ts';
import { sourcesWords } from '../../words/chapters/sources.ts';
import { wordsOf } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { isMeeting } from '../../model/meetings.ts';
import { ledgerLine } from '../told/ledger-words.ts';
import { groupByOutlet } from '../told/outlet-groups.ts';
import { whoseWords } from '../told/outlet-words.ts';
import { pageRecord } from './page-record.ts';
import { piecesIn } from './site-words.ts';
import { sourcePart } from './source-part.ts';

/** The pages that list meetings, persons, sources and what dates rest on; none of what the archive has nothing of. */
export function listRecords(
  archive: Archive,
  withheld: readonly Withheld[],
  changes: readonly Change[],
): readonly IndexedRecord[] {
  const { events, persons } = archive;
  const sources = sourceParts(archive);
  return [
    ...(events.some(isMeeting)
      ? [
          pageRecord(
            'meetings/',
            meetingsWords.title,
            searchPageWords.listByline,
            plain(...piecesIn(meetingsWords)),
          ),
        ]
      : []),
    ...(persons.size > 0
      ? [
          pageRecord(
            'persons/',
            personWords.title,
            searchPageWords.listByline,
            plain(...piecesIn(personWords)),
          ),
        ]
      : []),
    ...(sources.length > 0
      ? [
          pageRecord('sources/', sourcesWords.title, searchPageWords.listByline, [
            ...sources,
            ...plain(...piecesIn(sourcesWords)),
          ]),
        ]
      : []),
    ...(events.length > 0
      ? [
          pageRecord('ledger/', ledgerWords.title, searchPageWords.listByline, [
            ...ledgerParts(archive, withheld),
            ...plain(...piecesIn(ledgerWords)),
          ]),
        ]
      : []),
    pageRecord('changes/', changesWords.title, searchPageWords.listByline, [
      ...changeParts(changes),
      ...plain(...piecesIn([changesWords, versionsWords])),
    ]),
  ];
}

function sourceParts(archive: Archive): readonly SearchPart[] {
  return groupByOutlet(citedSources(archive)).flatMap(({ name, outlet, sources }) => {
    const whose = whoseWords(archive, outlet);
    return [
      ...plain(
        outlet?.ground === undefined
          ? name
          : [name, whose ?? '', say(sourcesWords.ground, { ground: outlet.ground })].join(' '),
      ),
      ...sources.map(({ source }) => sourcePart('', source)),
    ];
  });
}

function ledgerParts(archive: Archive, withheld: readonly Withheld[]): readonly SearchPart[] {
  const { all } = ledgerOf(archive);
  return plain(
    ledgerLine(all),
    ...withheld.map(({ what, reason }) => say(ledgerWords.withheldPart, { what, why: reason })),
  );
}

function changeParts(changes: readonly Change[]): readonly SearchPart[] {
  const told = changes.map((change) => {
    const when = change.date === undefined ? changesWords.dateNotKnown : wordsOf(change.date);
    const words =
      change.kind === 'correction'
        ? [change.what, say(changesWords.because, { why: change.why })]
        : [say(changesWords.versionOf, { older: change.older.title })];
    return [when, change.title, ...words].join(' ');
  });
  return plain(...told);
}

function plain(...texts: readonly string[]): readonly SearchPart[] {
  return texts.map((text) => ({ id: '', text }));
}
