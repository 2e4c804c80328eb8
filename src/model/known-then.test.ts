import { expect, test } from 'vitest';
import { sampleArchive, sampleParts, sampleSpan } from '../testing/sample-archive.ts';
import { isoDay } from '../time/edtf/day.ts';
import { knownThen } from './known-then.ts';

test('what is published later is not known before, and the date is told by what is known', () => {
  const steps = stepsOf({
    claims: [
      { of: 'start', edtf: '1995-03', sources: ['early'] },
      { of: 'start', edtf: '1995-03-04', sources: ['late'], adopted: true, because: 'It was there.' },
      { of: 'end', edtf: '1995-05-01', sources: ['late'] },
    ],
    sources: { early: dated('1995-03-10'), late: dated('1995-06') },
  });
  expect(steps.told).toEqual([
    ['1995-03-10', 'from March 1995, end not known'],
    ['1995-06-30', '4 March 1995 to 1 May 1995'],
  ]);
  expect(steps.undated).toBe(0);
});

test('a claim is known from the first of its sources on, and one without a day is counted', () => {
  const { told, undated } = stepsOf({
    claims: [
      { of: 'start', edtf: '1995-03-01', sources: ['late', 'early', 'undated'] },
      { of: 'end', edtf: '1995-04-01', sources: ['undated'] },
    ],
    sources: {
      early: dated('1995-03-10'),
      late: dated('1995-06-01'),
      undated: { publisher: 'P', url: null },
    },
  });
  expect(told.map(([day]) => day)).toEqual(['1995-03-10']);
  expect(undated).toBe(1);
});

test('a step is as sure as the day of what was published', () => {
  const day = (date: string, more: object = {}) =>
    stepsOf({
      claims: [{ of: 'start', edtf: '1995-03-01', sources: ['paper', ...Object.keys(more)] }],
      sources: { paper: dated(date), ...more },
    }).published;
  expect(day('1995-03-10')).toEqual(['1995-03-10']);
  expect(day('1995-03-10~')).toEqual(['1995-03-10~']);
  expect(day('1995-03?')).toEqual(['1995-03-31?']);
  expect(day('1995-03-10~', { sure: dated('1995-03-10') })).toEqual(['1995-03-10']);
});

test('where no day is recorded it is that in the address, and said to be so', () => {
  const paper = { publisher: 'P', url: 'https://paper.example/1995/03/10/talks' };
  const steps = (sources: Record<string, unknown>) => {
    const claims = [{ of: 'start', edtf: '1995-03-01', sources: Object.keys(sources) }];
    const { published = [], byAddress, undated } = stepsOf({ claims, sources });
    return [...published.map((day, index) => [day, byAddress?.[index]]), undated];
  };
  expect(steps({ paper })).toEqual([['1995-03-10', true], 0]);
  expect(steps({ paper: { ...paper, date: '1995-03-11' } })).toEqual([['1995-03-11', false], 0]);
  expect(steps({ paper, same: dated('1995-03-10') })).toEqual([['1995-03-10', false], 0]);
  expect(steps({ same: dated('1995-03-10'), paper })).toEqual([['1995-03-10', false], 0]);
});

test('what changes no date is no step', () => {
  const { told } = stepsOf({
    claims: [
      { of: 'start', edtf: '1995-03-01', sources: ['early'] },
      { of: 'start', edtf: '1995-03-01', sources: ['late'] },
    ],
    sources: { early: dated('1995-03-10'), late: dated('1995-06-01') },
  });
  expect(told).toHaveLength(1);
});

test('what only tells of a happening is no known end until a source tells of one', () => {
  const happening = { of: 'end', marks: 'a march', gives: 'happening' };
  const { told } = stepsOf({
    claims: [
      { of: 'start', edtf: '1995-03-01', sources: ['early'] },
      { ...happening, edtf: '1995-04-28', sources: ['later'] },
      { ...happening, edtf: '1995-05-02', sources: ['later'] },
      { of: 'end', edtf: '1995-05-10', sources: ['late'] },
    ],
    sources: { early: dated('1995-03-10'), later: dated('1995-05-03'), late: dated('1995-06-01') },
  });
  expect(told).toEqual([
    ['1995-03-10', 'from 1 March 1995, end not known'],
    ['1995-06-01', '1 March 1995 to a day between 28 April and 10 May 1995'],
  ]);
});

test('what a document attests is known from its date on', () => {
  const archive = sampleArchive();
  const { documents } = archive;
  for (const { event, steps } of knownThen(archive)) {
    const days = event.attestations.flatMap(({ document: { date } }) =>
      date === undefined ? [] : [date.text],
    );
    if (days.length > 0) expect(days).toContain(isoDay(steps[0]?.from ?? 0));
  }
  expect(documents.length).toBeGreaterThan(0);
});

function dated(date: string) {
  return { publisher: 'P', url: null, date };
}

function stepsOf(changes: Record<string, unknown>) {
  const data = sampleSpan({ id: 'known', ...changes });
  const archive = sampleArchive({ ...sampleParts(), events: [{ data, summary: [] }], documents: [] });
  const [known] = knownThen(archive);
  return {
    told: known?.steps.map(({ from, told }) => [isoDay(from), told]) ?? [],
    published: known?.steps.map(({ published }) => published.text),
    byAddress: known?.steps.map((step) => step.byAddress),
    undated: known?.undated,
  };
}
