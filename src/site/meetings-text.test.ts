import { expect, test } from 'vitest';
import { contextEventSchema } from '../model/event.ts';
import { exportedArchive } from '../testing/sample-exports.ts';
import { sampleArchive, sampleDocument, sampleParts } from '../testing/sample-archive.ts';
import { personSchema } from '../model/person.ts';
import { plain } from '../text/markdown.ts';
import { meetingsWords as words } from '../words/chapters/meetings.ts';
import { meetingsText } from './meetings-text.ts';

const meeting = (changes: Record<string, unknown> = {}) => ({
  data: contextEventSchema.parse({
    id: 'talks',
    title: 'Talks *on* water',
    shape: 'point',
    kind: 'meeting',
    places: ['road'],
    placeNote: 'at a bridge',
    meeting: {
      subject: 'Water',
      between: [{ side: 'ministry', who: 'a working group', by: 'ministry', disputed: true, sources: ['a'] }],
      mediated: [{ side: 'ministry', sources: ['a'] }],
    },
    accounts: [
      { by: 'ministry', says: 'They were useful.', sources: ['a'] },
      { by: 'ministry', says: null, sources: [] },
    ],
    claims: [{ of: 'whole', edtf: '1995-02-24', sources: ['a'] }],
    confidence: 'high',
    sources: { a: { publisher: 'A', url: null, date: '1995-02-25' } },
    ...changes,
  }),
  summary: [],
});
const archive = sampleArchive({ events: [meeting()], documents: [] });

test('has of each meeting what its row of the table has', () => {
  expect(meetingsText(archive)).toContain(
    [
      '- [Talks \\*on\\* water](<https://attested.example/events/talks/>)',
      '  - 24 February 1995; A road; at a bridge',
      '  - Water',
      '  - A ministry: a working group (told by A ministry alone; disputed)',
      '  - Mediated: A ministry',
      '  - A ministry: They were useful.',
      '  - A ministry: account not found',
      '  - Sources: A, 25 February 1995',
    ].join('\n'),
  );
  expect(meetingsText(archive)).toContain('\n- A ministry: 1 meeting');
});

test('says what is not known of a meeting, and quotes a document that tells of it', () => {
  const bare = meeting({ places: [], placeNote: undefined, meeting: undefined, accounts: [] });
  expect(meetingsText(sampleArchive({ events: [bare], documents: [] }))).toMatch(
    /24 February 1995; place not given\n {2}- participants not named\n {2}- the archive has no account/,
  );
  expect(meetingsText(exportedArchive)).toContain('  - Ministry: “held on 1 March 1995”');
});

test('of an archive without meetings says that it has none', () => {
  const none = { ...sampleParts(), events: [], documents: [sampleDocument({ events: [] })] };
  expect(meetingsText(sampleArchive(none)).split('\n')).toHaveLength(4);
});

test('a meeting that many tell of has who hosted and who was there, and one that was not held, who would have', () => {
  const took = {
    between: [{ side: 'ministry', sources: ['a'] }],
    present: [{ who: 'two envoys', sources: ['a'] }],
    hosted: [{ who: 'a neighbour', sources: ['a'] }],
    reported: true,
  };
  const textOf = (role: string) => {
    const kinds = sampleParts().kinds.map((one) => (one.id === 'meeting' ? { ...one, role } : one));
    const events = [meeting({ meeting: took, actors: ['ministry'] })];
    return meetingsText(
      sampleArchive({ events, documents: [], kinds } as Parameters<typeof sampleArchive>[0]),
    );
  };
  const held = textOf('meeting');
  expect(held.split('\n')).toContain('  - A ministry');
  const lineOf = (text: string, words: string) => text.split('\n').find((line) => line.includes(words));
  expect(lineOf(held, 'two envoys')).toMatch(/^ {2}- \S+: two envoys/);
  expect(lineOf(held, 'a neighbour')).toMatch(/^ {2}- \S+: a neighbour/);
  expect(held.split('\n')).toContain(`  - ${plain(words.reportedOnly)}`);
  const planned = textOf('meeting-not-held');
  expect(lineOf(planned, 'two envoys')).not.toBe(lineOf(held, 'two envoys'));
});

test('named participants stand for those whose part nobody tells', () => {
  const bare = meeting({ meeting: undefined, actors: ['ministry', 'office'] });
  const actors = [
    { id: 'ministry', name: 'A ministry', short: 'Ministry', names: [] },
    { id: 'office', name: 'An office', names: [] },
  ];
  const text = meetingsText(sampleArchive({ events: [bare], documents: [], actors }));
  expect(text).toMatch(/\n {2}- Ministry\n {2}- An office\n/);
  expect(text).not.toContain('participants not named');
});

test('who met whom is told by person, with the part each had and who else was there', () => {
  const person = (id: string, name: string) => personSchema.parse({ id, name, of: 'ministry' });
  const events = [
    meeting({
      meeting: {
        between: [
          { side: 'ministry', persons: ['ann'], sources: ['a'] },
          { side: 'office', persons: ['cy', 'bo'], sources: ['a'] },
        ],
        mediated: [{ side: 'ministry', persons: ['di'], sources: ['a'] }],
      },
    }),
    meeting({
      id: 'later',
      meeting: { between: [{ side: 'ministry', persons: ['ann'], sources: ['a'] }] },
      claims: [{ of: 'whole', edtf: '1995-02-26', sources: ['a'] }],
    }),
  ];
  const persons = [
    ...[person('cy', 'Cy Stanmoor'), person('ann', 'Ann Arden'), person('di', 'Di Vale')],
    personSchema.parse({ id: 'bo', name: 'Bo Reed', of: 'elsewhere' }),
  ];
  const actors = [
    { id: 'ministry', name: 'A ministry', short: 'Ministry', names: [] },
    { id: 'office', name: 'An office', names: [] },
  ];
  const text = meetingsText(sampleArchive({ events, documents: [], persons, actors }));
  const rows = text.slice(text.indexOf(words.whoMetWhom));
  expect(rows.split('\n\n')[1]).toBe(plain(words.byPerson));
  // In order of family names.
  expect([...rows.matchAll(/^- \[([^\]]+)\]\(<(\S+)>\)(.*)$/gm)].map((found) => found.slice(1))).toEqual([
    ['Ann Arden', 'https://attested.example/persons/ann/', ', Ministry'],
    ['Bo Reed', 'https://attested.example/persons/bo/', ', elsewhere'],
    ['Cy Stanmoor', 'https://attested.example/persons/cy/', ', Ministry'],
    ['Di Vale', 'https://attested.example/persons/di/', ', Ministry'],
  ]);
  const lines = rows.split('\n').filter((line) => line.startsWith('  - '));
  expect(lines[0]).toMatch(/^ {2}- 24 February 1995: \S.*Bo Reed, Cy Stanmoor|Cy Stanmoor, Bo Reed/);
  expect(lines[1]).toContain(plain(words.noneNamed));
  expect(lines.at(-1)).toContain(plain(words.asMediator));
  expect(meetingsText(archive)).not.toContain(words.whoMetWhom);
});
