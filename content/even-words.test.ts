import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { placeName } from '../src/model/vocabulary.ts';
import { readEvents, readPlaces, readYaml } from '../src/testing/read-record.ts';

const listSchema = z.strictObject({
  words: z.array(z.strictObject({ word: z.string(), whose: z.string(), instead: z.string() })),
  exceptions: z.array(z.strictObject({ event: z.string(), word: z.string(), why: z.string() })),
  sharedNames: z.array(z.strictObject({ name: z.string(), why: z.string() })),
});
const list = readYaml('one-sided-words.yaml', listSchema);
const paired = readPlaces().filter(({ names }) => names.length > 1);

/** Words of the list that a title contains, in any form: "terror" stands for "terrorist" too. */
function oneSidedWords(title: string): string[] {
  return list.words.map(({ word }) => word).filter((word) => new RegExp(`\\b${word}`, 'i').test(title));
}

/** Places that a title names by one of their names without the others. */
function halfNamedPlaces(title: string): string[] {
  const rest = list.sharedNames.reduce((text, { name }) => text.replaceAll(name, ''), title);
  return paired
    .filter((place) => !rest.includes(placeName(place)))
    .filter(({ names }) => names.some(({ name }) => new RegExp(`\\b${name}\\b`).test(rest)))
    .map(({ id }) => id);
}

describe('one-sided words', () => {
  it('has each word once, in alphabetical order', () => {
    const words = list.words.map(({ word }) => word);
    expect(words).toEqual([...new Set(words)].sort());
  });

  it('makes one exception', () => {
    expect(list.exceptions.map(({ event, word }) => [event, word])).toEqual([
      ['lachin-corridor-2022', 'blockad'],
    ]);
  });

  it.each([
    ['Terrorist attacks on a car', ['terror']],
    ['Unblocking of the road', ['unblock']],
    ['Territory', []],
    ['Exchange of fire', []],
  ])('finds in %j the words %j', (title, words) => {
    expect(oneSidedWords(title)).toEqual(words);
  });

  it.each([
    ['Meeting in Khojaly', ['ivanyan-khojaly']],
    ['Meeting in Ivanyan / Khojaly', []],
    ['Blockade of Artsakh', ['nagorno-karabakh']],
    ['War in Nagorno-Karabakh', []],
    ['The town of Lachin', ['berdzor-lachin']],
    ['The Lachin corridor', []],
  ])('finds in %j the half-named places %j', (title, places) => {
    expect(halfNamedPlaces(title)).toEqual(places);
  });
});

/** What the archive says in its own voice: quotations are left out, each within its quotation marks. */
function ownWords(text: string): string {
  return text.replace(/"[^"]*"/g, '""');
}

const events = readEvents();

describe.each(events.map(({ name, event }) => [event.title, name] as const))('%s', (title, id) => {
  it('has no word that one side alone uses', () => {
    const allowed = list.exceptions.filter(({ event }) => event === id).map(({ word }) => word);
    expect(oneSidedWords(title)).toEqual(allowed);
  });

  it('names a place by both of its names', () => {
    expect(halfNamedPlaces(title)).toEqual([]);
  });
});

describe('what several sides say alike', () => {
  const shared = events.flatMap(({ name, event }) =>
    [...Map.groupBy(event.accounts, ({ says }) => says)].flatMap(([says, alike]) =>
      says !== null && alike.length > 1 ? [[name, says] as const] : [],
    ),
  );

  it.each(shared)('%s: does not begin as of one: %s', (_name, says) => {
    expect(says).not.toMatch(/^(it|its|they|their|he|she)\b/i);
  });
});

describe.each(events.map((file) => [file.name, file] as const))(
  'the words of %s',
  (_name, { event, body }) => {
    it('keep one-sided words to quotations in the summary', () => {
      expect(oneSidedWords(ownWords(body))).toEqual([]);
    });

    it('name a place by both of its names, whoever speaks', () => {
      const told = [
        body,
        event.placeNote ?? '',
        event.meeting?.subject ?? '',
        ...event.accounts.map(({ says }) => says ?? ''),
      ];
      // As the name of a party "Artsakh" is one that the party gave itself: see the actor's page.
      const places = told.flatMap((text) => halfNamedPlaces(ownWords(text)));
      expect(places.filter((id) => id !== 'nagorno-karabakh')).toEqual([]);
    });
  },
);
