import { candidateFinder } from '../text/names-by-word.ts';
import type { ProseRecord, ProseText, Stretch, Subject } from './types.ts';

/** Something of the record where a sentence links to it or names it. */
export interface Mention extends Stretch {
  readonly subject: Subject;
  /** Of what lasted only its start or its end is told: "the end of", "began". */
  readonly edge?: 'start' | 'end';
}

/** Finds what a stretch of prose names: a finder is made once for a record. */
export type FindMentions = (prose: ProseText, within: Stretch) => readonly Mention[];

/** What links lead to, and what is called by its name: titles in full, and what the record calls them besides. */
export function mentionFinder({ subjects }: ProseRecord): FindMentions {
  const byAddress = new Map(subjects.map((subject) => [subject.address, subject]));
  const candidates = candidateFinder(
    subjects.flatMap((subject) =>
      subject.names
        .filter((one) => one.length > 5)
        .map(asTyped)
        .map((name) => ({ name, of: { name, subject } })),
    ),
  );
  return ({ text, links }, { start, end }) => {
    const linked = links
      .filter((link) => link.start < end && link.end > start)
      .flatMap((link) => {
        const subject = byAddress.get(link.address.replace(/#.*$/, ''));
        return subject === undefined ? [] : [{ start: link.start, end: link.end, subject }];
      });
    const small = asTyped(text.slice(start, end));
    const called = candidates(small).flatMap(({ name, subject }) => {
      const at = placeOf(small, name);
      return at === -1 ? [] : [{ start: start + at, end: start + at + name.length, subject }];
    });
    const longest = called.filter(
      (one) =>
        !called.some(
          (other) =>
            other !== one &&
            other.start <= one.start &&
            other.end >= one.end &&
            other.end - other.start > one.end - one.start,
        ),
    );
    const free = longest.filter((one) =>
      linked.every((link) => link.end <= one.start || link.start >= one.end),
    );
    return [...linked, ...free].sort((a, b) => a.start - b.start);
  };
}

/** In small letters, with the marks and blanks that a keyboard has, each character in its place. */
export function asTyped(text: string): string {
  return text
    .replace(/\p{Lu}/gu, (letter) => {
      const small = letter.toLowerCase();
      return small.length === letter.length ? small : letter;
    })
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s/g, ' ');
}

function placeOf(text: string, name: string): number {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const [before, behind] = [text[at - 1] ?? ' ', text[at + name.length] ?? ' '];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(behind)) return at;
  }
  return -1;
}

/** The mention that is nearest to a place. Of two as near, the one behind. */
export function nearestMention<M extends Stretch>(
  mentions: readonly M[],
  { start, end }: Stretch,
): M | undefined {
  const distance = (one: M) => (one.end <= start ? start - one.end : one.start >= end ? one.start - end : 0);
  return mentions.toSorted((a, b) => distance(a) - distance(b))[0];
}
