import type { Archive } from '../../model/archive.ts';
import { citedSources } from '../../model/cited-sources.ts';
import { knownDay, lastDayTold, isAfterLastAttested, latestDocument } from '../../model/queries.ts';
import type { IndexedRecord } from '../../search/index/record.ts';
import { homeWords as words } from '../../words/chapters/home.ts';
import { searchPageWords } from '../../words/chapters/search-page.ts';
import { wordsOfDay } from '../../words/dates.ts';
import { numberWords, say } from '../../words/say.ts';
import { archiveSettings } from '../archive-settings.ts';
import { leadSpan } from '../told/lead-span.ts';
import { toldOnDay } from '../told/told-duration.ts';
import { archiveLanguage, facetsOfGuide } from './record-facets.ts';
import { piecesIn } from './site-words.ts';

/** The first page: what the archive is about, how much it holds and how long the lead span had lasted. Nobody's evidence. */
export function homeRecord(archive: Archive): IndexedRecord {
  const { name, subject, introduction, leadSpan: lead } = archiveSettings;
  const { documents, events } = archive;
  const message = documents.length === 0 && events.length > 0 ? words.leadContext : words.lead;
  const texts = [
    subject,
    introduction,
    lead?.told,
    say(message, { certain: words.leadCertain, open: words.leadOpen }),
    ...countTexts(archive),
    lastedText(archive),
    ...piecesIn(words),
  ];
  return {
    in: 'guide',
    path: '',
    title: name,
    language: archiveLanguage,
    byline: searchPageWords.guideBylines.site,
    parts: texts.flatMap((text) => (text === undefined ? [] : [{ id: '', text }])),
    ...facetsOfGuide(archiveLanguage),
  };
}

function countTexts(archive: Archive): readonly string[] {
  const { documents, events } = archive;
  const counts = [
    [documents.length, words.documentCount],
    [documents.reduce((sum, { data }) => sum + data.passages.length, 0), words.passageCount],
    [events.length, words.eventCount],
    [events.filter(({ layer }) => layer === 'attested').length, words.attestedCount],
    [citedSources(archive).length, words.sourceCount],
  ] as const;
  return counts.map(([count, message]) => say(message, { count, number: numberWords(count) }));
}

function lastedText(archive: Archive): string | undefined {
  const span = leadSpan(archive);
  const latest = knownDay(latestDocument(archive)?.date);
  if (span === undefined || latest === undefined) return undefined;
  const day = isAfterLastAttested(span, latest) ? lastDayTold(span) : latest;
  const told = day === undefined ? undefined : toldOnDay(span, day);
  if (told === undefined || day === undefined) return undefined;
  const { elapsed, ordinalDay } = told;
  return say(words.lasted, { elapsed, day: wordsOfDay(day), ordinalDay });
}
