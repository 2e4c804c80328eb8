import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { samplePhrases, sampleRecord } from '../../testing/sample-phrases.ts';
import { wordsOf, type Word } from '../text/words.ts';

/** Ids of the records where a phrase is found, and whether that is proven. */
async function recordsWith(texts: readonly (readonly string[])[], phrase: string) {
  const { places } = await samplePhrases(texts.map((one, place) => sampleRecord(`d${place}`, one))).find(
    phrase,
  );
  return [...new Set(places.map(({ id }) => id))];
}

describe('a phrase is found', () => {
  test.each<[string, readonly string[], string]>([
    ['as it stands', ['They went to the harbour with ropes.'], 'to the harbour with'],
    ['one word', ['They went to the harbour.'], 'harbour'],
    [
      'longer than is listed',
      ['one two three four five six seven eight nine ten'],
      'one two three four five six seven eight nine ten',
    ],
    ['over two passages', ['and to read the names of those', 'who built it'], 'names of those who built it'],
    ['from within a compound on', ['of the Nether-Kirkham side'], 'Kirkham side'],
    ['up to within a compound', ['of the Nether-Kirkham side'], 'of the Nether'],
    ['without a possessive', ["with Arden's mediators"], 'with Arden'],
    ['with a hyphen at the end of its line', ['in the neigh- bouring towns'], 'in the neighbouring towns'],
    ['with one at the end of ours', ['in the neigh-\nbouring towns'], 'in the neighbouring towns'],
    ['with one between passages', ['in the neigh-', 'bouring towns'], 'the neighbouring towns'],
    ['with a hyphen of its own', ['in the neighbouring towns'], 'in the neigh-\nbouring towns'],
    ['joined and parted at once', ['the neigh-\nbouring Arden’s side'], 'the neighbouring Arden'],
    ['parted by a space', ['the cease-fire talks'], 'the cease fire talks'],
    ['of a joined word’s first parts', ['the neigh-\nbour’s side'], 'the neighbour'],
    ['joined', ['the cease-fire talks'], 'the ceasefire talks'],
    ['with thousands', ['some 1,000 people'], 'some 1000 people'],
    ['in other letters', ['ŞUŞA ﬁnal cafe\u0301'], 'Susa final café'],
    ['of writing without spaces', ['中国人民共和国外交部'], '人民共和国'],
    ['of a very long word', [`a ${'x'.repeat(500)} b`], `${'x'.repeat(500)} b`],
  ])('%s', async (_, text, phrase) => {
    expect(await recordsWith([['something else'], text], phrase)).toEqual(['1']);
  });
});

describe('a phrase is not found', () => {
  test.each<[string, readonly string[], string]>([
    ['in another order', ['one two three'], 'two one'],
    ['with a word too many', ['one two three'], 'one two two three'],
    ['cut within a word', ['one harbours three'], 'one harbour'],
    ['with a word parted', ['the therapist'], 'the rapist'],
    ['with words joined', ['the rapist'], 'therapist'],
    ['with a number changed', ['3.5 million'], '35 million'],
    ['over the end of a text', ['one two'], 'two something'],
    ['of nothing', ['one two'], '… – “”'],
  ])('%s', async (_, text, phrase) => {
    expect(await recordsWith([text, ['something else']], phrase)).toEqual([]);
  });

  test('from a title to a text, or between the parts of a page', async () => {
    const page = sampleRecord('p', ['three', 'four'], { in: 'page', title: 'one two' });
    const { find } = samplePhrases([sampleRecord('d', ['three four'], { title: 'one two' }), page]);
    for (const phrase of ['two three', 'one two three four five six seven eight'])
      expect((await find(phrase)).places).toEqual([]);
    expect((await find('three four')).places).toHaveLength(1);
  });
});

test('documents come first, and each place is told', async () => {
  const { find } = samplePhrases([
    sampleRecord('a', ['the side'], { in: 'event' }),
    sampleRecord('b', ['the side and the side'], { title: 'The side' }),
  ]);
  expect(await find('the side')).toEqual({
    places: [
      { id: '1', kind: 'document', offset: 0 },
      { id: '1', kind: 'document', offset: 8 },
      { id: '1', kind: 'document', offset: 18 },
      { id: '0', kind: 'event', offset: 9 },
    ],
    more: false,
    proven: true,
  });
});

test.each([[[]], [[sampleRecord('a', [], { title: '' })]], [[sampleRecord('a', ['…'], { title: '!' })]]])(
  'an archive without a word: nothing is found',
  async (records) => {
    expect(await samplePhrases(records).find('any word')).toEqual({ places: [], more: false, proven: true });
  },
);

test('equal texts are all found, and a longer phrase only where it is', async () => {
  const same = 'we the people of this place have come together today to say';
  const records = Array.from({ length: 60 }, (_, place) =>
    sampleRecord(`d${place}`, [`${same} ${place === 40 ? 'this' : 'that'} and no more`]),
  );
  const { find } = samplePhrases(records);
  expect((await find(same)).places).toHaveLength(60);
  expect((await find(`${same} this`)).places).toHaveLength(1);
  expect((await find(`${same} those`)).places).toEqual([]);
});

