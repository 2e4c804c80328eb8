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
  const told = idsOfOtherDates(archive).map(({ file, date }) => ({ file, forms: formsOf(date) }));
  const follows = ({ file, found }: Told) =>
    told.some(
      (one) =>
        one.forms.some((form) => found.includes(form)) ||
        (one.file === file && found.includes('is another weekday')),
    );
  return {
    findings: withoutEchoes(findings).filter((one) => one.code !== 'prose-contradicted' || !follows(one)),
    hints: hints.filter((one) => !follows(one)),
  };
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
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? new Date(`${date}T00:00:00Z`) : undefined;
  if (day === undefined) return [date];
  const words = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(day);
  return [date, words({ day: 'numeric', month: 'long' })];
}
