import { describe, expect, test } from 'vitest';
import { findEvidence, letterOf, type EvidenceSource } from './find-evidence.ts';

const passages = [
  { id: 'p1', text: 'It began on 1 May 1990 and ended about a year later.' },
  { id: 'p2', text: 'War, and again war.' },
];

type AttestationInput = NonNullable<EvidenceSource['events']>[number];
type Claims = AttestationInput['claims'];
function event(id: string, exact: string, claims: Claims, passage = 'p1'): AttestationInput {
  return { id, shape: 'point', kind: 'k', claims, quotes: [{ passage, exact }] };
}
const stated: Claims = [{ of: 'whole', edtf: '1990-05-01', basis: 'stated', written: '1 May 1990' }];
const implied: Claims = [{ of: 'end', edtf: '1991~', basis: 'counted-back', written: 'a year later' }];

describe('findEvidence', () => {
  test.each<[string, EvidenceSource, string[]]>([
    [
      'the written words stand for the quotation',
      { events: [event('a', 'on 1 May 1990', stated)] },
      ['given: 1 May 1990'],
    ],
    [
      'a quotation without them is marked whole, and dates nothing',
      { events: [event('a', 'It began', stated)] },
      ['undated: It began'],
    ],
    [
      'one weak claim makes the whole weak',
      { events: [event('a', 'on 1 May 1990 and ended about a year later', [...stated, ...implied])] },
      ['implied: 1 May 1990 and ended about a year later'],
    ],
    [
      'claims whose words stand elsewhere do not count',
      { events: [event('a', 'on 1 May 1990', [...stated, ...implied])] },
      ['given: 1 May 1990'],
    ],
    ['a document without evidence', {}, []],
    [
      'undated words',
      { undated: [{ quote: { passage: 'p2', exact: 'war', prefix: 'again ' }, note: 'n' }] },
      ['undated: war'],
    ],
    [
      'in the order in which the words end, the shorter first',
      {
        events: [
          event('c', 'a year later', implied),
          event('b', 'It began on 1 May 1990', [{ of: 'whole', edtf: '1990', basis: 'bound' }]),
          event('a', 'on 1 May 1990', stated),
        ],
      },
      ['given: 1 May 1990', 'implied: It began on 1 May 1990', 'implied: a year later'],
    ],
  ])('%s', (_, source, expected) => {
    expect(findEvidence(passages, source).map(({ giving, words }) => `${giving}: ${words}`)).toEqual(
      expected,
    );
  });

  test('letters follow the order, anchors the event', () => {
    const evidence = findEvidence(passages, {
      events: [event('x', 'ended', implied), event('x', 'It', implied), event('y', 'It began', implied)],
      undated: [{ quote: { passage: 'p2', exact: 'again' }, note: 'n' }],
    });
    expect(evidence.map(({ letter, anchor }) => `${letter} ${anchor}`)).toEqual([
      'a p1.x',
      'b p1.x',
      'c p1.x.2',
      'd p2.undated',
    ]);
  });

  test.each<[string, AttestationInput, RegExp]>([
    ['words that are not there', event('a', 'It ended', stated), /"It ended" is not in passage p1/],
    [
      'words that stand twice',
      event('a', 'b', stated),
      /stands 2 times in passage p1: add a prefix or suffix/,
    ],
    ['a passage that is not there', event('a', 'It', stated, 'p9'), /no passage "p9"/],
  ])('refuses %s', (_, one, message) => {
    expect(() => findEvidence(passages, { events: [one] })).toThrow(message);
  });
});

test.each([
  [0, 'a'],
  [25, 'z'],
  [26, 'aa'],
  [51, 'az'],
  [52, 'ba'],
  [702, 'aaa'],
])('letterOf(%i) is %s', (index, letter) => {
  expect(letterOf(index)).toBe(letter);
});
