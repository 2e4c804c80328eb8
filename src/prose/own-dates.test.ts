import { expect, test } from 'vitest';
import { dayFromCivil } from '../time/edtf/day.ts';
import { proseChecker } from './check-prose.ts';
import type { ProseText, Subject } from './types.ts';

const bare = { names: [], kind: 'talks', actors: [], texts: [], shape: 'point' } as const;
const on = (month: number, day: number) => {
  const at = dayFromCivil(1995, month, day);
  return [at, at] as const;
};
const talks: Subject = {
  ...bare,
  address: 'events/talks/',
  title: 'Talks at the mill',
  dates: [{ of: 'whole', edtf: '1995-03-01' }],
  bounds: { start: on(3, 1), end: on(3, 1) },
  texts: [{ id: '', text: 'The miller was paid on 6 March.' }],
};
const verdict: Subject = {
  ...bare,
  address: 'events/verdict/',
  title: 'The court gives its order on the mill',
  kind: 'order',
  dates: [{ of: 'whole', edtf: '1995-02-22' }],
  bounds: { start: on(2, 22), end: on(2, 22) },
};
const fair: Subject = {
  ...bare,
  address: 'events/fair/',
  title: 'Fair not held',
  kind: 'fair',
  dates: [{ of: 'whole', edtf: '1995-07-02' }],
  bounds: { start: on(7, 2), end: on(7, 2) },
};
const strike: Subject = {
  ...bare,
  address: 'events/strike/',
  title: 'Strike at the mill',
  kind: 'strike',
  shape: 'span',
  dates: [
    { of: 'start', edtf: '1995-04-03' },
    { of: 'end', edtf: '1995-04-09' },
  ],
  bounds: { start: on(4, 3), end: on(4, 9) },
};
const all = [talks, verdict, fair, strike];
const check = proseChecker({
  kinds: [
    { id: 'talks', one: 'meeting', several: 'meetings' },
    { id: 'order', one: 'order of a court', several: 'orders of courts' },
  ],
  actors: [],
  persons: [],
  subjects: all,
});

function isContradicted(about: Subject, text: string, tells: ProseText['tells']): boolean {
  const prose: ProseText = { text, links: [], apart: [], about: about.address, ...(tells && { tells }) };
  return check(prose, { language: 'en' }).some((one) => one.verdict === 'contradicted');
}

test.each([
  [talks, 'title', 'Meeting of {1|2} March 1995'],
  [talks, 'title', 'Talks at the mill on {1|2} March 1995'],
  [talks, 'title', 'Talks at the mill ({1|2} March 1995)'],
  [talks, 'title', 'Talks at the mill, March {1995|1994}'],
  [talks, 'title', '{1|2} March 1995: talks at the mill'],
  [talks, 'title', 'Talks in {1995|1996}'],
  [talks, 'title', 'Talks of {1|6} March 1995'],
  [talks, 'lead', 'Both sides met at the mill on {1|6} March 1995.'],
  [talks, 'lead', 'Both sides met. The talks were held on {1|6} March 1995.'],
  [strike, 'title', 'Strike of {April|May} 1995'],
  [talks, 'lead', 'Both sides met at the mill on {1|2} March 1995.'],
  [talks, 'lead', 'On {1|2} March both sides met at the mill.'],
  [talks, 'lead', 'Both sides met in {March|April} 1995, and the miller was away.'],
  [talks, 'lead', 'Both sides met. The meeting was held on {1|11} March 1995.'],
  [talks, 'lead', 'Both sides met. It took place on {1|11} March 1995.'],
  [talks, 'lead', 'Both sides met. The talks of {1|11} March 1995 were short.'],
  [talks, undefined, 'The talks were on {1|11} March 1995.'],
  [verdict, 'lead', 'The court ordered on {22|23} February 1995 that the mill be shut.'],
  [verdict, 'lead', 'The mill was to be shut. The order was given on {22|23} February 1995.'],
  [fair, 'lead', 'A fair planned for {2|3} July 1995 was not held.'],
  [strike, 'lead', 'A strike at the mill, from {3|2} April to 9 April 1995.'],
  [strike, 'lead', 'A strike at the mill. It began on {3|4} April 1995.'],
  [strike, 'lead', 'A strike at the mill. It began on 3 April 1995 and ended on {9|10} April 1995.'],
  [strike, 'lead', 'A strike at the mill. It lasted until {9|19} April 1995.'],
] as const)('what the archive tells of $title', ({ title }, tells, text) => {
  const about = all.find((one) => one.title === title);
  const told = (place: '$1' | '$2') => text.replace(/\{([^|]*)\|([^}]*)\}/, place);
  expect(isContradicted(about!, told('$1'), tells), told('$1')).toBe(false);
  expect(isContradicted(about!, told('$2'), tells), told('$2')).toBe(true);
});

test.each([
  [talks, 'title', 'Talks on the order of 22 February 1995'],
  [talks, 'title', 'Talks about the treaty signed on 3 May 1994'],
  [talks, 'lead', 'Both sides met at the mill that had burnt on 2 January 1995.'],
  [talks, 'lead', 'Both sides met about the order of 22 February 1995.'],
  [talks, 'lead', 'The miller said on 4 March 1995 that both sides had met.'],
  [talks, 'lead', 'Both sides met at the mill, rebuilt in May 1994.'],
  [talks, 'lead', 'Both sides met. On 4 March 1995 the miller told of it.'],
  [talks, 'lead', 'Both sides met and talked of pay. The miller was paid on 6 March.'],
  [talks, 'lead', 'Both sides met. A second meeting was to be held on 9 March 1995.'],
  [talks, 'lead', 'Both sides met, as they had on 9 February 1995.'],
  [verdict, 'lead', 'The court gave its order; it had heard both on 30 January 1995.'],
  [verdict, 'lead', 'The court gave its order. It was confirmed on 6 July 1995.'],
  [strike, 'lead', 'A strike at the mill. It was discussed on 20 May 1995.'],
] as const)('what is told of another: %s', ({ address }, tells, text) => {
  const about = all.find((one) => one.address === address);
  expect(isContradicted(about!, text, tells)).toBe(false);
});
