import { expect, test } from 'vitest';
import { testOfLead } from '../../testing/lead-span.ts';
import { sampleArchive, sampleDocument, sampleParts, sampleSpan } from '../../testing/sample-archive.ts';
import { personSchema } from '../../model/person.ts';
import { receiptSchema } from '../../model/receipt.ts';
import { boundsOf } from '../../time/bounds/bounds.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import { archiveSettings } from '../archive-settings.ts';
import { facetsOfDocument, facetsOfEvent } from './record-facets.ts';
import { searchRecords, type Bodies } from './search-records.ts';

const bodies: Bodies = {
  documents: new Map([
    ['statement', ['It has lasted for almost three months now. One was held on 1 March 1995.']],
  ]),
  pages: [
    {
      data: { id: 'about', title: 'About', settled: [] },
      body: 'First.\n\n## How &amp; why\n\nOne\ntwo.\n\n- a\n- b\n',
      slugs: ['how--why'],
    },
  ],
};

const accounts = [
  { by: 'ministry', says: 'The road was open.', sources: ['a'] },
  { by: 'other', says: null, sources: [] },
];

function recordsOf(changes: Parameters<typeof sampleArchive>[0] = {}, more: Partial<Bodies> = {}) {
  const records = searchRecords(sampleArchive(changes), { ...bodies, ...more });
  const at = (path: string) => records.find((record) => record.path === path)!;
  return { records, at };
}

test('documents, events, pages and names are in order of path', () => {
  const { records } = recordsOf();
  const paths = records.filter((record) => record.in !== 'guide').map(({ path }) => path);
  expect(records.map(({ path }) => path)).toEqual(records.map(({ path }) => path).sort());
  expect(paths).toEqual([
    'about/',
    'actors/ministry/',
    'changes/',
    'documents/statement/',
    'events/meeting/',
    'events/span/',
    'kinds/meeting/',
    'kinds/statement/',
    'kinds/stoppage/',
    'ledger/',
    'meetings/',
    'places/road/',
    'sources/',
  ]);
});

test('a document has its passages as they are shown, what it is and what it is found by', () => {
  const { citation, parts, ...record } = recordsOf().at('documents/statement/');
  expect(parts.filter(({ beside }) => beside !== true)).toEqual([
    { id: 'p1', text: 'It has lasted for almost three months now. One was held on 1 March 1995.' },
  ]);
  expect(citation).toMatch(/^A ministry\. \[An answer\]\. 9 March 1995\. SHA-256 0{64}\.$/);
  expect(record).toEqual({
    in: 'document',
    path: 'documents/statement/',
    title: '[An answer]',
    language: 'en',
    byline: 'A ministry, 9 March 1995',
    glyph: 'square',
    attested: true,
    facets: {
      in: ['document'],
      issuer: ['ministry'],
      actor: [],
      kind: ['statement'],
      place: ['road'],
      year: ['1995'],
      language: ['en'],
    },
    when: '1995-03-09/1995-03-09/1995-03-09/1995-03-09',
  });
});

test('a date that is about has its leeway beside it, and a year of its own alone', () => {
  const archive = sampleArchive();
  const { events, documents } = archive;
  const [event, document] = [events[0]!, [...documents.values()][0]!];
  const date = requireEdtf('1995-01-02~');
  const claims = [{ ...event.claims[0]!, of: 'whole', date } as const];
  const found = [
    facetsOfEvent(archive, { ...event, claims, bounds: boundsOf(date) }),
    facetsOfDocument(archive, { ...document, date }, []),
  ];
  const day = '1995-01-02/1995-01-02/1995-01-02/1995-01-02';
  const reach = '1994-12-26/1995-01-09/1994-12-26/1995-01-09';
  for (const { when, facets } of found) expect([when, facets.year]).toEqual([`${day}~${reach}`, ['1995']]);
});

