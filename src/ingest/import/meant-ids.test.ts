import { expect, test } from 'vitest';
import { meetingSchema } from '../../model/meeting.ts';
import { withMeantIds } from './meant-ids.ts';

const ids: Readonly<Record<string, string>> = { ministry: 'office', ada: 'ada-2', council: 'council' };
const meant = (_sort: 'actors' | 'persons', id: string) => ids[id];

test('accounts and names are those of this archive’s actors; what nobody is left to say is left out', () => {
  const { more, leftOut, unused } = withMeantIds(
    {
      accounts: [
        { by: 'ministry', person: 'ada', says: 'It is open.', sources: ['a'] },
        { by: 'ministry', person: 'bo', says: 'It is so.', sources: ['a'] },
        {
          by: 'stranger',
          says: 'It is closed.',
          quote: { words: 'closed', source: 'c' },
          sources: ['a', 'b'],
        },
      ],
      names: [
        { by: 'stranger', name: 'The Closing', sources: ['a'] },
        { by: 'council', name: 'The Opening', sources: ['a'] },
      ],
      notKnown: ['Why it was so.'],
    },
    meant,
  );
  expect(more).toEqual({
    accounts: [
      { by: 'office', person: 'ada-2', says: 'It is open.', sources: ['a'] },
      { by: 'office', says: 'It is so.', sources: ['a'] },
    ],
    names: [{ by: 'council', name: 'The Opening', sources: ['a'] }],
    notKnown: ['Why it was so.'],
  });
  expect(leftOut).toEqual([
    'that bo gave the account of ministry',
    'the account of stranger',
    'what stranger calls it',
  ]);
  expect(unused).toEqual(new Set(['b', 'c']));
});

test('whoever took part does so by this archive’s ids, and nothing is a fact that one side alone said', () => {
  const meeting = meetingSchema.parse({
    between: [
      { side: 'ministry', persons: ['ada', 'bo'], sources: ['a'] },
      { side: 'stranger', who: 'a working group', sources: ['a'] },
    ],
    present: [
      { side: 'council', by: 'stranger', sources: ['a'] },
      { persons: ['bo'], sources: ['a'] },
    ],
  });
  const { more, leftOut } = withMeantIds({ meeting }, meant);
  expect(more.meeting).toMatchObject({
    between: [{ side: 'office', persons: ['ada-2'] }, { who: 'a working group' }],
    present: [],
  });
  expect(more.meeting?.between[1]).not.toHaveProperty('side');
  expect(leftOut).toEqual(['that stranger took part', 'the part of council', 'the part of bo']);
  expect(withMeantIds({ meeting }, () => undefined).more.meeting?.between).toEqual([
    { persons: [], sources: ['a'], who: 'a working group' },
  ]);
  const [first] = meeting.between;
  const alone = withMeantIds({ meeting: { ...meeting, between: [first!] } }, () => undefined);
  expect(alone.more).toEqual({});
  expect(alone.leftOut).toContain('who met');
});
