import type { ExportSite } from '../exports/export-site.ts';
import { contextEventSchema } from '../model/event.ts';
import { receiptSchema } from '../model/receipt.ts';
import { sampleArchive, sampleDocument, sampleParts, sampleSpan } from './sample-archive.ts';

/** A site for tests of exports. */
export const sampleSite: ExportSite = {
  name: 'Archive',
  subject: 'A road, 1994–1995',
  description: 'Statements about a road.',
  language: 'en-GB',
  root: 'https://archive.example/base/',
};

/** What text formats have to withstand: separators, quotes, markup, and letters of several scripts. */
export const awkwardText = 'A “road”, "closed"; <b>open</b> & </script> = \\ 100% {x}\nnext line, Ճանապարհ';

/** A record with what exports must not lose: vague, open and ancient dates, accounts, quotations, a receipt. */
export const exportedArchive = sampleArchive({
  documents: [sampleDocument()],
  events: [
    {
      data: sampleSpan({
        accounts: [
          {
            by: 'ministry',
            says: awkwardText,
            quote: { words: 'The road is “open”', source: 'a' },
            sources: ['a'],
          },
          { by: 'ministry', says: null, lookedFor: '1996-02-03' },
        ],
        notKnown: ['Who, if anybody, closed it.'],
        corrected: [{ date: '1996-03', what: awkwardText, why: 'A reader of the original wrote.' }],
        disagreements: [{ about: 'Who was there', versions: [{ says: 'Two.', sources: ['a'] }] }],
      }),
      summary: ['Traffic on the road stopped.'],
    },
    {
      data: contextEventSchema.parse({
        id: 'ancient',
        title: awkwardText.replace('\n', ' '),
        shape: 'point',
        kind: 'meeting',
        claims: [{ of: 'whole', edtf: '-0043-03-15', sources: ['a'] }],
        confidence: 'high',
        sources: {
          a: {
            publisher: 'A, “B”',
            url: 'https://a.example/?x=1&y=2',
            title: 'On <it>',
            accessed: '1996-01-02',
            accessedAs: 'stored-copy',
          },
        },
      }),
      summary: [],
    },
    {
      data: contextEventSchema.parse({
        id: 'either',
        title: 'Another meeting',
        shape: 'point',
        kind: 'meeting',
        memberOf: 'several',
        meeting: {
          between: [
            { side: 'ministry', who: 'a working group', by: 'ministry', disputed: true, sources: ['a'] },
          ],
        },
        claims: [{ of: 'whole', edtf: '[1995-02-24,1995-02-25]', sources: ['a'] }],
        confidence: 'low',
        sources: { a: { publisher: 'A', url: null, date: '1995-02-26' } },
      }),
      summary: ['They met.'],
    },
    {
      data: contextEventSchema.parse({
        id: 'several',
        title: 'Meetings',
        shape: 'series',
        count: 'several',
        kind: 'meeting',
        claims: [{ of: 'start', edtf: '[1992-11-09..]', sources: ['a'] }],
        confidence: 'medium',
        sources: { a: { publisher: 'A', url: null } },
      }),
      summary: [],
    },
    {
      data: contextEventSchema.parse({
        id: 'month',
        title: 'A stop of traffic',
        shape: 'span',
        kind: 'stoppage',
        places: ['road'],
        actors: ['ministry'],
        claims: [{ of: 'whole', edtf: '1995-05/1995-06~', sources: ['a'] }],
        confidence: 'high',
        sources: { a: { publisher: 'A', url: 'https://a.example/2' } },
      }),
      summary: [],
    },
  ],
  actors: [
    {
      id: 'ministry',
      name: 'A ministry',
      short: 'Ministry',
      names: [{ name: 'The “ministry”', by: 'the other side' }],
    },
  ],
  places: [
    {
      id: 'road',
      names: [
        { name: 'A road', by: 'one side' },
        { name: 'The road', by: 'the other' },
      ],
    },
  ],
  kinds: sampleParts().kinds,
  receipts: [
    receiptSchema.parse({
      seed: 'a.txt',
      received: '1995-03-10T08:15:00+04:00',
      copy: { publisher: 'A paper', url: 'https://paper.example/1' },
      licence: 'Not known.',
      sources: { paper: { publisher: 'A paper', url: 'https://paper.example/1', accessed: '1995-03-10' } },
    }),
  ],
});
