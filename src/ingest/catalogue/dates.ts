import { shown } from '../shown.ts';

/** Findings about dates, and about the words and reasons they rest on. */
export const dateFindings = {
  'date-unquoted': (written: string) => ({
    found: `the date ${written} has no quotation marks, and would be read as a time or a number`,
    instead: `"${written}"`,
  }),
  'date-not-edtf': (message: string, suggestion: string | undefined) => ({
    found: message,
    instead:
      suggestion === undefined
        ? 'an EDTF date, such as "1995-03-01", "1995-03" or "1994-12~"'
        : `"${suggestion}"`,
  }),
  'date-order': (start: string, end: string) => ({
    found: `the end ${shown(end)} lies before the start ${shown(start)}`,
    instead: 'an end that is not before the start',
  }),
  'as-of-before-start': (asOf: string, start: string) => ({
    found: `the claim was so as of ${shown(asOf)}, before the event began: ${shown(start)}`,
    instead: '`asOf: "..."`, the day on which it was so, or an earlier start',
  }),
  'correction-date-vague': (written: string) => ({
    found: `the correction is dated ${shown(written)}, which is not one day, month or year`,
    instead: '`date: "..."`, the day on which the page was corrected, or its month or year',
  }),
  'correction-too-early': (written: string, first: string) => ({
    found: `the page was corrected on ${shown(written)}, before it can have been published: ${first} at the earliest`,
    instead: '`date: "..."`, the day on which the page was corrected, not that of what it tells',
  }),
  'correction-twice': () => ({
    found: 'the same correction stands here a second time, with the same date and words',
    instead: 'each correction once',
  }),
  'point-interval': (written: string, oneOf: string) => ({
    found: `an event of shape "point" is dated by the interval ${shown(written)}, which lasts`,
    instead: `\`shape: span\`, or ${shown(oneOf)} for one day of those`,
  }),
  'point-part': (of: string) => ({
    found: `an event of shape "point" has no ${of} of its own`,
    instead: '`of: "whole"`, or `shape: span` for what lasted',
  }),
  'claim-surer-than-from': (written: string, from: string) => ({
    found: `the date ${shown(written)} is counted from ${shown(from)}, and surer than that`,
    instead: `the mark of ${shown(from)} behind each date of it (\`~\`, \`?\` or \`%\`); or a day to count from that is sure`,
  }),
  'claim-undated': () => ({
    found: 'the claim gives no date',
    instead: '`edtf: "..."`, or `open: true` where it was still going on',
  }),
  'claim-dated-twice': () => ({
    found: 'the claim gives both `edtf` and `open`',
    instead: 'one of the two',
  }),
  'claim-without-words': (basis: string) => ({
    found: `a claim whose basis is "${basis}" does not say which words it rests on`,
    instead: '`written: "..."`, words of one of the event\'s quotations',
  }),
  'claim-without-day': () => ({
    found: 'a date that is counted back does not say from which day',
    instead: '`from: "..."`, the day counted from',
  }),
  'claim-from-no-day': (from: string) => ({
    found: `nothing can be counted back from ${shown(from)}`,
    instead: 'one day, month or year',
  }),
  'words-not-counted': (message: string) => ({
    found: message,
    instead: 'the words that say how long before, or `basis: "stated"` where the words give the date itself',
  }),
  'claim-day-unknown': (day: string, own: string) => ({
    found: `the day ${shown(day)} is neither the document's date nor one that its text, or an event, gives`,
    instead: `${shown(own)}, the document's date, or a day that its text gives`,
  }),
  'claim-open-not-stated': (basis: string) => ({
    found: `a claim that something still goes on rests on words that state it, not on the basis "${basis}"`,
    instead: '`basis: "stated"`, with the words as `written`',
  }),
  'claim-words-needless': () => ({
    found: "the claim rests on the document's date, and names words all the same",
    instead: 'no `written`, or `basis: "stated"` where those words give the date',
  }),
  'claim-without-document-date': () => ({
    found: 'the claim rests on the date of the document, which has none',
    instead: "the document's `date`, or another basis",
  }),
  'claim-not-document-date': (claimed: string, actual: string) => ({
    found: `the claim gives ${shown(claimed)} as the document's date, which is ${shown(actual)}`,
    instead: shown(actual),
  }),
  'words-not-quoted': (written: string) => ({
    found: `${shown(written)} is in none of the event's quotations`,
    instead: 'words that stand in one of its `quotes`, character for character',
  }),
  'words-no-date': (written: string) => ({
    found: `no date can be read in ${shown(written)}`,
    instead:
      'words that give the date, or `basis: "counted-back"` with `from: "..."`, the day they count from',
  }),
  'words-no-year': (written: string) => ({
    found: `${shown(written)} names no year`,
    instead:
      'words that give the year too, or `basis: "counted-back"` with `from: "..."`, the day they count from',
  }),
  'words-other-date': (written: string, meant: readonly string[], claimed: string) => ({
    found: `${shown(written)} gives ${listed(meant)}, the claim ${shown(claimed)}`,
    instead: shown(meant[0] ?? ''),
  }),
  'words-two-ways': (written: string, meant: string) => ({
    found: `${shown(written)} can be read day first or month first`,
    instead: `${shown(meant)}, or \`numeralOrder: "day-first"\` or \`"month-first"\` in the document, where it is known`,
  }),
  'words-cut': (written: string, from: string, meant: readonly string[]) => ({
    found: `${shown(written)} is cut out of ${shown(from)}, which gives ${meant.length === 0 ? 'no date' : listed(meant)}`,
    instead:
      meant[0] === undefined
        ? 'words that give the date'
        : `${shown(meant[0])}, with all the words that give it`,
  }),
  'words-other-calendar': (written: string) => ({
    found: `${shown(written)} gives a date of another calendar`,
    instead:
      'words that give the date in the Gregorian calendar, or the event without a date, under `undated`',
  }),
  'words-denied': (written: string) => ({
    found: `${shown(written)} says that it was not then`,
    instead: 'words that say when it was, or the event without a date, under `undated`',
  }),
  'words-of-plan': (written: string, sentence: string) => ({
    found: `${shown(written)} is told of what was planned, asked or supposed, and not of what took place: ${shown(sentence)}`,
    instead:
      'words that say when it was; where the day was only announced, a bound (`basis: "bound"`); of what was not held, a kind that says so; or, if it was held all the same, say so in the event\'s `note`',
  }),
  'words-impossible': (written: string, named: string) => ({
    found: `${shown(written)} names a day that there is not: ${named}`,
    instead: 'words that give a date, or the event without one, under `undated`',
  }),
  'words-other-weekday': (written: string, weekday: string, day: string, actual: string) => ({
    found: `${shown(written)} is said to be ${shown(weekday)}, and ${day} is a ${actual}`,
    instead: `the day that the words mean; or, where the text contradicts itself, ${shown(day.slice(0, -3))}, which holds the days that it may be`,
  }),
  'words-no-limit': (written: string, stated: string) => ({
    found: `${shown(written)} does not limit a date, as "after", "by" or "not before" would: it gives ${stated}`,
    instead: `\`edtf: ${shown(stated)}, basis: "stated"\``,
  }),
  'adopted-twice': (of: string) => ({
    found: `two claims about the ${of} of the event are adopted`,
    instead: '`adopted: true` on one of them at most',
  }),
  'adopted-without-reason': () => ({
    found: 'the claim is adopted without a reason',
    instead: '`because: "..."`',
  }),
  'adopted-and-none': () => ({
    found: 'an end is adopted, though `endAdopted` is "none"',
    instead: 'one of the two',
  }),
  'document-date-without-words': () => ({
    found: "the document's date is said to be stated, and the words that state it are not given",
    instead: '`written: "..."`, words of its text, or `basis: "address"` or `"outside"`',
  }),
  'document-date-not-in-text': (written: string) => ({
    found: `${shown(written)} stands in none of the document's passages`,
    instead: 'the words of a passage, character for character',
  }),
  'document-date-not-in-address': (edtf: string, source: string | undefined) => ({
    found: `no address of ${source === undefined ? "the document's copy" : `the source ${shown(source)}`} carries ${shown(edtf)}`,
    instead: '`source: "..."`, one whose `url` carries the date, or `basis: "outside"`',
  }),
};

function listed(texts: readonly string[]): string {
  return texts.length > 4 ? `${texts.slice(0, 4).join(', ')} and the like` : texts.join(', ');
}
