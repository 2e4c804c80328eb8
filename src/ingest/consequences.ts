import { wordsOfDayOfYear } from '../words/dates.ts';
import type { ArchiveFiles } from './archive-files.ts';
import type { Hint } from './checks/addresses.ts';
import { idsOfOtherDates } from './checks/event-ids.ts';
import type { Finding } from './finding.ts';

/**
 * An inspection without what a finding of it has told already. Where an event's id carries another day than its claims,
 * texts and notes that have the day of the id agree with the id, and are not told one by one: once the claim is mended,
 * what is left shows. And at the place of a value that is none of those to choose from nothing else is wrong.
 */
export function withoutConsequences({ findings, hints }: Inspection, archive: ArchiveFiles): Inspection {
  const told = idsOfOtherDates(archive).map(({ file, id, date }) => ({
    file,
    names: [id, ...titlesOf(archive, id)],
    day: wholeWord(formsOf(date)),
  }));
  const follows = ({ file, found }: Told) =>
    told.some((one) =>
      one.file === file
        ? one.day.test(found) || found.includes('is another weekday')
        : one.day.test(found) && one.names.some((name) => found.includes(name)),
    );
  return {
    findings: withoutEchoes(findings).filter((one) => one.code !== 'prose-contradicted' || !follows(one)),
    hints: hints.filter((one) => !follows(one)),
  };
}

function titlesOf({ documents, events }: ArchiveFiles, id: string): readonly string[] {
  const all = [...events.map(({ data }) => data), ...documents.flatMap(({ data }) => data.events)];
  return all.flatMap((event) => (event.id === id && event.title ? [event.title] : []));
}

/** "5 March" stands in no "25 March". */
function wholeWord(forms: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

interface Inspection {
  readonly findings: readonly Finding[];
  readonly hints: readonly Hint[];
}

type Told = Pick<Finding, 'file' | 'found'>;

function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const wrong = new Set(findings.filter(({ code }) => code === 'value-wrong').map(placeOf));
  return wrong.size === 0
    ? findings
    : findings.filter((one) => one.code === 'value-wrong' || !wrong.has(placeOf(one)));
}

function placeOf({ file, line, column }: Finding): string {
  return `${file}:${line}:${column}`;
}

/** A day as the checks name it: in EDTF, and in words as it may stand. */
function formsOf(date: string): readonly string[] {
  const [, month, day] = /^\d{4}-(\d\d)-(\d\d)$/.exec(date) ?? [];
  return month === undefined ? [date] : [date, wordsOfDayOfYear(Number(month), Number(day))];
}
