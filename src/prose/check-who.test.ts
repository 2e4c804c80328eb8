import { expect, test } from 'vitest';
import { dayFromCivil } from '../time/edtf/day.ts';
import { proseChecker } from './check-prose.ts';
import type { Subject } from './types.ts';

const day = dayFromCivil(1995, 3, 1);
const talks: Subject = {
  address: 'events/talks/',
  title: 'Talks in the mill',
  names: ['Talks in the mill'],
  kind: 'talks',
  shape: 'point',
  dates: [{ of: 'whole', edtf: '1995-03-01' }],
  bounds: { start: [day, day], end: [day, day] },
  actors: ['slaka', 'moldavis', 'thirdland'],
  met: ['slaka', 'anna', 'moldavis', 'bela'],
  persons: ['anna', 'bela', 'cora'],
  roles: { mediated: ['thirdland', 'cora'], hosted: ['moldavis'] },
  texts: [],
};
const raid: Subject = {
  ...talks,
  address: 'events/raid/',
  title: 'Raid by Moldavis',
  names: ['Raid by Moldavis'],
  texts: [
    { id: '', text: 'Fourthland opened the gate. The council elected Anna Arden president.', summary: true },
    { id: '', text: 'By the account of Slaka Thirdland signed the order.', summary: true },
    { id: '', text: 'Slaka signed the order.', by: 'thirdland' },
    {
      id: '',
      text: 'The lists were issued by Harbour Office and Thirdland, and the lamps lit.',
      summary: true,
    },
  ],
  actors: ['slaka', 'moldavis', 'thirdland', 'fourth', 'office'],
};
const check = proseChecker({
  kinds: [],
  actors: [
    { id: 'slaka', names: ['Slaka'] },
    { id: 'moldavis', names: ['Moldavis'] },
    { id: 'office', of: 'moldavis', names: ['Harbour Office'] },
    { id: 'thirdland', names: ['Thirdland'] },
    { id: 'fourth', names: ['Fourthland'] },
  ],
  persons: [
    {
      id: 'anna',
      of: ['slaka'],
      names: ['Anna Arden'],
      offices: [{ office: 'minister of mills', of: 'slaka' }],
    },
    { id: 'other', of: ['slaka'], names: ['Otto Orr'], offices: [] },
    { id: 'bela', of: ['moldavis'], names: ['Bela Brun'], offices: [] },
    { id: 'cora', of: ['thirdland'], names: ['Cora Cole'], offices: [] },
    { id: 'dora', of: ['thirdland'], names: ['Dora Dahl'], offices: [] },
  ],
  subjects: [talks, raid],
});

/** Of "[The talks] were led by A": how the last of whom it names stands. */
function standing(text: string): string | undefined {
  const start = text.indexOf('[');
  const plain = text.replace(/[[\]]/g, '');
  const links = [{ start, end: text.indexOf(']') - 1, address: talks.address }];
  return check({ text: plain, links, apart: [] }, { language: 'en' }).findLast(({ fact }) => fact === 'who')
    ?.verdict;
}

test.each([
  ['[The talks] were hosted by Moldavis.', 'agreed'],
  ['[The talks] were hosted by Harbour Office.', 'agreed'],
  ['[The talks] were hosted by Slaka.', 'contradicted'],
  ['[The talks] were mediated by Thirdland.', 'agreed'],
  ['[The talks] were mediated by Moldavis.', 'contradicted'],
  ['Cora Cole mediated [the talks].', 'agreed'],
  ['Dora Dahl mediated [the talks].', 'contradicted'],
  ['Moldavis hosted [the talks].', 'agreed'],
  ['Slaka hosted [the talks].', 'contradicted'],
  ['Slaka hosted a fair before [the talks].', undefined],
  ['[The talks] were mediated by Ruritanian diplomats.', 'contradicted'],
  ['[The talks] were mediated by Thirdlander diplomats.', undefined],
  ['[The talks] were mediated by tired diplomats.', undefined],
  ['[Led] by Otto Orr, the talks went well.', 'contradicted'],
  ['[The minister of Slaka], Otto Orr, asked for them.', 'contradicted'],
  ['[The minister of Slaka], Anna Arden, asked for them.', 'agreed'],
  ['[The minister of Slaka] said so, Otto Orr, asked by us, told it.', undefined],
  ['[Anna] led the one group, and Otto Orr the other.', 'contradicted'],
  ['[The talks] were signed on 3 May 1995 by Fourthland.', 'contradicted'],
  ['[Slaka and Moldavis] met Fourthland.', 'contradicted'],
  ['[The talks] were reached through Fourthland.', 'contradicted'],
])('who mediated and who hosted is told apart from who was there: %s', (text, verdict) => {
  expect(standing(text)).toBe(verdict);
});

test.each([
  ['[The talks] were led for Moldavis by Bela Brun.', 'agreed'],
  ['[The talks] were led for Moldavis by Anna Arden.', 'contradicted'],
  ['[The talks] were led by Anna Arden.', 'unknown'],
  ['[The talks] were led by Otto Orr.', 'contradicted'],
  ['[Otto Orr led the talks].', 'contradicted'],
  ['[Anna Arden signed it].', 'unknown'],
  ['[The council elected] Anna Arden president.', 'unknown'],
  ['[The council elected] Otto Orr president.', 'contradicted'],
  ['[The talks] were arranged by the Ministry of Trade of Fourthland.', 'contradicted'],
  ['[The talks] were arranged by the Ministry of Trade of the Republic of Slaka.', 'unknown'],
  ['Someone was detained by Fourthland [on that day].', 'contradicted'],
  ['[The vote] was won by Anna Arden.', 'unknown'],
  ['[The vote] was won by Otto Orr.', 'contradicted'],
  ['Otto Orr won [the vote].', 'contradicted'],
  ['[The council chose Otto Orr].', 'contradicted'],
  ['[Otto Orr was elected] on that day.', 'contradicted'],
  ['[Anna Arden was elected] on that day.', 'unknown'],
  ['Otto Orr praised [the vote].', undefined],
])('who did it, and for whom: %s', (text, verdict) => {
  expect(standing(text)).toBe(verdict);
});

test.each([
  // Who is only in the list of those named did nothing by that
  ['[It] was signed by Slaka.', 'unknown doer'],
  ['[It] was signed by Thirdland.', 'unknown doer'],
  ['[It] was won by Bela Brun.', 'unknown doer'],
  ['[It] was begun by Slaka.', 'unknown doer'],
  // By its own name, and by the summary
  ['[It] was started by Moldavis.', 'agreed'],
  ['[It] was begun by Fourthland.', 'agreed'],
  ['[It] was issued by Harbour Office.', 'agreed'],
  ['[It] was issued by Moldavis.', 'agreed'],
  ['[It] was issued by Slaka.', 'unknown doer'],
  ['[It] was won by Anna Arden.', 'agreed'],
  ['[Anna Arden was elected] on that day.', 'agreed'],
  ['[Anna Arden was detained] on that day.', 'unknown doer'],
  ['[It] was won by Otto Orr.', 'contradicted'],
])('only who is told to have done it did it: %s', (text, expected) => {
  const links = [{ start: text.indexOf('['), end: text.indexOf(']') - 1, address: raid.address }];
  const found = check({ text: text.replace(/[[\]]/g, ''), links, apart: [] }, { language: 'en' });
  expect(
    found.filter(({ fact }) => fact === 'who').map(({ verdict, why }) => [verdict, why].join(' ').trim()),
  ).toEqual([expected]);
});
