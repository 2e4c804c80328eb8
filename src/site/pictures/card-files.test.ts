import { afterEach, beforeEach, expect, test } from 'vitest';
import { actorSchema } from '../../model/vocabulary.ts';
import { sampleArchive, sampleSpan } from '../../testing/sample-archive.ts';
import { cardFiles } from './card-files.ts';
import { painterKey, painters } from './paint.ts';

beforeEach(() => {
  painters[painterKey] = {
    paint: ({ title }) =>
      Promise.resolve(() => Promise.resolve({ svg: title, png: Uint8Array.of(title.length) })),
  };
});
afterEach(() => {
  painters[painterKey] = undefined;
});

const archive = sampleArchive();

test('each card has its data and its picture in two forms', () => {
  const files = cardFiles(archive);
  expect(files.map(({ path }) => path)).toEqual(
    [
      'events/span',
      'quotations/span/statement-p1',
      'events/meeting',
      'quotations/meeting/statement-p1',
    ].flatMap((card) => [`${card}.json`, `${card}.svg`, `${card}.png`]),
  );
  expect(new Set(files.map(({ path, type }) => `${path.replace(/^.*\./, '')} ${type}`))).toEqual(
    new Set(['json application/json; charset=utf-8', 'svg image/svg+xml', 'png image/png']),
  );
});

test('they hold what is of that card, as of the day of the record', async () => {
  const files = new Map(cardFiles(archive).map(({ path, contents }) => [path, contents]));
  const data = JSON.parse(String(await files.get('quotations/meeting/statement-p1.json')!())) as object;
  expect(data).toMatchObject({ kind: 'quotation', page: 'events/meeting/', asOf: '1995-03-09' });
  expect(await files.get('events/meeting.svg')!()).toBe('A meeting');
  expect(await files.get('events/span.png')!()).toEqual(Uint8Array.of('A stoppage'.length));
});

test('a large archive has the data alone, and a draft has no card', () => {
  const actors = Array.from({ length: 1000 }, (_, at) =>
    actorSchema.parse({ id: at === 0 ? 'ministry' : `a${at}`, name: 'A' }),
  );
  expect(cardFiles(sampleArchive({ actors })).map(({ path }) => path.replace(/^.*\./, ''))).toEqual(
    Array(4).fill('json'),
  );
  const events = [{ data: sampleSpan({ reviewed: false }), summary: [] }];
  expect(cardFiles(sampleArchive({ documents: [], events }))).toEqual([]);
});
