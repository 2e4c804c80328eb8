import { expect, test } from 'vitest';
import type { RoleFields } from '../../model/passage-role.ts';
import { sampleArchive, sampleDocument } from '../../testing/sample-archive.ts';
import { changedPassages } from './document-changes.ts';

type Passage = readonly [id: string, text: string, as?: RoleFields['as']];

function versionOf(passages: readonly Passage[]) {
  const document = sampleDocument({
    passages: passages.map(([id, , as], index) => ({ id, line: index + 1, ...(as !== undefined && { as }) })),
    events: [],
  });
  const texts = new Map([['statement', passages.map(([, text]) => text)]]);
  return sampleArchive({ documents: [document], texts, events: [] }).documents[0]!;
}

/** State and ids, with what stands in one version alone in signs: "-removed-", "+added+". */
function changes(older: readonly Passage[], newer: readonly Passage[]) {
  const textOf = (pieces: readonly { readonly kind: string; readonly text: string }[] = []) =>
    pieces
      .map(({ kind, text }) => (kind === 'removed' ? `-${text}-` : kind === 'added' ? `+${text}+` : text))
      .join('');
  return changedPassages(versionOf(older), versionOf(newer)).map(({ state, isMoved, older, newer }) => [
    isMoved ? `${state}, moved` : state,
    ...(older === undefined ? [] : [`${older.id}: ${textOf(older.pieces)}`]),
    ...(newer === undefined ? [] : [`${newer.id}: ${textOf(newer.pieces)}`]),
  ]);
}

const road: Passage = ['p1', 'The road was closed on the first of March, and nobody has said why it was.'];
const talks: Passage = ['p2', 'Talks about the bridge were held in the town hall by both of the offices.'];
const ferry: Passage = [
  'p3',
  'A ferry will carry letters and parcels across the lake for as long as it takes.',
];

test('passages are told in order, each with the ids of both versions', () => {
  expect(changes([road, talks], [['p9', road[1]], talks])).toEqual([
    ['same', `p1: ${road[1]}`, `p9: ${road[1]}`],
    ['same', `p2: ${talks[1]}`, `p2: ${talks[1]}`],
  ]);
});

test('a passage that one version alone has is marked whole, and stands where it stood', () => {
  expect(changes([road, talks], [talks, ferry])).toEqual([
    ['removed', `p1: -${road[1]}-`],
    ['same', `p2: ${talks[1]}`, `p2: ${talks[1]}`],
    ['added', `p3: +${ferry[1]}+`],
  ]);
});

test('of a changed passage each version shows the words that it alone has', () => {
  expect(changes([road], [['p1', road[1].replace('first', 'second')]])).toEqual([
    [
      'changed',
      'p1: The road was closed on the -first- of March, and nobody has said why it was.',
      'p1: The road was closed on the +second+ of March, and nobody has said why it was.',
    ],
  ]);
});

test('a passage in another place is moved, and not removed and added', () => {
  const states = changes([road, talks, ferry], [ferry, road, talks]).map(([state]) => state);
  expect(states).toEqual(['same, moved', 'same', 'same']);
});

test('line ends count where they are shown: in lines and rows, not in text of a fixed width', () => {
  const wrapped = talks[1].replace('the town', 'the\ntown');
  const states = (as?: RoleFields['as']) =>
    changes([['p2', talks[1], as]], [['p2', wrapped, as]]).map(([state]) => state);
  expect([states(), states('quotation'), states('lines'), states('row')]).toEqual([
    ['same'],
    ['same'],
    ['changed'],
    ['changed'],
  ]);
});