test('what is not known of a document is said to be, and adds no facet', () => {
  const { at } = recordsOf({
    documents: [sampleDocument({ issuer: undefined, date: undefined, language: 'az-Latn-AZ' })],
  });
  const { byline, facets, when } = at('documents/statement/');
  expect(byline).toBe('Issuer not known, date not known');
  expect([facets.issuer, facets.year, facets.language, when]).toEqual([[], [], ['az'], undefined]);
});

test('an event is attested where a document speaks of it, and only there', () => {
  const { at } = recordsOf({
    events: [...sampleParts().events, { data: sampleSpan({ id: 'outside' }), summary: [] }],
  });
  expect(['span', 'meeting', 'outside'].map((id) => at(`events/${id}/`).attested)).toEqual([
    true,
    true,
    false,
  ]);
});

test('what the archive says of a document stands beside its passages, with where its page has it', () => {
  const { at } = recordsOf({
    documents: [
      sampleDocument({
        omitted: [{ line: 2, text: 'Read also', why: 'A label.' }],
        lacking: [{ after: 'p1', what: 'A sentence.' }],
        undated: [{ quote: { passage: 'p1', exact: 'It has' }, note: 'Since when is not said.' }],
      }),
    ],
    receipts: [
      receiptSchema.parse({
        seed: 'a.txt',
        occasion: { value: 'A question.', restsOn: 'A report.' },
        licence: 'Public.',
        sources: { a: { publisher: 'A paper', url: null, title: 'A title' } },
      }),
    ],
  });
  const beside = at('documents/statement/').parts.filter((part) => part.beside);
  expect(beside.map(({ id, text }) => `${id}: ${text}`)).toEqual([
    'n-a: Since when is not said.',
    'n-b: The first day is implied, not given; still going on when written. Outside sources give 12 December 1994.',
    ': Left out here: “Read also”. A label. It is in the original file.',
    ': Lacking here: A sentence.',
    'provenance: Issuer: A ministry',
    'provenance: Occasion: A question. A report.',
    'provenance: Rights: Public.',
    `provenance: SHA-256: ${'0'.repeat(64)} a.txt`,
    `provenance: SHA-256: ${'00000000 '.repeat(8)}0000`,
    'provenance: Sources for these facts: A paper, “A title”',
  ]);
});

test('an event has what its page tells, what is said always with who says it', () => {
  const { at } = recordsOf({
    events: [
      {
        data: sampleSpan({
          accounts,
          names: [{ by: 'other', name: 'a stop', note: 'at first', sources: ['b'] }],
          persons: ['cy'],
          meeting: {
            between: [
              { side: 'ministry', persons: ['ann'], by: 'other', sources: ['a'] },
              { side: 'other', who: 'two envoys', sources: ['a'] },
            ],
            mediated: [{ who: 'a neighbour', disputed: true, sources: ['b'] }],
            subject: 'Water',
          },
          disagreements: [{ about: 'how long', versions: [{ says: 'Ten days.', sources: ['a', 'b'] }] }],
          notKnown: ['Who began.'],
          placeNote: 'at the bridge',
          confidenceNote: 'Two sources.',
        }),
        summary: ['One [first].', 'Two.'],
      },
    ],
    actors: [
      { id: 'ministry', name: 'the ministry', names: [] },
      { id: 'other', name: 'Other', names: [] },
    ],
    persons: [personOf('ann', 'Ann Arden'), personOf('cy', 'Cy Stanmoor')],
  });
  const { parts, glyph, byline } = at('events/span/');
  const told = (part: (typeof parts)[number]) =>
    `${part.id}: ${part.text.slice(0, part.speaker)}|${part.text.slice(part.speaker ?? part.text.length)}`;
  expect(parts.map(told)).toEqual([
    ': One [first].|',
    ': Two.|',
    ': Stoppage, a span|',
    ': 12 December 1994 to 28 April or 24 September 1995: 137 or 286 days elapsed, first day not counted; no end is agreed|',
    ': As of 9 March 1995, when a document last attests it: 87 days elapsed, the 88th day.|',
    ': Place: A road; at the bridge|',
    ': Met: Other: two envoys; the ministry: Ann Arden (told by Other alone)|',
    ': Mediated: a neighbour (disputed)|',
    ': Subject: Water|',
    ': Persons named: Ann Arden; Cy Stanmoor|',
    ': Not known: Who began.|',
    'names: Other: |“a stop”, at first (B)',
    'begin: Counted back from 9 March 1995: the ministry: |When it began: about December 1994.',
    'begin: B: |When it began: 11 December 1994.',
    'begin: A: |When it began: 12 December 1994. The archive sorts and counts by this date: all but one source.',
    'end: A: |When it ended: 28 April 1995. Protest suspended. 137 days elapsed; 138th day.',
    'end: B: |When it ended: 24 September 1995. Residents leave. 286 days elapsed; 287th day.',
    'end: The ministry: |When it ended: still going on on 9 March 1995. At least 87 days elapsed; 88th or a later day.',
    'accounts: The ministry: |The road was open.',
    'disagreements: How long: |Ten days. (A; B)',
    'sources: A|, a.example https://a.example/',
    'sources: B|',
    'sources: Confidence of the archive: high. Two sources.|',
  ]);
  expect(glyph).toBe('bar');
  expect(byline).toMatch(/^Stoppage, 12 December 1994/);
});

