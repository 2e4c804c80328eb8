import { describe, expect, test } from 'vitest';
import { mostCharacters, parseQuery, type Query } from './query.ts';

describe('parseQuery', () => {
  test.each<[string, string]>([
    ['negotiations road', 'negotiations, road'],
    ['“good faith” approach', '"good faith", approach'],
    ['"unblocking of the Lachen Corridor" meeting', '"unblocking of the Lachen Corridor", meeting'],
    ['«Лачинский коридор»', '"Лачинский коридор"'],
    ['‘good faith’ approach', '"good faith", approach'],
    ["'Anna’s road' 'it's so'", '"Anna’s road", "it\'s so"'],
    ["the keepers' base in the '90s", 'the, keepers, base, in, the, 90s'],
    ['‹good faith› 「道路」', '"good faith", "道路"'],
    ['Lachen -siege', 'Lachen; not siege'],
    ['-"good faith" meeting', 'meeting; not "good faith"'],
    ['Lachen NOT siege', 'Lachen; not siege'],
    ['Lachen NOT "good faith" road', 'Lachen, road; not "good faith"'],
    ['They did NOT close the road', 'They, did, NOT, close, the, road'],
    ['LACHEN NOT SIEGE', 'LACHEN, NOT, SIEGE'],
    ['road NOT kind:meeting talks', 'road, talks; not kind=meeting'],
    ['Vienna OR Bristol talks', 'Vienna | Bristol, talks'],
    ['Vienna AND Bristol talks', 'Vienna, Bristol, talks'],
    ['Vienna OR Bristol AND talks', 'Vienna | Bristol, talks'],
    ['road AND "good faith" AND kind:meeting', 'road, "good faith"; kind=meeting'],
    ['road AND NOT bridge', 'road; not bridge'],
    ['AND Vienna AND', 'Vienna'],
    ['VIENNA AND BRISTOL', 'VIENNA, AND, BRISTOL'],
    ['OR Vienna', 'OR, Vienna'],
    ['Vienna OR', 'Vienna'],
    ['issuer:arden kind:"Court order" road', 'road; issuer=arden, kind=Court order'],
    ['BEFORE:1994', '; before=1994'],
    ['foo:bar', 'foo, bar; unknown-operator'],
    ['road -kind:meeting -place:"North road"', 'road; not kind=meeting, not place=North road'],
    ['http://x.org/a 10:30', 'http://x.org/a, 10:30'],
    ['"unclosed words', 'unclosed, words; unclosed-quotation'],
    ['ceasefire-line self-rule', 'ceasefire-line, self-rule'],
    ['a - b', 'a, b'],
    ['', ''],
    ['   \n\t ', ''],
    ['?!. — “” ""', ''],
    ['😀 🇦🇲', ''],
    ['.* [a-z]+ (?:x) \\', 'a-z, x'],
    ['<img src=x onerror=alert(1)>', 'img, src=x, onerror=alert(1'],
    ['שלום -עולם', 'שלום; not עולם'],
  ])('%s', (text, told) => {
    expect(tell(parseQuery(text))).toBe(told);
  });

  test('a megabyte is cut and said to be', () => {
    const query = parseQuery('word '.repeat(200_000));
    expect(query.plain.length).toBeLessThanOrEqual(mostCharacters);
    expect(query.notes.map(({ kind }) => kind)).toEqual(['too-long']);
  });
});

function tell({ terms, without, operators, notes }: Query): string {
  const word = ({ kind, text }: Query['without'][number]) => (kind === 'word' ? text : `"${text}"`);
  return [
    terms.map((term) => term.map(word).join(' | ')).join(', '),
    without.length === 0 ? '' : `not ${without.map(word).join(', ')}`,
    operators.map(({ name, value, denied }) => `${denied === true ? 'not ' : ''}${name}=${value}`).join(', '),
    notes.map(({ kind }) => kind).join(', '),
  ]
    .filter((part, place) => part !== '' || (place === 0 && operators.length > 0 && terms.length === 0))
    .join('; ');
}
