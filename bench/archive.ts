import type { IndexedRecord } from '../src/search/index/record.ts';
import { encodeBounds, yearsOf } from '../src/search/index/when.ts';
import { boundsOf } from '../src/time/bounds/bounds.ts';
import { dayFromCivil, isoDay } from '../src/time/edtf/day.ts';
import { requireEdtf } from '../src/time/edtf/parse.ts';

/** Words of a made-up language, the most frequent first; each has one root and may have an English ending. */
export const vocabulary: readonly string[] = makeWords(24_000);

/**
 * A made-up archive, the same on every run: three documents to one event, eight passages of sixty words each, which are
 * as frequent as words of real texts are (Zipf), ten years of dates, and as many facets as the real archive has.
 */
export function generatedRecords(count: number): readonly IndexedRecord[] {
  const random = numbers(7);
  const words = (length: number) => Array.from({ length }, () => vocabulary[zipf(random())]!);
  const pick = (name: string, of: number) => `${name}-${Math.floor(of * random() ** 2)}`;
  return Array.from({ length: count }, (_, at): IndexedRecord => {
    const day = isoDay(firstDay + Math.floor(random() * 3652));
    const bounds = boundsOf(requireEdtf(random() < 0.1 ? day.slice(0, 7) : day));
    const kind = at % 4 === 3 ? 'event' : 'document';
    return {
      in: kind,
      path: `${kind}s/r${at}/`,
      title: words(7).join(' '),
      language: 'en',
      byline: `Issuer ${pick('of', 12)}, ${day}`,
      glyph: 'square',
      attested: true,
      parts: Array.from({ length: 8 }, (_unused, part) => ({
        id: `p${part + 1}`,
        text: `${words(60).join(' ')}.`,
      })),
      facets: {
        in: [kind],
        language: ['en'],
        kind: [pick('kind', 8)],
        issuer: [pick('issuer', 12)],
        actor: [...new Set([pick('actor', 20), pick('actor', 20)])],
        place: [pick('place', 30)],
        year: yearsOf(bounds),
      },
      when: encodeBounds(bounds),
    };
  });
}

/** Numbers from 0 to 1 that only look random. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const firstDay = dayFromCivil(2014, 1, 1);

function makeWords(count: number): readonly string[] {
  const random = numbers(3);
  const letter = (letters: string) => letters[Math.floor(letters.length * random())]!;
  const syllable = () =>
    letter('bcdfghjklmnprstvw') + letter('aeiou') + (random() < 0.3 ? letter('lnrst') : '');
  const words = new Set<string>();
  while (words.size < count) {
    const root =
      Array.from({ length: 1 + Math.floor(random() * 2.6) }, syllable).join('') + letter('bdgkmnprt');
    for (const ending of random() < 0.4 ? ['', 's', 'ed', 'ing'] : ['']) words.add(root + ending);
  }
  return [...words].slice(0, count);
}

// Rank of a word by Zipf's law: the word of rank r is met in proportion to 1 / r.
function zipf(share: number): number {
  return Math.min(vocabulary.length - 1, Math.floor(vocabulary.length ** share) - 1);
}
