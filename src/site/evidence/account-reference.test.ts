import { expect, test } from 'vitest';
import { personSchema } from '../../model/person.ts';
import { eventOf } from '../../model/queries.ts';
import { toldAccounts } from '../../model/told-accounts.ts';
import { actorSchema } from '../../model/vocabulary.ts';
import { sampleArchive, sampleSpan } from '../../testing/sample-archive.ts';
import { archiveSettings } from '../archive-settings.ts';
import { quoteReference, toldReference } from './account-reference.ts';

const { name } = archiveSettings;

function accountsOf(...accounts: readonly Record<string, unknown>[]) {
  const archive = sampleArchive({
    documents: [],
    actors: ['ministry', 'council'].map((id) => actorSchema.parse({ id, name: `The ${id}` })),
    persons: [personSchema.parse({ id: 'ann', name: 'Ann Arden', of: 'council' })],
    events: [{ data: sampleSpan({ accounts }), summary: [] }],
  });
  const event = eventOf(archive, 'span');
  return { event, accounts: toldAccounts(archive, event) };
}

test('an account that is copied is its side’s, as the archive tells it of that event', () => {
  const { event, accounts } = accountsOf({ by: 'ministry', says: 'It was shut.', sources: ['a'] });
  expect(toldReference(accounts[0]!, event)).toBe(`The ministry, as told by ${name} in “A stoppage”`);
});

test('sides that say the same are both named, and a person with the side', () => {
  const same = { says: 'It was shut.', sources: ['a'] };
  const both = accountsOf({ by: 'ministry', ...same }, { by: 'council', ...same });
  expect(toldReference(both.accounts[0]!, both.event)).toMatch(/^The council and The ministry, as told/);
  const one = accountsOf({ by: 'council', person: 'ann', ...same });
  expect(toldReference(one.accounts[0]!, one.event)).toMatch(/^Ann Arden \(The council\), as told/);
});

test('their own words are named with the source that has them, and not with the others', () => {
  const { event, accounts } = accountsOf({
    by: 'ministry',
    says: 'It was shut.',
    quote: { words: 'shut', source: 'b' },
    sources: ['a'],
  });
  expect(quoteReference(accounts[0]!, event)).toBe(`The ministry, quoted by B, in “A stoppage”, in ${name}`);
});
