import { expect, test } from 'vitest';
import { quotationReadings, readQuotation } from './quotation-pieces.ts';

const towns = 'Our relations with';
test.each<[string, readonly string[]]>([
  ['as it stands', ['as it stands']],
  [`${towns} … have improved`, [`${towns} … have improved`, `${towns} | have improved`]],
  [`${towns} ... have improved`, [`${towns} ... have improved`, `${towns} | have improved`]],
  [`${towns} . . . have improved`, [`${towns} . . . have improved`, `${towns} | have improved`]],
  [`${towns} [...] have improved`, [`${towns} [...] have improved`, `${towns} | have improved`]],
  [`${towns} [ … ] have improved`, [`${towns} [ … ] have improved`, `${towns} | have improved`]],
  [`${towns} (...) have improved`, [`${towns} (...) have improved`, `${towns} | have improved`]],
  [`${towns} <…> have improved`, [`${towns} <…> have improved`, `${towns} | have improved`]],
  [`${towns} * * * have improved`, [`${towns} * * * have improved`, `${towns} | have improved`]],
  ['It ended. ... Then', ['It ended. ... Then', 'It ended | Then']],
  [`${towns} [those] towns`, [`${towns} [those] towns`, `${towns} | towns`]],
  [`${towns} [sic], which`, [`${towns} [sic], which`, `${towns}, which`]],
  ['[O]ur relations', ['[O]ur relations']],
  ['[O]ur report[ed] relations', ['[O]ur report[ed] relations', '[O]ur report[] relations']],
  ['the attorney[ ] came', ['the attorney[ ] came', 'the attorney[] came']],
  ['they report[ed] it', ['they report[ed] it', 'they report[] it']],
  ['report[ed]', ['report[ed]']],
  [
    'the [un]committed … re[a]d[y] [two] men',
    [
      'the [un]committed … re[a]d[y] [two] men',
      'the [un]committed | re[a]d[y] | men',
      'the []committed | re[]d[] | men',
    ],
  ],
  ['…that ends…', ['…that ends…']],
  ['“…” [...]', []],
])('%s', (text, readings) => {
  expect(quotationReadings(text).map((pieces) => pieces.join(' | '))).toEqual(readings);
});

test('what stands in brackets is kept as it is written', () => {
  const reading = readQuotation('[No] roads … [those that] lead[s] on [three] [or four]').at(-1);
  expect(reading?.gaps).toEqual(['[No]', '[those that]', '[three] [or four]']);
  expect(reading?.pieces.map(({ cut }) => cut)).toEqual([[], ['lead[s]']]);
});
