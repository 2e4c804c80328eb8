import type { Stretch } from './types.ts';

/** Whether a date stands in an aside that tells of another: "the hall, rebuilt in 1898, saw [it]". */
export function isInAside(text: string, date: Stretch, thing: Stretch): boolean {
  const aside = asideForm.exec(text.slice(0, date.start));
  if (aside === null || !/^\s*[,)\u2013\u2014]/.test(text.slice(date.end))) return false;
  // "The statement, signed on 6 March, ..." is told of the statement.
  const isOfThing = thing.end <= aside.index && text.slice(thing.end, aside.index).trim() === '';
  const isInside = thing.start >= aside.index && thing.start < date.start;
  return !isOfThing && !isInside && aside.index > 0;
}

const asideForm =
  /\s*[,(\u2013\u2014]\s*(?:(?:who|which|whose|where|that)\b[^,()]*|(?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+(?:ed|en|t|n|de|ld|id|nd|ng|ck)(?: [\p{L} ]{0,30})?) (?:in|on|since|of|from)\s*$/u;

/** "[A], signed on 6 March, ended B": told of A. */
export function isApposedTo(text: string, date: Stretch, thing: Stretch): boolean {
  return (
    thing.end <= date.start &&
    /^, (?:which (?:was|were) )?(?:first )?(?:\p{Ll}+ed|held|made|given|set up|taken|read out|handed down|handed over) (?:(?:on|in)(?: the)?(?: \p{L}+day,?)?) $/u.test(
      text.slice(thing.end, date.start),
    ) &&
    /^\s*[,)\u2013\u2014]/.test(text.slice(date.end))
  );
}
