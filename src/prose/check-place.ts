import { citiesNamed } from './cities.ts';
import { placesNamed } from './count-scope.ts';
import { nearestMention, type Mention } from './find-subjects.ts';
import { isNotHeld } from './not-held.ts';
import { of, refsOf, type Sentence } from './sentence.ts';
import type { Finding, ProseRecord, Stretch } from './types.ts';

type Place = NonNullable<ProseRecord['places']>[number];

/** A place where a sentence says that something took place. */
export interface PlaceTold extends Stretch {
  readonly words: string;
  /** It is said to have been there that it happened, and not only that it was signed or made. */
  readonly isScene: boolean;
  /** It is told as one of several that it may have been: "in the one or in the other". */
  readonly isOneOf: boolean;
  readonly place: Place;
}

/**
 * Where a sentence says, in English, that what it names took place: "[the statement] was signed in the town", "[the
 * leaders met in the town]", "in the town [they met]".
 */
export function placesTold({ record, text, mentions }: Sentence): readonly PlaceTold[] {
  const places = [...placesNamed(record, text), ...citiesNamed(record, text)].toSorted(
    (a, b) => a.start - b.start,
  );
  return places.flatMap(({ start: own, end, place }, index): PlaceTold[] => {
    // "Held in [the one] and [the other]": of both.
    const start =
      isListed(text, end) || mentions.some((one) => one.start <= own && one.end >= end)
        ? firstOfList(text, places, index)
        : own;
    const nearest = nearestMention(mentions, { start, end });
    if (nearest === undefined) return [];
    const isTold =
      nearest.start <= start && nearest.end >= end
        ? within.test(text.slice(nearest.start, start))
        : nearest.end <= start
          ? saysWhere(text, nearest, start)
          : (/^\s*(?:in|at) (?:the )?$/i.test(text.slice(0, start)) && leadsTo(text, nearest, end)) ||
            (cleft.test(text.slice(0, start)) && cleftBehind.test(text.slice(end, nearest.start)));
    const between = text.slice(nearest.end, start);
    const isHeld = held.test(between) && gathering.test(text.slice(nearest.start, nearest.end));
    const isScene = isHeld || scene.test(between);
    const isOneOf = orElse.test(text.slice(start, own)) || orElse.test(text.slice(end));
    return isTold ? [{ start: own, end, words: text.slice(own, end), isScene, isOneOf, place }] : [];
  });
}

// "Held in [the one], and [the other] was glad" lists none.
function isListed(text: string, end: number): boolean {
  return /^(?:\s*(?:[.,;:)]|$)| (?:on|in|from|between|during|at|and|or|was|were)(?= ))/.test(text.slice(end));
}

function firstOfList(text: string, places: readonly Stretch[], index: number): number {
  let at = index;
  while (at > 0 && /^,? (?:and|or) (?:in |at )?$/.test(text.slice(places[at - 1]!.end, places[at]!.start)))
    at -= 1;
  return places[at]!.start;
}

/** How a place stands to those of what is named. Undefined where the record tells no place. */
export function checkPlace({ record, mentions }: Sentence, told: PlaceTold): Finding | undefined {
  const nearest = nearestMention(mentions, told);
  const places = nearest?.subject.places;
  if (nearest === undefined || places === undefined || nearest.subject.shape === 'document') return undefined;
  const said = { kind: 'words', words: [told.words] } as const;
  // Of what was not held only the place that a plan had is told: "[the planned talks in the town]".
  const isInName = nearest.start <= told.start && nearest.end >= told.end;
  if ((isNotHeld(nearest.subject) && !isInName) || nearest.subject.shape !== 'point') return undefined;
  const namesakes = (record.places ?? []).filter(({ names }) =>
    names.some((name) => told.place.names.includes(name)),
  );
  if (namesakes.some(({ id }) => places.includes(id))) return of('agreed', said);
  const own = (record.places ?? []).filter(({ id }) => places.includes(id));
  // Of what was no meeting the place need not be where it was done.
  if (nearest.subject.met === undefined && !told.isScene && !isOfCourt.test(nearest.subject.kind))
    return of('unknown', said);
  if (told.isOneOf) return of('unknown', said);
  // What is wide can hold the other, and of two names one can be a part of the other.
  if (told.place.isWide === true || own.length === 0 || own.some(({ isWide }) => isWide === true))
    return of('unknown', said);
  return of(
    'contradicted',
    said,
    { kind: 'words', words: own.map(({ names }) => names.join(' / ')) },
    refsOf([nearest]),
  );
}

