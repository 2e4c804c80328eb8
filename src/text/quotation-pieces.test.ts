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
  [`${towns} (...) have improved`, [`${towns} (...) have improved`, `${towns} | have improved`]],
  [`${towns} <…> have improved`, [`${towns} <…> have improved`, `${towns} | have improved`]],
  [`${towns} * * * have improved`, [`${towns} * * * have improved`, `${towns} | have improved`]],
  ['It ended. ... Then', ['It ended. ... Then', 'It ended | Then']],
  [`${towns} [those] towns`, [`${towns} [those] towns`, `${towns} | towns`]],
  [`${towns} [sic], which`, [`${towns} [sic], which`, `${towns}, which`]],
  ['[O]ur relations', ['[O]ur relations']],
  ['[O]ur report[ed] relations', ['[O]ur report[ed] relations', '[O]ur | relations']],
  ['the attorney[ ] came', ['the attorney[ ] came', 'the | came']],
  ['they report[ed] it', ['they report[ed] it', 'they | it']],
  ['…that ends…', ['…that ends…']],
  ['“…” [...]', []],
])('%s', (text, readings) => {
  expect(quotationReadings(text).map((pieces) => pieces.join(' | '))).toEqual(readings);
});
