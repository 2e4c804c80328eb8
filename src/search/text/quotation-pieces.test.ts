import { expect, test } from 'vitest';
import { quotationReadings } from './quotation-pieces.ts';

const towns = 'Our relations with';
test.each<[string, readonly string[]]>([
  ['as it stands', ['as it stands']],
  [`${towns} … have improved`, [`${towns} … have improved`, `${towns} | have improved`]],
  [`${towns} ... have improved`, [`${towns} ... have improved`, `${towns} | have improved`]],
  [`${towns} . . . have improved`, [`${towns} . . . have improved`, `${towns} | have improved`]],
  [`${towns} [...] have improved`, [`${towns} [...] have improved`, `${towns} | have improved`]],
  [`${towns} [ … ] have improved`, [`${towns} [ … ] have improved`, `${towns} | have improved`]],
  [`${towns} (...) have improved`, [`${towns} (...) have improved`, `${towns} ( | ) have improved`]],
  [`${towns} [those] towns`, [`${towns} [those] towns`, `${towns} | towns`]],
  [`${towns} [sic], which`, [`${towns} [sic], which`, `${towns}, which`]],
  ['[O]ur relations', ['[O]ur relations', 'relations']],
  ['they report[ed] it', ['they report[ed] it', 'they | it']],
  ['…that ends…', ['…that ends…']],
  ['“…” [...]', []],
])('%s', (text, readings) => {
  expect(quotationReadings(text).map((pieces) => pieces.map((piece) => piece.text).join(' | '))).toEqual(
    readings,
  );
});
