import { forClaims } from '../time/written/clause-words.ts';
import { denials } from '../time/written/denied.ts';
import { readDates } from '../time/written/read-dates.ts';
import { tableOf } from '../time/written/tables.ts';
import { isNotUntil } from './find-dates.ts';
import type { FactKind, Stretch } from './types.ts';

/** Tells whether a fact of a sentence is denied there. */
export type IsDenied = (fact: FactKind, stretch: Stretch) => boolean;

/**
 * What a sentence denies: its dates by the words of its language, and in English also its numbers and quotations, and
 * all that it calls untrue.
 *
 * @param language BCP 47
 */
export function deniedIn(text: string, language: string): IsDenied {
  const dates = deniedDates(text, language);
  const english = /^en\b/i.test(language);
  return (fact, { start, end }) => {
    const before = text.slice(0, start);
    if (english && isCalledUntrue(before)) return true;
    if (english && isNotUntil(text, { start, end })) return false;
    if (fact === 'date' && dates.some((one) => one.start < end && one.end > start)) return true;
    if (!english) return false;
    return fact === 'quotation' ? unsaid.test(before) : isOfDeniedClause(before);
  };
}

function deniedDates(text: string, language: string): readonly Stretch[] {
  const table = tableOf(language);
  if (table === undefined || !mayDeny(text, language)) return [];
  return readDates(text, forClaims(table), { years: 'any', denials }).filter(
    ({ none, relations }) => none === 'denied' || relations.includes('no-earlier'),
  );
}

// Most English sentences need no second reading.
function mayDeny(text: string, language: string): boolean {
  return (
    !/^en\b/i.test(language) ||
    /\b(?:no|not|never|n[eo]ither|nor|nobody|none|cannot)\b|n['\u2019]t\b|\b(?:than|instead|except|apart)\b/i.test(
      text,
    )
  );
}

function isOfDeniedClause(before: string): boolean {
  const clause = /[^,;:()\u2013\u2014]*$/.exec(before)?.[0] ?? '';
  const verb =
    /(?:\bnot|\bnever|\bnobody|\bno[- ]one|\bnone(?: of (?:[\p{L}-]+ ){0,3}[\p{L}-]+)?|n['\u2019]t) (?!only|just|merely|more|less|fewer|later|earlier|least|but|denie[sd]|disputes?|disputed|doubts?|doubted)(\S+)/iu.exec(
      clause,
    );
  if (verb === null) return false;
  return !/\b(?:who|which|that|when|where|after|before|because|but|and)\b/i.test(clause.slice(verb.index));
}

function isCalledUntrue(before: string): boolean {
  return (untrue.test(before) && !undenied.test(before)) || unheard.test(before);
}

const undenied =
  /\b(?:nobody|no[- ]one|none|neither|never|not|cannot|n['\u2019]t)\b[^,;]{0,40}?\bden(?:y|ies|ied) that\b[^;]*$/i;
const untrue =
  /\b(?:not (?:true|so|the case|correct)|untrue|false|wrong|incorrect|a lie|a myth|no truth|no evidence|den(?:y|ies|ied)) (?:that|is it that|in (?:the )?(?:claim|saying) that)\b[^;]*$/i;
// "Nobody says that", "none of them has ever claimed that", "they never wrote that"; not "nobody denies that".
const unheard =
  /\b(?:nobody|no[- ]one|none|neither|never|no (?:sources?|reports?|documents?|accounts?|records?|texts?|letters?|statements?|part(?:y|ies)|sides?|states?|governments?|court|officials?|minist(?:er|ry)|outlets?|newspapers?|authors?|historians?|witness(?:es)?|person|body))(?: of(?: [\p{L}-]+){1,4}?)?(?: (?:has|have|had|here|there|ever|yet|now))* (?:says?|said|stat(?:es?|ed)|claim(?:s|ed)?|believe[sd]?|thinks?|thought|maintain(?:s|ed)?|assert(?:s|ed)?|holds?|held|writes?|wrote|written|report(?:s|ed)?|suggest(?:s|ed)?|argue[sd]?|confirm(?:s|ed)?|tells?|told)(?: [\p{L}-]+){0,2} that\b[^;]*$/iu;
const unsaid =
  /(?:\bnot|\bnever|n['\u2019]t) (?:once |ever |actually )?(?:sa(?:y|id)|writ(?:e|ten)|wrote|call(?:ed)?|sp(?:eak|oke|oken)|use[d]?|speak|contain(?:ed)?|ask(?:ed)?)\b[^.;]*$/i;
