import { sentencesOf } from '../../prose/sentences.ts';
import { valueWords } from '../../prose/value-words.ts';
import { daysOfSubject } from '../../prose/compare-dates.ts';
import { proseRecord } from '../../prose/record.ts';
import { civilOf } from '../../time/edtf/day.ts';
import type { ArchiveSettings } from '../../model/archive-settings.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { shown } from '../shown.ts';
import type { Path } from '../yaml-file.ts';
import type { Hint } from './addresses.ts';
import { checkerOf } from './prose.ts';
import { wholeArchive } from './whole-archive.ts';

/**
 * What an archive says of itself in `content/archive.yaml`, read as prose about its lead span: dates, counts and quotations
 * that the record contradicts, quotations that nobody is known to have said, and years beyond all events.
 */
export function settingsWordsHints(archive: ArchiveFiles): readonly Hint[] {
  const { settings } = archive;
  const check = checkerOf(archive);
  if (settings === undefined || check === undefined) return [];
  const { yaml, data } = settings;
  const { language, leadSpan } = data;
  const ofProse = wordsOfSettings(data).flatMap(([path, text]) =>
    sentencesOf(text, language).flatMap(({ start, end }) => {
      const sentence = text.slice(start, end);
      const links =
        leadSpan === undefined ? [] : [{ start: 0, end: 0, address: `events/${leadSpan.event}/` }];
      const verdicts = check(
        { text: sentence, links: links.map((link) => ({ ...link, end: 1 })), apart: [] },
        { language, asOf: undefined },
      );
      return (
        verdicts
          // That it speaks of the lead span is only taken, and amounts may be of anything.
          .filter(
            ({ verdict, fact }) =>
              (verdict === 'contradicted' && (fact === 'date' || fact === 'quotation')) ||
              (verdict === 'unknown' && fact === 'quotation'),
          )
          .map(({ words, record }) => ({
            ...yaml.placeOf(path),
            found:
              record === undefined
                ? `${shown(words)} is not in the words of the record; correct it, or let an event or a document give it`
                : `${shown(words)} is told, and the record has ${valueWords(record)}; correct one of them`,
          }))
      );
    }),
  );
  return [...ofProse, ...ofYears(archive)];
}

/** What an archive says of itself in sentences, and where. */
export function wordsOfSettings({
  introduction,
  description,
  leadSpan,
}: ArchiveSettings): readonly (readonly [Path, string])[] {
  const told: readonly (readonly [Path, string | undefined])[] = [
    [['introduction'], introduction],
    [['description'], description],
    [['leadSpan', 'told'], leadSpan?.told],
  ];
  return told.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const]));
}

/** "2020–2023" of a subject lies within the years of the events. */
function ofYears(archive: ArchiveFiles): readonly Hint[] {
  const { settings } = archive;
  const whole = wholeArchive(archive);
  const years = /(?<!\d)(?<first>\d{4})\s*[\u2013-]\s*(?<last>\d{4})(?!\d)/.exec(
    settings?.data.subject ?? '',
  );
  if (settings === undefined || whole === undefined || years === null) return [];
  const days = proseRecord(whole)
    .subjects.flatMap((one) => daysOfSubject(one))
    .filter(Number.isFinite);
  if (days.length === 0) return [];
  const known = days.map((day) => civilOf(day).year);
  const { first, last } = years.groups ?? {};
  const [least, most] = [known.reduce((a, b) => Math.min(a, b)), known.reduce((a, b) => Math.max(a, b))];
  return Number(first) >= least && Number(last) <= most
    ? []
    : [
        {
          ...settings.yaml.placeOf(['subject']),
          found: `${shown(years[0])} is told, and the events are of ${least} to ${most}; correct it`,
        },
      ];
}
