import { expect, test } from '@playwright/test';
import { typographic } from '../src/text/typographic.ts';
import { readActors, readDocuments, readEvents, readPersons } from '../src/testing/read-record.ts';
import { lacks } from './archive.ts';
import { filesOf } from './built-pages.ts';
import { unitsOf, type ToldUnit } from './told-units.ts';

test.skip(...lacks('many events', 'many accounts'));

// What somebody says stands beside who says it in every file that leaves the site, too: a feed's paragraph, a row of a
// table, a record. Alone it would be the archive's own claim.

interface Saying {
  readonly words: string;
  /** By whom: names and ids. */
  readonly by: readonly string[];
}

const actors = new Map(readActors().map((one) => [one.id, one]));
const persons = new Map(readPersons().map((one) => [one.id, one]));
const namesOf = (id: string | undefined) => {
  const one = id === undefined ? undefined : (actors.get(id) ?? persons.get(id));
  return one === undefined ? [] : [one.id, one.name, ...('short' in one ? [one.short ?? one.name] : [])];
};
const sayings: readonly Saying[] = [
  ...readEvents().flatMap(({ event }) =>
    event.accounts.flatMap(({ by, person, says, quote }) =>
      [says, quote?.words].flatMap((words) =>
        words === null || words === undefined ? [] : [{ words, by: [...namesOf(by), ...namesOf(person)] }],
      ),
    ),
  ),
  ...readDocuments().flatMap(({ issuer, events }) =>
    events.flatMap(({ quotes }) => quotes.map(({ exact }) => ({ words: exact, by: namesOf(issuer) }))),
  ),
]
  .map(({ words, by }) => ({ words: words.replace(/\s+/g, ' '), by }))
  // Shorter ones are words that others use as well.
  .filter(({ words }) => words.length >= 20);

const bySaying = [...Map.groupBy(sayings, ({ words }) => words)].map(([words, same]) => ({
  words: [...new Set([words, typographic(words)])],
  by: same.flatMap(({ by }) => by),
}));

// The title of a source may have the same words: they are its publisher's there.
const titles = readEvents()
  .flatMap(({ event }) => Object.values(event.sources))
  .flatMap(({ title, publisher }) => (title === undefined ? [] : [{ title, publisher }]))
  .flatMap(({ title, publisher }) =>
    [...new Set([title, typographic(title)])].map((words) => ({ words, publisher })),
  );

const endings = [
  '.atom',
  '.rss',
  '.json',
  '.ics',
  '.csv',
  '.geojson',
  '.md',
  '.txt',
  '.epub',
  '.xlsx',
  'archive.zip',
];

for (const ending of endings)
  test(`what is said stands beside who says it in files of the kind ${ending}`, () => {
    // How a quotation is written is shown as it is written.
    const units = filesOf(ending)
      .flatMap(unitsOf)
      .filter(({ path, text }) => !isExempt(path) && !text.includes('<Quote '));
    expect(units.length).toBeGreaterThan(0);
    const told = units.flatMap((unit) =>
      bySaying
        .filter(({ words }) => words.some((one) => unit.text.includes(one)))
        .map((said) => ({ unit, said })),
    );
    expect(told.length > 0 || ending === '.txt' || ending === '.geojson').toBe(true);
    expect(
      told.filter(({ unit, said }) => !isBesideSpeaker(unit, speakersIn(unit, said))).map(({ unit }) => unit),
    ).toEqual([]);
  });

/** Whose words a saying is there: its speaker's or, where it stands in titles alone, that of who published them. */
function speakersIn({ text }: ToldUnit, { words, by }: (typeof bySaying)[number]): readonly string[] {
  const inTitles = titles.filter(
    (title) => words.some((one) => title.words.includes(one)) && text.includes(title.words),
  );
  const rest = inTitles.reduce((left, title) => left.replaceAll(title.words, ''), text);
  return words.some((one) => rest.includes(one)) ? by : inTitles.map(({ publisher }) => publisher);
}

/** Whether a name stands in it whole: an id may begin the id of a document. */
function isBesideSpeaker({ text }: ToldUnit, by: readonly string[]): boolean {
  return by.some((name) =>
    text.split(name).some((before, index, parts) => {
      const after = parts[index + 1];
      return after !== undefined && !/[\p{L}\p{N}-]$/u.test(before) && !/^[\p{L}\p{N}-]/u.test(after);
    }),
  );
}

/** Originals, what stands under the head of its document, and what drafts are compared with, which nobody reads. */
function isExempt(path: string): boolean {
  return (
    /(?:^|!|\/)(?:seeds|texts)\/[^/]*$|EPUB\/documents\.|^check\/record\.json$/.test(path) ||
    /(?:^|!|texts\/)documents\/(?!feed\.)/.test(path)
  );
}
