import { namesIn, rootOf, type NamePlace } from './names.ts';
import type { ProseRecord, Subject } from './types.ts';

/** What somebody is told to have done or undergone: the verb of it. */
export interface Deed {
  readonly verb: string;
  /** It was done to them: "elected", or they won by it. */
  readonly isDoneTo?: true;
}

/**
 * Whether the archive says in its own words, in the title or the summary of what is named, that somebody did something or
 * underwent it. Who is only in the list of those who are named in it did nothing by that. English.
 */
export function isDeedTold(
  record: ProseRecord,
  { title, names: titles, texts }: Subject,
  { meant }: NamePlace,
  deed: Deed,
): boolean {
  const verbs = formsOf(deed.verb);
  const own = texts.filter(({ summary }) => summary === true).flatMap(({ text }) => clausesOf(text));
  const called = [title, ...titles].flatMap(clausesOf);
  return [...own, ...called].some((clause) => {
    const names = namesIn(record, clause);
    return names.some(
      (name, index) =>
        name.meant.some((one) => meant.some((said) => isSame(record, one, said))) &&
        (stands(clause, names, index, verbs, deed) ||
          // "Patrol by A" in its name: all that was done by it A did.
          (called.includes(clause) && deed.isDoneTo !== true && isNamedBy(clause, name))),
    );
  });
}

// A body's deed is its side's, and not its side's the body's.
function isSame(
  record: ProseRecord,
  told: NamePlace['meant'][number],
  said: NamePlace['meant'][number],
): boolean {
  if (said.person !== undefined || told.person !== undefined) return said.person === told.person;
  return told.actor === said.actor || rootOf(record, told.actor) === said.actor;
}

function stands(
  text: string,
  names: readonly NamePlace[],
  index: number,
  verbs: string,
  { isDoneTo }: Deed,
): boolean {
  const [lead, behind] = [leadOf(text, names, index), text.slice(endOfList(text, names, index))];
  const forms =
    isDoneTo === true
      ? [
          new RegExp(String.raw`\b(?:${verbs})(?: as)? (?:the |\p{Ll}+ ){0,3}$`, 'iu').test(lead),
          new RegExp(String.raw`^,? (?:was|were|had been)(?: \p{L}+)? (?:${verbs})\b`, 'iu').test(behind),
        ]
      : [
          new RegExp(String.raw`\b(?:${verbs})\b[^,]* by ${before}$`, 'iu').test(lead),
          new RegExp(
            String.raw`^(?: (?:has|had|have|also|then|later|both|\p{L}+ly))* (?:${verbs})\b`,
            'iu',
          ).test(behind),
          mediating.test(verbs) &&
            new RegExp(String.raw`\b(?:through|mediation of) ${before}$`, 'iu').test(lead),
        ];
  return forms.includes(true);
}

function isNamedBy(text: string, { start }: NamePlace): boolean {
  return /\bby (?:the )?$/i.test(text.slice(0, start));
}

/** The forms of a verb and of those that say the same. */
function formsOf(verb: string): string {
  return sames.find((one) => new RegExp(`^(?:${one})$`, 'i').test(verb)) ?? verb;
}

/** Clauses that nobody else is told to have said. */
function clausesOf(text: string): readonly string[] {
  return text.split(/[.;:!?](?=\s|$)/).filter((clause) => !saying.test(clause));
}

/** What stands before a name, without those that are listed before it. */
export function leadOf(text: string, names: readonly NamePlace[], index: number): string {
  let at = index;
  while (at > 0 && listed.test(text.slice(names[at - 1]!.end, names[at]!.start))) at -= 1;
  return text.slice(0, names[at]!.start);
}

/** Where those end who are listed behind a name by "and": what stands there all of them did. */
export function endOfList(text: string, names: readonly NamePlace[], index: number): number {
  let at = index;
  while (at + 1 < names.length && listed.test(text.slice(names[at]!.end, names[at + 1]!.start))) at += 1;
  return names[at]!.end;
}

const listed = /^(?:, (?:and )?(?:the )?|,? and (?:the |of )?)$/;
const before = String.raw`(?:the )?(?:\p{Ll}+s? of (?:the )?)?`;
const mediating = /mediated/;
const saying =
  /\b(?:sa(?:id|ys?)|accounts?|reports?|reported(?:ly)?|according|claim\p{L}*|accus\p{L}*|alleg\p{L}*|told|denie[sd])\b/iu;
const sames = [
  /beg[au]n|start(?:ed)?|launched|opened/,
  /installed|set up|established|put up|built|erected/,
  /signed|agreed|concluded|made|adopted/,
  /elected|appointed|chose|chosen|picked|won/,
  /dismissed|removed|sacked/,
  /detained|arrested/,
  /mediated|brokered|reached|arranged/,
  /led|headed|chaired/,
  /decreed|decided|ordered/,
  /conducted|carried out/,
].map(({ source }) => source);
