import { expect, test } from 'vitest';
import { tableOf } from '../written/tables.ts';
import type { LanguageTable } from '../written/table.ts';
import { joinedSpans } from './joined-spans.ts';
import { documentTime } from './document-time.ts';
import { readTimes } from './read-times.ts';
import type { ProseTable } from './table.ts';
import { proseTableOf } from './tables.ts';

const table = tableOf('en') as LanguageTable;

function joined(text: string, from?: string): readonly string[] {
  const mentions = readTimes([text], {
    table,
    prose: proseTableOf('en') as ProseTable,
    missingYear: 'document',
    ...(from !== undefined && { documentDate: documentTime(from), documentEdtf: from }),
  });
  return joinedSpans(text, mentions, table).map(({ start, end, value }) => {
    const told = value.kind === 'date' ? value.edtf : value.kind === 'unresolved' ? value.why : value.kind;
    return `${text.slice(start, end)} = ${told}`;
  });
}

test.each([
  ['They met from 3 to 5 March.', ['from 3 to 5 March = 1995-03-03/1995-03-05']],
  ['They met between 3 and 5 March.', ['between 3 and 5 March = [1995-03-03..1995-03-05]']],
  ['They met on 3 or 5 March.', ['3 or 5 March = [1995-03-03,1995-03-05]']],
  ['It ran from January to March.', ['from January to March = 1995-01/1995-03']],
  // Times beside it stay, in order.
  [
    'It was signed on 1 March 1993. They met from 3 to 5 March. They left on 7 March 1994.',
    ['1 March 1993 = 1993-03-01', 'from 3 to 5 March = 1995-03-03/1995-03-05', '7 March 1994 = 1994-03-07'],
  ],
  // The year nearest to the document is not that of a narrative.
  ['It ran from October to August.', ['from October to August = unclear']],
  ['It ran from August to October.', ['from August to October = unclear']],
  ['It ran from 28 to 30 February.', ['from 28 to 30 February = unclear']],
  ['They met on 3 March.', ['3 March = 1995-03-03']],
  ['They met on 3 and 5 March.', ['3 = 1995-03-03', '5 March = 1995-03-05']],
])('%s', (text, times) => {
  expect(joined(text, '1995-03-09')).toEqual(times);
});

test('of a document without a date no end is told', () => {
  expect(joined('They met from 3 to 5 March.')).toEqual(['from 3 to 5 March = no-document-date']);
});
