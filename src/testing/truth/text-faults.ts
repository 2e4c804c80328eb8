/** A text with one letter or one word of it changed, and what was done to it. */
export interface TextFault {
  readonly kind: string;
  readonly text: string;
}

/** Letters and words of a text lost, doubled, exchanged or replaced; about `most` of each. */
export function textFaults(text: string, most = 6): readonly TextFault[] {
  const letters = [...text.matchAll(/\p{L}|\p{N}/gu)].map(({ index, 0: letter }) => ({ index, letter }));
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({ index, word }));
  const put = (from: number, to: number, by: string) => text.slice(0, from) + by + text.slice(to);
  return [
    ...spread(letters, most).flatMap(({ index, letter }) => {
      const end = index + letter.length;
      return [
        put(index, end, ''),
        put(index, end, letter + letter),
        put(index, end, /\p{N}/u.test(letter) ? '7' : 'ж'),
        put(index, end, letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()),
      ].map((one) => ({ kind: 'a letter of a quotation', text: one }));
    }),
    ...spread(words, most).flatMap(({ index, word }) => {
      const end = index + word.length;
      return [put(index, end, 'never'), put(index, end, `${word} ${word}`), put(index, end, `not ${word}`)]
        .concat(index === 0 || end === text.length ? [] : [put(index, end, '').replace('  ', ' ')])
        .map((one) => ({ kind: 'a word of a quotation', text: one }));
    }),
  ].filter((fault) => fault.text !== text);
}

function spread<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, index) => index % step === 0);
}
