import { expect, test } from 'vitest';
import { readArchive } from '../src/ingest/archive-files.ts';
import { checkToldWeekdays } from '../src/ingest/checks/told-weekdays.ts';
import { diskAt } from '../src/ingest/disk.ts';

const archive = readArchive(diskAt('.'));

test('weekdays that the archive tells of its events are those of their days', () => {
  expect(checkToldWeekdays(archive)).toEqual([]);
});

test.each([
  ['Of 3 December 2022, a Friday, nothing is told.', 1],
  ['Friday, 3 December 2022: one source.', 1],
  ['Saturday, 3 December 2022: one source.', 0],
  ['One source has Friday; another has 3 December.', 0],
])('%s', (text, found) => {
  const [first, ...others] = archive.events;
  if (first === undefined) throw new Error('no event');
  const changed = { ...first, data: { ...first.data, notKnown: [text], confidenceNote: text } };
  expect(checkToldWeekdays({ ...archive, events: [changed, ...others] })).toHaveLength(2 * found);
});

test('weekdays that a receipt and the settings tell are those of their days', () => {
  const [receipt, ...others] = archive.receipts;
  const { settings } = archive;
  if (receipt?.data.published === undefined || settings === undefined) throw new Error('nothing to alter');
  const wrong = 'The address has 2023/03/09, a Wednesday.';
  const published = { ...receipt.data.published, restsOn: wrong };
  const receipts = [{ ...receipt, data: { ...receipt.data, published } }, ...others];
  expect(checkToldWeekdays({ ...archive, receipts })).toHaveLength(1);
  const data = { ...settings.data, introduction: 'On 9 March 2023, a Wednesday, it was asked.' };
  expect(checkToldWeekdays({ ...archive, settings: { ...settings, data } })).toHaveLength(1);
});
