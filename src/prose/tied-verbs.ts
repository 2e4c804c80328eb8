import { isHappening } from './happenings.ts';
import type { Subject } from './types.ts';

/** The verbs of some words, each with whether it tells that something came about. */
export interface Verbs {
  readonly count: number;
  readonly allHappen: boolean;
  /** All of them are the record's own of what is named, or tell by themselves that something was held. */
  readonly allOwn: boolean;
  /** What is named is called by all of them. */
  readonly allTitle: boolean;
  /** The last of them happens, or is used by somebody of the record; none is none of another's. */
  readonly isLastTold: boolean;
  /** Where the last of them ends. */
  readonly lastEnd: number;
}

/** Words as the record of one thing has them: what it tells of it happened. */
export interface OwnWords {
  readonly read: (words: string) => Verbs;
  readonly isOwnNoun: (noun: string) => boolean;
  /** How many words of a text its title has. */
  readonly sharedWithTitle: (text: string) => number;
}

/** @param named the words by which a sentence names it */
export function ownWordsOf(subject: Subject, named: string): OwnWords {
  const title = stemsIn(subject.title);
  const heard = stemsIn(`${subject.title} ${subject.names.join(' ')} ${named}`);
  const told = stemsIn(
    subject.shape === 'document'
      ? ''
      : subject.texts
          .filter(({ ofSource, by }) => ofSource !== true && by === undefined)
          .map(({ text }) => text)
          .join(' '),
  );
  const any = stemsIn(
    [...subject.texts.map(({ text }) => text), ...subject.dates.map(({ marks = '' }) => marks)].join(' '),
  );
  const isOwn = (verb: string) => {
    const stem = stemOf(verb);
    return heard.has(stem) || (told.has(stem) && !telling.test(verb));
  };
  const isStatement = /statement|letter|notice/.test(subject.kind);
  const isOfCourt = /court|judg/.test(subject.kind);
  const published = papers.test(`${subject.kind} ${subject.title}`) || subject.shape === 'document';
  const read = (words: string) => {
    const found = [...words.matchAll(verbForm)].map((match) => ({
      verb: match[0].toLowerCase(),
      before: words.slice(0, match.index),
      rest: words.slice(match.index),
      end: match.index + match[0].length,
    }));
    const happens = found.map(
      ({ verb, rest, before }) =>
        isOwn(verb) ||
        isHappening(rest, passive.test(before)) ||
        (published && publishing.test(rest)) ||
        (isStatement && /^(?:announced|declared|proclaimed)\b/.test(rest) && passive.test(before)) ||
        ((isStatement || isOfCourt) && saying.test(rest) && !helping.test(before)) ||
        (/^(?:re)?built\b/.test(rest) && !helping.test(before)) ||
        (isOfCourt && /^read\b/.test(rest) && helping.test(before)),
    );
    return {
      count: found.length,
      allHappen: happens.every(Boolean),
      allOwn: found.every(({ verb, rest }) => isOwn(verb) || holding.test(rest)),
      allTitle: found.every(({ verb }) => title.has(stemOf(verb))),
      isLastTold: found.length === 0 || happens.at(-1) === true || any.has(stemOf(found.at(-1)?.verb ?? '')),
      lastEnd: found.at(-1)?.end ?? 0,
    };
  };
  return {
    read,
    isOwnNoun: (noun) => heard.has(stemOf(noun)) || told.has(stemOf(noun)),
    sharedWithTitle: (text) => [...stemsIn(text)].filter((stem) => title.has(stem)).length,
  };
}

function stemsIn(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => stemOf(word)));
}

// "Elected", "election"; of irregular verbs the form that the others share.
export function stemOf(word: string): string {
  const small = word.toLowerCase();
  return (
    irregular.find((forms) => forms.includes(small))?.[0] ??
    small.replace(/(?<=^\p{L}{4})s$/u, '').slice(0, 5)
  );
}

