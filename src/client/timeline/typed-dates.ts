import { readDays } from '../../timeline/data/filter.ts';
import { filterWords as words } from '../../words/chapters/filter.ts';
import { say } from '../../words/say.ts';

/**
 * Writes the dates that a reader has typed in words into the fields `from` and `to` of a form as an address has them:
 * "1 March 1995" as `1995-03-01`. What names no day, month or year stays as it is.
 */
export async function spellDates(form: HTMLFormElement): Promise<void> {
  for (const field of fieldsOf(form)) field.value = await spellDate(field.value, field.placeholder);
}

/** What is wrong with the dates that a form asks for, in words; the fields that have it are marked. */
export function faultOf(form: HTMLFormElement): string | undefined {
  const [from, to] = fieldsOf(form).map((field) => {
    const text = field.value.trim();
    const days = readDays(text);
    const wrong = text !== '' && days === undefined;
    return { field, text, days, wrong };
  });
  if (from === undefined || to === undefined) return undefined;
  const backwards = from.days !== undefined && to.days !== undefined && from.days[0] > to.days[1];
  for (const { field, wrong } of [from, to]) field.setAttribute('aria-invalid', String(wrong || backwards));
  const wrong = [from, to].find((one) => one.wrong);
  if (wrong !== undefined) {
    return noDate(wrong.text, wrong.field.placeholder);
  }
  return backwards ? say(words.datesBackwards, { from: from.text, to: to.text }) : undefined;
}

/**
 * A date as an address has it, where it is one in other digits or in words. The code that reads them is loaded when it is
 * needed; where it does not come the text stays, and is told how a date is written.
 *
 * @param example a month of the archive, in whose century a year of two digits lies: `1995-03`
 */
export async function spellDate(typed: string, example = ''): Promise<string> {
  const text = typed.trim();
  if (text === '' || readDays(text) !== undefined) return text;
  const code = await import('./read-typed-date.ts').catch(() => undefined);
  return (await code?.readTypedDate(text, example)) ?? text;
}

/** @param example a month of the archive: `1995-03` */
export function noDate(text: string, example: string): string {
  const [month = example, year = ''] = /^(.+)-\d\d$/.exec(example) ?? [];
  return say(words.noDate, { text, day: `${month}-01`, month, year });
}

function fieldsOf(form: HTMLFormElement): readonly HTMLInputElement[] {
  return ['from', 'to'].map((name) => form.elements.namedItem(name) as HTMLInputElement);
}
