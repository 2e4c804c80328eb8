import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filesOfWord, idWord, indexNames, placesOfWord, wordsOfName } from './names.ts';

const many = Array.from({ length: 3000 }, (_, at) => ({
  id: `d${at}`,
  name: `Report ${at} of the ${['Roads', 'Ministère', 'Дороги'][at % 3]!} office`,
}));
const { ref, names, words } = indexNames(many, '/names/');
const find = (beginning: string) => {
  const files = filesOfWord(ref, beginning).map((file) => words[file]!);
  return [...placesOfWord(files.flat(), beginning)].sort((a, b) => a - b);
};
const nameAt = (place: number) => names[Math.floor(place / ref.inFile)]?.[place % ref.inFile];

test('files are small, and the frame holds one word of each', () => {
  expect(ref.words).toHaveLength(words.length);
  expect(JSON.stringify(ref).length).toBeLessThan(500);
  // A word that many names have stands alone, however many there are.
  for (const file of words) expect(file.length === 1 || JSON.stringify(file).length < 16_000).toBe(true);
  expect(nameAt(1234)).toEqual(many[1234]);
});

test.each(['report', 'rep', 'minist', 'дор', '299', 'zzz', '#d17', 'r'])(
  '%s finds what has such a word',
  (typed) => {
    const having = many.flatMap(({ id, name }, place) =>
      [...wordsOfName(name), idWord(id)].some((word) => word.startsWith(typed)) ? [place] : [],
    );
    expect(find(typed)).toEqual(having);
  },
);

test('any names are found by any beginning of their words, and by their ids', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 20 }), (some) => {
      const index = indexNames(
        some.map((name, at) => ({ id: `${at}`, name })),
        '',
      );
      const places = (beginning: string) => {
        const files = filesOfWord(index.ref, beginning).map((file) => index.words[file]!);
        return placesOfWord(files.flat(), beginning);
      };
      some.forEach((name, at) => {
        for (const word of wordsOfName(name)) expect(places(word.slice(0, 2))).toContain(at);
        expect(places(idWord(`${at}`))).toContain(at);
      });
    }),
  );
});

test('words are found without their marks and in either case', () => {
  expect(wordsOfName('L’Île, “Été” 2014 ÉTÉ')).toEqual(['l', 'ile', 'ete', '2014']);
});