test('a side’s own words in its account are told from the archive’s, with who gives them', () => {
  const [account] = accounts;
  const quote = { words: 'It is open.', source: 'a' };
  const { at } = recordsOf({
    events: [{ data: sampleSpan({ accounts: [{ ...account!, quote }] }), summary: [] }],
  });
  const part = at('events/span/').parts.find(({ id }) => id === 'accounts');
  expect([part?.text.slice(part.quoted?.start), part?.quoted?.by]).toEqual(['It is open.” (A)', 'A']);
});

testOfLead('dates and counts stand in a row with the words that pages put them in', () => {
  const { event: id, noun } = archiveSettings.leadSpan!;
  const { events, ...more } = sampleDocument();
  const document = { ...more, events: events.map((one) => (one.id === 'span' ? { ...one, id } : one)) };
  const { at } = recordsOf({ documents: [document], events: [{ data: sampleSpan({ id }), summary: [] }] });
  const textsOf = (path: string) => at(path).parts.map(({ text }) => text);
  expect(textsOf('events/meeting/')).toContain(`1 March 1995, Wednesday; day 80 of ${noun}, 79 days elapsed`);
  expect(textsOf(`events/${id}/`)).toContain(
    'As of 9 March 1995, when a document last attests it: 87 days elapsed, the 88th day.',
  );
  const ofStatement = textsOf('documents/statement/');
  expect(ofStatement).toContain(
    'The first day is implied, not given; still going on when written. Outside sources give 12 December 1994.',
  );
  // The document does not use the archive's name for it.
  expect(ofStatement.filter((text) => text.includes(`of ${noun}:`))).toEqual([]);
  const { title, parts } = at('');
  expect(title).toBe(archiveSettings.name);
  expect(parts.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      archiveSettings.subject,
      '1 document',
      '1 passage',
      '87 days elapsed as of 9 March 1995, the 88th day',
    ]),
  );
});

test('a person is found by every spelling, and has offices with their days', () => {
  const { at } = recordsOf({
    persons: [
      personSchema.parse({
        id: 'ann',
        name: 'Ann Arden',
        names: [{ name: 'Anna Ardin', by: 'southern usage' }],
        of: 'ministry',
        offices: [{ office: 'secretary', of: 'ministry', attested: ['1995-03-01'], sources: ['a'] }],
        sources: { a: { publisher: 'A', url: null } },
      }),
    ],
  });
  expect(at('persons/ann/').parts.map(({ text }) => text)).toEqual([
    'Of A ministry.',
    'Secretary, A ministry; attested 1 March 1995',
    'Anna Ardin: southern usage',
    'A',
  ]);
});