test('a word that stands nearly everywhere is found without reading everything', async () => {
  const records = Array.from({ length: 40 }, (_, place) =>
    sampleRecord(`d${place}`, ['so it goes '.repeat(400)]),
  );
  const sample = samplePhrases(records);
  const { more, proven, places } = await sample.find('it');
  expect({ more, proven }).toEqual({ more: true, proven: true });
  expect(places.length).toBeGreaterThan(1000);
  expect(sample.taken().files).toBeLessThan(8);
  const row = 'so it goes '.repeat(6);
  const long = await sample.find(row);
  expect([long.places.length, long.proven]).toEqual([40 * 395, true]);
  expect((await sample.find(`${row} away`)).places).toEqual([]);
});

test('a file that is missing or damaged is an error, never a denial', async () => {
  const { files } = samplePhrases([sampleRecord('a', ['one two'])]);
  const { phraseIndex } = await import('./phrase-index.ts');
  const words = wordsOf('three');
  const damaged = (name: string) => Promise.resolve(files.get(name)!.slice(0, -9));
  await expect(phraseIndex(damaged)(words)).rejects.toThrow();
  await expect(phraseIndex(() => Promise.reject(new Error('404')))(words)).rejects.toThrow('404');
});

// Few words of few letters, so that rows repeat and begin one another.
const word = fc.constantFrom('a', 'b', 'ab', 'the', 'them', 'é', '9', '中');
const plainGap = fc.constantFrom<string>(' ', ' ', ', ', ' — ');
const joint = fc.constantFrom<string>('-', "'", '.', '-\n', '\u00ad\n');
// So many joints as are listed in every reading: two in eight.
const eightGaps = fc
  .tuple(fc.array(plainGap, { minLength: 8, maxLength: 8 }), joint, fc.nat(7), joint, fc.nat(7))
  .map(([gaps, one, at, other, where]) => gaps.with(at, one).with(where, other));
const gaps = fc.array(eightGaps, { minLength: 4, maxLength: 4 }).map((all) => all.flat());
const text = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 30 }), gaps)
  .map(([words, between]) => words.map((one, place) => one + between[place]).join(''));
const archive = fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });

/** Whether words stand in a row in a text: letter by letter, and a space on one side is never nothing on the other. */
function stands(asked: readonly Word[], there: readonly Word[]): boolean {
  return there.some((_, first) => {
    let [at, begun] = [first, ''];
    for (const [place, one] of asked.entries()) {
      const isParted = begun !== '' && !one.joins && !(there[at]?.joins ?? false);
      if (place > 0 && isParted) return false;
      let left = one.letters;
      if (begun !== '') {
        if (!left.startsWith(begun) && !begun.startsWith(left)) return false;
      }
      while (left !== '') {
        const rest = begun === '' ? (there[at]?.letters ?? '\0') : begun;
        if (left.startsWith(rest)) {
          left = left.slice(rest.length);
          begun = '';
          at += 1;
          if (left !== '' && !(there[at]?.joins ?? false)) return false;
        } else if (rest.startsWith(left)) {
          begun = rest.slice(left.length);
          left = '';
          if (!(asked[place + 1]?.joins ?? false)) return false;
        } else return false;
      }
    }
    return begun === '';
  });
}

test('law: a phrase is found in just the records where a plain scan finds it', async () => {
  await fc.assert(
    fc.asyncProperty(
      archive,
      text,
      fc.nat(),
      fc.integer({ min: 1, max: 20 }),
      async (texts, other, from, length) => {
        const records = texts.map((one, place) => sampleRecord(`d${place}`, one, { title: '' }));
        const { find } = samplePhrases(records);
        const whole = texts.map((one) => one.join('\n'));
        const source = wordsOf(whole[0]!);
        const first = from % source.length;
        const cut = source.slice(first, first + length);
        const quoted = whole[0]!.slice(cut[0]!.start, cut.at(-1)!.end);
        for (const phrase of [
          quoted,
          other,
          quoted.replaceAll(/-\s*|\u00ad\n/gu, ''),
          quoted.replaceAll('-', ' '),
        ]) {
          const asked = wordsOf(phrase);
          const expected = whole.flatMap((one, place) =>
            stands(asked, wordsOf(one)) ? [place.toString(36)] : [],
          );
          const { places, proven } = await find(phrase);
          const found = [...new Set(places.map(({ id }) => id))];
          if (proven) expect(found, JSON.stringify(phrase)).toEqual(expected);
          else expect(found, JSON.stringify(phrase)).toEqual(expect.arrayContaining(expected));
        }
      },
    ),
    { numRuns: 400 },
  );
});

test('law: the same records give the same bytes', () => {
  fc.assert(
    fc.property(archive, (texts) => {
      const records = texts.map((one, place) => sampleRecord(`d${place}`, one));
      expect([...samplePhrases(records).files]).toEqual([...samplePhrases(structuredClone(records)).files]);
    }),
    { numRuns: 30 },
  );
});