// "[The talks] were held on 3 May in ...", "[The leaders met] again in ...".
function saysWhere(text: string, named: Mention, start: number): boolean {
  const between = text.slice(named.end, start);
  if (isOfVerb.test(between)) return true;
  return verbLast.test(text.slice(named.start, named.end)) && again.test(between);
}

function leadsTo(text: string, named: Mention, end: number): boolean {
  const between = text.slice(end, named.start);
  return (
    /^,? (?:the |an? |its |their )?(?:\p{L}+ ){0,2}$/iu.test(between) &&
    meets.test(text.slice(named.start)) &&
    !/\b(?:nobody|no one|none|not|never)\b/i.test(between)
  );
}

const orElse = /^(?:.*\S)? or (?:(?:in|at) )?(?:$|(?=\p{Lu}))/u;
// A court does what it does where it sits.
const isOfCourt = /court|judg|ruling/;
const happenings =
  /held|signed|made|concluded|adopted|agreed|conducted|reached|hosted|issued|given|delivered|pronounced|handed down|read out|indicated/
    .source;
const adverbs = String.raw`(?: (?:again|also|later|then|twice|once|\p{L}+ly))*`;
const dated = String.raw`(?:,? on (?:the )?(?=[\p{L} ]*\d)[\p{L}\d ]{1,24})?`;
// "[The vote] took place in".
const scene = /^,? (?:(?:also|later|then) )?(?:took place|happened|occurred)\b/i;
const held = /^,? (?:(?:was|were|had been) )?(?:\p{L}+ly )?held\b/iu;
const gathering =
  /\b(?:elections?|votes?|polls?|ballots?|referend(?:um|a)|sittings?|sessions?|ceremon(?:y|ies)|signings?|summits?|conferences?)$/i;
// "[The talks], held in", "[The talks] were held in".
const isOfVerb = new RegExp(
  String.raw`^,?(?: that)?(?: (?:was|were|is|had been|has been)${adverbs} (?:${happenings})|(?<=,) (?:${happenings})|${adverbs} (?:took place|happened|occurred|met|gathered|convened|(?:debated|discussed) (?:the |its )?\p{Ll}+)| was)${adverbs}(?:\s{2,}|${dated}),? (?:in|at) (?:the town of |the city of )?$`,
  'iu',
);
const again = new RegExp(
  String.raw`^(?: the \p{L}+)?${adverbs}(?:\s{2,}|${dated}),? (?:in|at) (?:the town of |the city of )?$`,
  'iu',
);
const verbLast = /\b(?:met|meet|meets|debated|gathered|convened|held talks|talked|sat down)$/i;
const meets =
  /^(?:the |both |two |three )?(?:\p{L}+ ){0,3}?(?:met|meet|debated|gathered|convened|sat down|talked)\b/iu;
// "It was in the town, on 3 May, that [they met]".
const cleft = /^\s*it was (?:also |only |there )?(?:in|at) (?:the )?$/i;
const cleftBehind = /^(?:,? (?:on|in) [\p{L}\d ,]{3,30}?,?)? that (?:\p{L}+ ){0,4}$/u;
const within =
  /(?:\b(?:met|sat down|talked|spoke|talks) (?:with )?[^.;]{1,60} (?:in|at) |\b(?:signed|made|held|concluded) (?:it|them|the [a-z]+) (?:in|at) |\b(?:met|meets?|meetings?|talks|statement|debated?|session|summit|signed|held|made|took place)(?: again)? (?:in|at) (?:the town of |the city of )?)$/i;