const irregular: readonly (readonly string[])[] = [
  ['meet', 'met', 'meets', 'meeting', 'meetings'],
  ['hold', 'held', 'holds'],
  ['leave', 'left', 'leaves', 'leaving'],
  ['fall', 'fell', 'falls', 'fallen'],
  ['give', 'gave', 'given', 'gives'],
  ['take', 'took', 'taken', 'takes'],
  ['make', 'made', 'makes', 'makers'],
  ['fight', 'fought', 'fighting'],
  ['shoot', 'shot', 'shooting'],
  ['run', 'ran', 'runs'],
  ['send', 'sent', 'sends'],
  ['stop', 'stops', 'stopped', 'stoppage'],
  ['cut', 'cuts'],
  ['light', 'lit'],
  ['tell', 'told', 'tells'],
  ['lose', 'lost'],
  ['go', 'went', 'gone', 'goes'],
  ['come', 'came', 'comes'],
  ['lend', 'lent', 'lends'],
  ['withdraw', 'withdrew', 'withdrawn', 'withdrawal'],
  ['put', 'puts'],
  ['lay', 'laid', 'lays'],
];

const regular = String.raw`\p{Ll}{2,}ed`;
const past =
  'was|were|began|begun|broke|broken|brought|built|burnt|came|cost|cut|did|died|drew|drove|fell|flew|fled|fought|found|gave|given|gone|got|grew|hit|heard|held|kept|knew|known|laid|lay|led|left|lent|lit|lost|made|met|moved|paid|put|quit|ran|read|rose|said|sang|sank|sat|saw|seen|sent|set|shot|shown|shut|sold|spent|spoke|spoken|stood|stuck|struck|swore|sworn|taken|taught|thought|threw|told|took|understood|went|withdrew|withdrawn|woke|won|wore|written|wrote|blew|blown|bought|became|chose|chosen|driven|drawn|forgot|forgotten|mean(?:s|t)|worn|hung|sought|slept|felt';
const present =
  'appears?|shows?|says?|calls|describes?|discusses|marks|lies|lie|stands?|remains?|recalls?|quotes?|mentions?|cites?|tells?|writes?|sees?|looks?|argues?|claims?|dates|falls|begins|ends|starts|opens|takes?|holds|comes|goes|gives|makes|needs?|wants?|expects?|hopes|asks|leads?|brings?|celebrates?|complains?|concerns|covers|deals|contains|shows|names|lasts|follows|precedes';
const verbForm = new RegExp(
  String.raw`(?<![\p{L}-])(?!(?:was|were|did|united|armed|related|so-called|alleged|combined|red|need|indeed|hundred|detailed|limited|advanced|occupied|disputed|divided)(?![\p{L}]))(?:${regular}|${past}|${present})(?![\p{L}])`,
  'gu',
);
/** Forms of "to be", "to have" and of what only helps another verb. */
export const helping = /\b(?:was|were|is|are|be|been|being|had|has|have|did|does|will)\b/;

const passive = /\b(?:was|were|is|are|be|been|being)(?: (?:\p{L}+ly|also|then|only|soon))* $/u;
const saying = /^(?:said|says|stat(?:ed|es)|announced|declared|wrote|told|called|warned|asked)\b/;
const holding =
  /^(?:last(?:ed|s)|continu|went on|gone on|held|met\b|t(?:ook|aken|akes?) place|happen|occurr|conven|gather|beg[aiu]n|start|end(?:ed|s)|conclud|sat down|c(?:ame|omes?) (?:into force|to an end)|erupt|broke out|sign(?:ed)|fell|resum|fir(?:ed)\b|open(?:ed)|clos(?:ed)|erect|install)/;
const publishing =
  /^(?:publish|releas|c(?:ame|omes) out|appear|post(?:ed)|print(?:ed)|written|made|dated|address)/;
const papers =
  /\b(?:filing|statement|report|letter|notice|decision|order|judg|declaration|answer|reply|appeal|standard|edition|draft|text|decree|finding|minutes|resolution|offer|request|invitation|proposal|announce|agreement|visit|draft)/i;
// What somebody says of a thing, on a day of the saying.
const telling =
  /^(?:welcom|critici|prais|condemn|discuss|mention|recall|comment|quot|cit(?:ed|es)|hear|read|remember|commemor|celebrat|honou?r|reject|endors|denounc|regret|analy|describ|refer|protest|stud|report|repeat|translat|support|react|respond|learn|knew|known|saw|seen|thank|explain|defend|interpret|call|told|tell|said|say|stat(?:ed|es)|wr(?:ote|itten)|claim|confirm|announc|declar|publish|print|broadcast|name[ds]?|plann|propos|expect|admit|deni|suggest|want|need|may|give|shown?|look|follow|use[ds]?)/;
