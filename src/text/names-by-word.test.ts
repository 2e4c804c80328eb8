import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidateFinder } from './names-by-word.ts';
import { hasName } from './whole-name.ts';

const find = (names: readonly string[], text: string) =>
  candidateFinder(names.map((name) => ({ name, of: name })))(text);

describe('candidateFinder', () => {
  const names = ['the first report', 'the second report', 'the third vote', 'the'];

  it.each([
    ['the second report was read', ['the second report', 'the']],
    ['of all that was told, third and first', ['the first report', 'the third vote']],
    ['nothing of them', []],
    // Within a longer word none stands.
    ['the thirds', ['the']],
  ])('of names asks a text for those alone whose rarest word it has: %s', (text, found) => {
    expect(find(names, text)).toEqual(found);
  });

  it('asks every text for a name that has no word', () => {
    expect(find(['first', '?!'], 'nothing')).toEqual(['?!']);
  });

  it('leaves out no name that stands in the text, and keeps their order', () => {
    const piece = fc.constantFrom('a', 'b', 'é', '1', ' ', '-', "'", 'ab');
    const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), fc.array(piece, { maxLength: 20 }), (given, pieces) => {
        const whole = pieces.join('');
        const standing = given.filter((name) => hasName(whole, name));
        const found = find(given, whole);
        expect(found.filter((name) => hasName(whole, name))).toEqual(standing);
      }),
    );
  });
});