test('a name has a record with its other names and what the archive says of it', () => {
  const { at } = recordsOf({
    actors: [
      { id: 'ministry', name: 'A ministry', of: 'land', names: [], note: 'Of roads.' },
      { id: 'land', name: 'A land', short: 'Land', names: [{ name: 'Our land', by: 'its own usage' }] },
    ],
  });
  const texts = (path: string) => at(path).parts.map(({ text }) => text);
  expect(texts('actors/ministry/')).toEqual(['Of A land.', 'Of roads.']);
  expect(texts('actors/land/')).toEqual(['Land', 'Our land: its own usage']);
  expect(texts('kinds/meeting/')).toEqual(['People met.']);
  expect(texts('places/road/')).toEqual(['A road: everyone']);
  expect(at('places/road/').byline).toBe('Place');
});

test('a page about the archive has its sections, under the ids of their headings', () => {
  const { parts, byline, facets } = recordsOf().at('about/');
  expect(parts.filter(({ id }) => id !== 'grammar')).toEqual([
    { id: '', text: 'First.' },
    { id: 'how--why', text: 'How & why One two. a b' },
  ]);
  expect([byline, facets.in]).toEqual(['About the archive', ['page']]);
});

test('an essay has who wrote it and when, what was corrected in it, and no kind, place or date to be found by', () => {
  const data = {
    ...{ id: 'roads', title: 'Of roads', authors: ['Ann', 'Cy'], date: '1996-01-01', summary: 'Roads.' },
    corrected: [{ date: '1996-02-01', what: 'It was longer.', why: 'A reader wrote.' }],
    language: 'de-CH',
    settled: [],
  };
  const essays = [{ data, parts: [{ id: 'one', text: 'They were closed.' }] }] as unknown as NonNullable<
    Bodies['essays']
  >;
  const { byline, parts, facets, when, language } = recordsOf({}, { essays }).at('essays/roads/');
  expect(byline).toMatch(/Ann and Cy.*1 January 1996/);
  expect(parts.map(({ id, text }) => [id !== '', text])).toEqual([
    ...[
      [false, 'Roads.'],
      [false, 'Ann'],
      [false, 'Cy'],
      [true, 'They were closed.'],
    ],
    [true, expect.stringMatching(/^1 February 1996: It was longer\. .*A reader wrote\./)],
  ]);
  expect(facets).toEqual({
    ...{ in: ['essay'], language: ['de'], issuer: [], actor: [], kind: [], place: [], year: [] },
  });
  expect([when, language]).toEqual([undefined, 'de-CH']);
});

test('a draft is marked as one wherever it is found', () => {
  const { at } = recordsOf({ documents: [sampleDocument({ reviewed: false, date: undefined })] });
  const marked = at('documents/statement/').byline;
  expect(marked).toMatch(/A ministry/);
  expect(marked).not.toBe(
    recordsOf({ documents: [sampleDocument({ date: undefined })] }).at('documents/statement/').byline,
  );
  expect(at('events/meeting/').byline).not.toBe(recordsOf().at('events/meeting/').byline);
});

test('a guide to the program is told apart, has its sections, and no kind, date or issuer', () => {
  const { at } = recordsOf(
    {},
    {
      guides: [
        {
          path: 'guides/mending',
          section: 'guides',
          title: 'Mending',
          parts: [
            { id: '', text: 'How to mend.' },
            { id: 'glue', text: 'Glue Use some.' },
          ],
        },
        { path: 'findings/torn', section: 'findings', title: 'torn', parts: [] },
      ],
    },
  );
  const { byline, facets, parts, when } = at('docs/guides/mending/');
  expect(byline).toBe('Guide to the program: nobody’s evidence');
  expect([facets.in, facets.kind, facets.issuer, when]).toEqual([['guide'], [], [], undefined]);
  expect(parts.map(({ id }) => id)).toEqual(['', 'glue']);
  expect(at('docs/findings/torn/').byline).toBe('Finding of the check: nobody’s evidence');
});

function personOf(id: string, name: string) {
  return personSchema.parse({ id, name, of: 'ministry' });
}
