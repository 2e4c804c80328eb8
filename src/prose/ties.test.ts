import { expect, test } from 'vitest';
import { isTiedTo } from './ties.ts';
import type { Subject } from './types.ts';

const bridge: Subject = {
  address: 'events/bridge/',
  title: 'Toll gate at the mill bridge opened',
  names: [],
  kind: 'measure',
  shape: 'point',
  dates: [{ of: 'whole', edtf: '1995-03-01' }],
  bounds: { start: [null, null], end: [null, null] },
  actors: [],
  texts: [{ id: '', text: 'Ruritania measured the carts there.' }],
};

/** What is named stands in square brackets, the day in curly ones, other days in angles. */
function isTied(written: string): boolean {
  const at = (open: string, close: string) => {
    const before = (index: number) => written.slice(0, index).replace(/[[\]{}<>]/g, '').length;
    return { start: before(written.indexOf(open)), end: before(written.indexOf(close)) };
  };
  const time = at('{', '}');
  const dates = written.includes('<') ? [time, at('<', '>')] : [time];
  const text = written.replace(/[[\]{}<>]/g, '');
  return isTiedTo(text, time, { ...at('[', ']'), subject: bridge }, dates);
}

test.each([
  '[The toll gate of {3 May}] was cheap.',
  '[The toll gate] of {3 May} was cheap.',
  '[The toll gate], {3 May}',
  '{3 May}: [toll gate]',
  '[The toll gate] was opened in the rain on {3 May}.',
  '[The toll gate] (1995 and later) was opened on {3 May}.',
  '[The toll gate], which was closed on {3 May}, stood by the mill.',
  '[The toll gate] has been in place since {3 May}.',
  'Ruritania opened [the toll gate] on {3 May}.',
  'Ruritania opened on {3 May} [the toll gate].',
  'On {3 May}, Ruritania opened [the toll gate].',
  'In Streslau on {3 May} [the toll gate] was opened.',
  'By an order of {3 May} [the toll gate] was opened.',
  'On {3 May} [carts were stopped].',
  'It was on {3 May} that [the toll gate] began to work.',
  'It was Ruritania that, on {3 May}, [opened a gate].',
  '{3 May} was the day on which [the toll gate] opened.',
  'Nobody denies that [the toll gate] was opened on {3 May}.',
  '[Ruritania] measured the carts on {3 May}.',
  'There was [a gate at the bridge] on {3 May}.',
  '[The toll gate] was closed on <3 May> and opened on {6 May}.',
  '[The carts] were late when the toll gate was opened on {3 May}.',
  'A further measure, which was taken on {3 May}, [opened the gate].',
  'The measure of {3 May} [opened the gate].',
  'It took until {3 May} before [the toll gate] was complete.',
  '[The opening] was over after a month, on {3 May}.',
  '{3 May} saw the opening of [the toll gate].',
  'The inauguration on {3 May} of [the toll gate] was quiet.',
  'The inauguration of [the toll gate] on {3 May} was quiet.',
  'After the opening of [the toll gate] on {3 May} the queue grew.',
  'Having been opened on {3 May}, [the toll gate] stood empty.',
  'Announced on {3 May}, [the toll gate] was to be cheap.',
  'The day on which [the toll gate] was opened was {3 May}.',
  '[The toll gate], whose opening was {3 May}, was cheap.',
  'The council opened [the toll gate], for which the miller voted, on {3 May}.',
  'The mill was followed by [a toll gate] on {3 May}.',
  'The mill was followed on {3 May} by [a toll gate].',
  'Two men lost their lives on {3 May} in [the stopping of carts].',
  'Not until {3 May} did [the toll gate] open.',
  'The council set [the toll gate] up on {3 May}.',
  'A mill was opened on <1 May> and [the toll gate] on {3 May}.',
  '[The toll gate] of the council in the town had been in force since {3 May}.',
  '[It was opened on {3 May}.]',
  '[They did so on {3 May}.]',
  '[The gate was opened on {3 May}.]',
])('tied: %s', (written) => {
  expect(isTied(written)).toBe(true);
});

test.each([
  // It only says when something else was.
  'Two days after [the opening] they were late when the toll gate was opened on {3 May}.',
  'A paper wrote on {3 May} that [the toll gate] was cheap.',
  'The anniversary of [the toll gate] was held on {3 May}.',
  'The anniversary of [the toll gate], {3 May}, was quiet.',
  'The council criticised [the toll gate] on {3 May}.',
  'The miller, born on {3 May}, opened [the toll gate].',
  'On {3 May}, a year before [the toll gate], a mill burned.',
  'On {3 May} the miller praised [the toll gate].',
  'On {3 May} carts waited at [the toll gate].',
  'Carts that crossed [the toll gate] on {3 May} were slow.',
  '[The toll gate] appears on a map printed on {3 May}.',
  '[The toll gate] is the subject of a letter sent on {3 May}.',
  '[The toll gate] was dear, the miller wrote on {3 May}.',
  '[The toll gate] had left its smithy on {3 May}.',
  'A stamp showing [the toll gate] was issued on {3 May}.',
  'The next meeting after [the toll gate] was held on {3 May}.',
  'She married on {3 May}, during [the opening].',
  '[The toll gate] was made by a smith who died on {3 May}.',
  'He was appointed on {3 May} and [opened the gate] later.',
  'A further meeting, which was held on {3 May}, had nothing to do with [the opening].',
  'It took until {3 May} before anybody wrote about [the toll gate].',
  '{3 May} saw the death of the miller of [the toll gate].',
  'The publication on {3 May} of a study of [the toll gate] changed little.',
  'After the opening of [the toll gate], on {3 May}, the miller left.',
  'Having been freed on {3 May}, he wrote about [the toll gate].',
  'As planned on {3 May}, [the toll gate] was cheap.',
  '{3 May} is the date of a letter about [the toll gate].',
  '[The toll gate] was opened, and on {3 May} the press praised the miller.',
  '[The toll gate] was followed by a mill on {3 May}.',
  '[The toll gate] led to a quarrel on {3 May}.',
  'For the builders of [the toll gate], {3 May} was a day of rest.',
  'In {1996} [the toll gate] was still by the mill.',
  '[The gate was opened] again on {3 May}.',
  'Between [the opening] and {3 May} it was lost.',
  'The bridge near [the toll gate] was finished on {3 May}.',
  '[The toll gate] was visited on {3 May}.',
  'Unlike the one of {3 May}, [the toll gate] was opened by both.',
  '[They spoke on {3 May}.]',
  '[It was praised on {3 May}.]',
])('not tied: %s', (written) => {
  expect(isTied(written)).toBe(false);
});
