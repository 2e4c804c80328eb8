import { expect, test } from 'vitest';
import { contextEventSchema } from '../model/event.ts';
import { exportedArchive } from '../testing/sample-exports.ts';
import { sampleArchive, sampleDocument, sampleParts } from '../testing/sample-archive.ts';
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
