import type { ContextEvent } from '../../model/event.ts';
import { quotationsIn } from '../../prose/patterns.ts';
import { denies } from '../../text/negation.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';
import { isSettledIn, orSettle, wordsOfEvent, type EventWords } from './event-words.ts';

/**
 * Sentences of an event that deny what its own quotations say, or say what they deny: "it saw damage to houses" beside
 * "saw no damage to houses".
 */
export function toldDenialHints({ events, settings }: ArchiveFiles): readonly Hint[] {
  if (!/^en\b/i.test(settings?.data.language ?? 'en')) return [];
  const cited = events.flatMap(({ data: { id, accounts, sources } }) =>
    accounts.flatMap(({ by, quote }) => {
      const url = quote === undefined ? undefined : sources[quote.source]?.url;
      return quote === undefined || typeof url !== 'string' ? [] : [{ id, by, url, words: quote.words }];
    }),
  );
  return events.flatMap((event) => ofEvent(event, cited));
}

/** A quotation of an account, the account's speaker and the address that the words are from. */
interface Cited {
  readonly id: string;
  readonly by: string;
  readonly url: string;
  readonly words: string;
}

function ofEvent(event: MdxFile<ContextEvent>, cited: readonly Cited[]): readonly Hint[] {
  const { data } = event;
  return wordsOfEvent(event).flatMap((words) => {
    const backing = [...backingOf(data, words), ...citedElsewhere(data, words, cited)].flatMap((quote) =>
      clausesOf(quote).map((clause) => ({ ...clause, quote })),
    );
    return clausesOf(words.text).flatMap((clause) => {
      const near = backing.filter((other) => isOfSame(clause, other));
      const [against] = near;
      const isBacked = near.some(({ isDenied }) => isDenied === clause.isDenied);
      return against === undefined || isBacked || isSettledIn(data, clause.text)
        ? []
        : [
            {
              ...words.placeAt(clause.start),
              found: `${shown(clause.text)} is told, and the event has ${shown(against.quote)}: one of them denies it, the other does not; correct it, or ${orSettle(clause.text)}`,
            },
          ];
    });
  });
}

/** What a text of the event can be held against: an account's own quotation, the notes of its sources; for the body, all. */
function backingOf(
  { accounts, sources, settled }: ContextEvent,
  { part, sources: own, text }: EventWords,
): readonly string[] {
  if (part === 'title' || part === 'notKnown') return [];
  const keys = own ?? Object.keys(sources);
  return [
    ...accounts.flatMap(({ quote, says }) =>
      quote !== undefined && (part !== 'account' || says === text) ? [quote.words] : [],
    ),
    ...keys.flatMap((key) => quotationsIn(sources[key]?.note ?? '').map(({ words }) => words)),
    ...settled.flatMap(({ words, why }) => (text.includes(words) ? [why] : [])),
  ];
}

/** Of an account: what other events quote of the same speaker from one of its addresses. */
function citedElsewhere(
  { id, accounts, sources }: ContextEvent,
  { part, text }: EventWords,
  cited: readonly Cited[],
): readonly string[] {
  const account = part === 'account' ? accounts.find(({ says }) => says === text) : undefined;
  return account === undefined
    ? []
    : cited
        .filter((one) => one.id !== id && one.by === account.by)
        .filter(({ url }) => account.sources.some((key) => sources[key]?.url === url))
        .map(({ words }) => words);
}

interface Clause {
  readonly text: string;
  readonly start: number;
  readonly stems: ReadonlySet<string>;
  readonly isDenied: boolean;
}

const between =
  /[.;:!?,"\u201c\u201d]+(?:\s|$)|\s(?:and|but|while|that|which|who|when|where|because|although)\s/gu;

function clausesOf(text: string): readonly Clause[] {
  const cuts = [...text.matchAll(between)].map(({ index, 0: cut }) => ({ index, end: index + cut.length }));
  return [{ end: 0 }, ...cuts].flatMap(({ end: start }, at) => {
    const clause = text.slice(start, cuts[at]?.index ?? text.length);
    const words = clause.trim();
    // What somebody is called on not to do is neither done nor denied.
    return words === '' || /\bnot to\b/.test(words)
      ? []
      : [
          {
            text: words,
            start: start + clause.indexOf(words),
            stems: new Set((words.toLowerCase().match(/\p{L}{3,}/gu) ?? []).flatMap(stemOf)),
            isDenied: denies(words) || deniedByWord.test(words),
          },
        ];
  });
}

const deniedByWord =
  /\b(?:den(?:y|ies|ied|ial)|reject\w*|refus\w*|fail\w*|lack\w*|un(?:able|willing)|impossible|few|little|hardly|insufficient|stopp?\w*|prevent\w*|doubt\w*|instead|absence|free of)\b/i;

const unweighed =
  /^(?:the|its?|has|had|have|was|were|are|been|being|did|does|not|nor|none|never|for|from|with|without|this|they|their|them|his|her|she|into|onto|than|then|there|would|will|shall|should|could|can|cannot|may|might|must|any|some|all|our|you|your|one|said|says|before|after|about|under|over|such|also)$/;

/** The first letters of a word that weighs, by which its forms are the same. */
function stemOf(word: string): readonly string[] {
  if (unweighed.test(word)) return [];
  if (word === 'sufficient') return ['enoug'];
  return [word.replace(/(?:ing|ed|es|s)$/, '').slice(0, 5)];
}

/** Two weighty words are the same, and half of those of the shorter. */
function isOfSame({ stems: one }: Clause, { stems: other }: Clause): boolean {
  const same = [...one].filter((stem) => other.has(stem)).length;
  return same >= 2 && same * 2 >= Math.min(one.size, other.size);
}
