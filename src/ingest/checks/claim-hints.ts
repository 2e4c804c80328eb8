import type { Document } from '../../model/document.ts';
import { readerOf } from '../../time/written/reader.ts';
import type { DocumentFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';
import type { Seed } from '../steps/read-seed.ts';
import { wordedClaim, wordedDocumentDate, type WordedClaim } from './claim-words.ts';
import { textsOf } from './document-dates.ts';
import { otherEndTold } from './other-end.ts';
import { seedOf } from './passages.ts';
import { isSettled, planClaimed } from './planned-words.ts';
import { verdictOf } from './words.ts';

/**
 * Claims that may mean something else than their words, and claims whose words nobody could read.
 *
 * @param notHeld ids of the kinds whose events did not take place: theirs are the days that were planned
 */
export function claimHints(
  { documents, seeds }: DocumentFiles,
  notHeld: ReadonlySet<string> = new Set(),
): readonly Hint[] {
  return documents.flatMap((document) => {
    const { yaml, data } = document;
    const seed = seedOf(seeds, data);
    const own = seed && wordedDocumentDate(yaml, data, textsOf(data, seed));
    return [...(own === undefined ? [] : hintsOf(own, '')), ...hintsOfClaims(document, seed, notHeld)];
  });
}

function hintsOfClaims(
  { yaml, data }: MdxFile<Document>,
  seed: Seed | undefined,
  notHeld: ReadonlySet<string>,
): readonly Hint[] {
  return data.events.flatMap((event, place) =>
    event.claims.flatMap((claim, index) => {
      const worded = wordedClaim(yaml, data, seed, event, claim, ['events', place, 'claims', index]);
      if (worded === undefined) return [];
      const title = `${event.title ?? ''} ${event.id}`;
      const settled = isSettled(event, notHeld)
        ? []
        : [...planHint(worded, title), ...otherEndHint(worded, title)];
      return [...hintsOf(worded, title), ...settled];
    }),
  );
}

function planHint({ worded, basis }: WordedClaim, title: string): readonly Hint[] {
  const { yaml, path, written } = worded;
  const plan = planClaimed(worded, basis, title);
  if (plan === undefined) return [];
  const place = yaml.placeOf([...path, 'written']);
  if (basis.kind === 'bound') {
    const found = `${shown(written)} is the day by which something was promised or planned, and none by which it was so: ${shown(plan.sentence)}. Say so in the event's note, or take the claim out`;
    return [{ ...place, found }];
  }
  // Of what is sure there is a finding.
  if (plan.isSure) return [];
  const found = `${shown(written)} is told of what was planned, asked or supposed, and not of what took place: ${shown(plan.sentence)}. Where the day was only announced, claim it as a bound (basis: "bound"), or say so in the event's note; of what was not held, give the event a kind that says so`;
  return [{ ...place, found }];
}

function otherEndHint({ worded }: WordedClaim, title: string): readonly Hint[] {
  const { yaml, path, written, of } = worded;
  const clause = otherEndTold(worded, title);
  if (clause === undefined) return [];
  const [told, right] = of === 'start' ? ['an end', 'end'] : ['a beginning', 'start'];
  const found = `${shown(written)} is claimed as the ${of}, where its words tell of ${told}: ${shown(clause)}. Claim it of: "${right}", or say in the event's note why it is the ${of}`;
  return [{ ...yaml.placeOf([...path, 'of']), found }];
}

/** @param title and id of the event; they name the thing whose date is claimed, where that is the event itself */
function hintsOf({ worded, basis }: WordedClaim, title: string): readonly Hint[] {
  const { yaml, path, written, claimed, language } = worded;
  const verdict = verdictOf(worded, basis);
  if (verdict.kind === 'short') {
    const found = `${shown(written)} leaves out a word: the text has ${shown(verdict.from)}`;
    return [{ ...yaml.placeOf([...path, 'written']), found }];
  }
  if (verdict.kind === 'of-thing' && shareWord(title, verdict.from)) return [];
  if (verdict.kind === 'of-thing') {
    const found = `${shown(written)} is the date of what the text measures by in ${shown(verdict.from)}: claim it of that, and of what was measured a bound`;
    return [{ ...yaml.placeOf([...path, 'written']), found }];
  }
  if (verdict.kind === 'lasting') {
    const found = `the claim ${shown(claimed.text)} says that it lasted, where ${shown(written)} may mean one time between: ${shown(verdict.meant)}`;
    return [{ ...yaml.placeOf([...path, 'edtf']), found }];
  }
  if (verdict.kind !== 'unread') return [];
  const why = readerOf(language).knowsLanguage
    ? 'no time can be counted back in these words'
    : `dates are not read in the language "${language}"`;
  return [
    { ...yaml.placeOf([...path, 'written']), found: `${shown(written)} was compared with nothing: ${why}` },
  ];
}

function shareWord(one: string, other: string): boolean {
  const words = wordsOf(other);
  return wordsOf(one).some((word) => words.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}
