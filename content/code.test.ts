import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveSettingsSchema } from '../src/model/archive-settings.ts';
import { monthNames } from '../src/time/edtf/month-names.ts';
import { readActors, readDocuments, readEvents, readPlaces, readYaml } from '../src/testing/read-record.ts';

// The code is any archive's: what it says of this one it reads from content/.

const repository = join(import.meta.dirname, '..');

// Words of this archive's names that any archive may use.
const ordinary =
  'activists called administration affairs border bridge checkpoint citizens committee coordination corridor council court crescent cross defence european foreign human humanitarian international justice meetings ministry national nations office ombudsman parliament peacekeepers people police presidential proclaimed protesters republic reservoir residents rights road security self service specialists state states union united york';
// Names of languages and scripts, and of the fonts for them.
const languages = 'armenian azerbaijani russian';
const allowed = new Set(`${ordinary} ${languages}`.split(' '));

const { subject, leadSpan } = readYaml('archive.yaml', archiveSettingsSchema);
const names = [
  subject,
  leadSpan?.event ?? '',
  leadSpan?.noun ?? '',
  ...readActors().flatMap(({ id, name, short = '', names }) => [id, name, short, ...names.map((one) => one.name)]),
  ...readPlaces().flatMap(({ id, names }) => [id, ...names.map((one) => one.name)]),
];
const words = new Set(
  names.flatMap((name) => (name.match(/\p{L}{4,}/gu) ?? []).map((word) => word.toLowerCase())),
);
const own = [...words].filter((word) => !allowed.has(word));

const files = ['src', 'e2e', 'bench', 'public', 'eslint']
  .flatMap((folder) =>
    readdirSync(join(repository, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(repository.length + 1)),
  )
  .filter((file) => !file.startsWith('bench/results') && !file.includes('node_modules'))
  .concat('astro.config.mjs', 'eslint.config.mjs', 'vitest.config.ts', 'package.json');

test('names of this archive are known', () => {
  expect(own).toEqual(expect.arrayContaining(['artsakh', 'azerbaijan', 'blockade', 'lachin', 'stepanakert']));
});

test('no file of the code names what this archive is about', () => {
  const named = new RegExp(String.raw`(?<!\p{L})(?:${own.join('|')})(?!\p{L})`, 'giu');
  const found = files
    .map((file) => [file, readFileSync(join(repository, file), 'utf8').match(named) ?? []] as const)
    .filter(([, matches]) => matches.length > 0);
  expect(Object.fromEntries(found)).toEqual({});
});

/** Every month that the record dates something by, as "2001-05". */
const months = new Set(
  [
    ...readEvents().flatMap(({ event }) => event.claims),
    ...readDocuments().flatMap(({ date, events }) => [date, ...events.flatMap(({ claims }) => claims)]),
  ].flatMap((claim) => claim?.edtf?.match(/\d{4}-\d\d/g) ?? []),
);

test('no file of the code tells a date of the record', () => {
  const forms = [...months].flatMap((month) => {
    const [year = '', number = '01'] = month.split('-');
    const name = monthNames[Number(number) - 1] ?? '';
    const words = String.raw`(?:${name}|${name.slice(0, 3)}\.?)(?: \d{1,2},?)? ${year}`;
    return [`${year}[-/.]?${number}(?!\\d(?!\\d))`, String.raw`${number}[./]${year}`, words, `${year}, ${name}`];
  });
  // The JSON Schema of December 2020 is another's date.
  const dated = new RegExp(String.raw`(?<![\d\p{L}])(?<!draft/|JSON Schema \()(?:${forms.join('|')})`, 'gu');
  const found = files
    .map((file) => [file, readFileSync(join(repository, file), 'utf8').match(dated) ?? []] as const)
    .filter(([, matches]) => matches.length > 0);
  expect(months.size).toBeGreaterThan(20);
  expect(Object.fromEntries(found)).toEqual({});
});
