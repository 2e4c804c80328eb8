import type { ContextEvent } from '../../model/event.ts';
import { proseRecord } from '../../prose/record.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';
import { knownThings, type Thing } from './dates-of-others.ts';
import { wordsOfEvent } from './event-words.ts';
import { datesTold, daysGiven, daysToldIn, isGiven, isOfOther } from './given-days.ts';
import { quotedWords } from './quoted-words.ts';
import { wholeArchive } from './whole-archive.ts';

/**
 * Days that the note of a source gives and the event does not use: in quotation marks how the source words a claim that
 * rests on it, else a day of some claim, of the event's words, or of another event that the note names. One of the two
 * has been moved.
 */
export function noteClaimHints(archive: ArchiveFiles): readonly Hint[] {
  const whole = wholeArchive(archive);
  if (whole === undefined) return [];
  const language = archive.settings?.data.language ?? 'en';
  const { things } = knownThings(proseRecord(whole), whole.events);
  return archive.events.flatMap((event) => {
    const others = things.filter(({ subject }) => subject.address !== `events/${event.data.id}/`);
    return unused(event, others, language);
  });
}

function unused(event: MdxFile<ContextEvent>, others: readonly Thing[], language: string): readonly Hint[] {
  const { yaml, data } = event;
  const given = (claims: ContextEvent['claims'], sources: ContextEvent['sources']) =>
    daysGiven({ claims, sources }, undefined, false, language);
  const told = wordsOfEvent(event).flatMap(({ text, part }) =>
    part === 'version' ? [] : daysToldIn(text, data.claims, language),
  );
  return Object.entries(data.sources).flatMap(([key, source]) => {
    const { note } = source;
    const resting = data.claims.filter(({ sources }) => sources.includes(key));
    if (note === undefined || resting.length === 0) return [];
    const dates = datesTold(note, language).filter(
      ({ yearless }) => yearless === undefined || yearless.day !== undefined,
    );
    const wordsAt = ({ start, end }: (typeof dates)[number]) => note.slice(start, end);
    const ofSource = given(resting, { [key]: { ...source, note: undefined } });
    const quoted = quotedWords(note);
    const claimed = dates.filter((date) => quoted.some((one) => one.includes(wordsAt(date))));
    const moved = claimed.some((date) => isGiven(date, ofSource)) ? [] : claimed.slice(0, 1);
    const all = [...ofSource, ...given(data.claims, {}), ...told];
    const idle = dates.filter(
      (date) => !claimed.includes(date) && !isGiven(date, all) && !isOfOther(date, note, others),
    );
    return [
      ...moved.map(
        (date) =>
          `the note gives ${shown(wordsAt(date))}, and no claim that rests on this source has that day`,
      ),
      ...idle.map(
        (date) =>
          `the note gives ${shown(wordsAt(date))}, and neither a claim nor the words of the event have that day`,
      ),
    ].map((found) => ({ ...yaml.placeOf(['sources', key, 'note']), found: `${found}: correct one` }));
  });
}
