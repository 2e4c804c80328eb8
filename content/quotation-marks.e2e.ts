import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { builtDocuments, builtPages, elementsIn, textOf } from '../e2e/built-pages.ts';
import { wordsInAddress } from '../src/model/address-parts.ts';
import { readActors, readDocuments, readEvents, readOutlets, readPersons, readPlaces, readReceipts } from '../src/testing/read-record.ts';
import { leadSpan } from './archive-voice.ts';

// Quotation marks stand round words that a document of the archive or a named source has: on every page that tells of the
// record, in heads too. Pages of documentation and of the site's own use have examples.

const apart = /^(?:docs|components|search|check|dossier|about|essays|404)/;
const seeds = new URL('../seeds/', import.meta.url);
const events = readEvents().map(({ event }) => event);

/** Everything that words in quotation marks may come from. */
const backing = [
  ...readdirSync(seeds).filter((file) => file.endsWith('.txt')).map((file) => readFileSync(new URL(file, seeds), 'utf8')),
  ...events.flatMap(({ title, accounts, names }) => [
    title,
    ...accounts.flatMap(({ quote }) => quote?.words ?? []),
    ...names.flatMap(({ name }) => name ?? []),
  ]),
  ...readDocuments().flatMap(({ title, events: told }) => [title, ...told.map((event) => event.title ?? '')]),
  ...[...events, ...readPersons(), ...readOutlets(), ...readReceipts()]
    .flatMap(({ sources }) => Object.values(sources))
    .flatMap(({ title, note, url }) => [title ?? '', ...quoted(note ?? ''), url === null ? '' : (wordsInAddress(url) ?? '')]),
  ...readPlaces().flatMap(({ positions = [] }) =>
    positions.flatMap((one) => ('sources' in one ? one.sources.flatMap(({ name }) => name ?? []) : [])),
  ),
  ...readActors().flatMap(({ names }) => names.map(({ name }) => name)),
  // Whose words these are is told where the site is named after the span.
  ...quoted(leadSpan?.told ?? ''),
].map(folded);

test('every quotation mark on a page stands round words that somebody is known to have written', () => {
  const told = builtPages()
    .filter(({ path }) => !apart.test(path))
    .flatMap(({ path, main }) => quoted(textOf(main, ['script', 'style', 'template', 'code', 'pre', 'textarea'])).map((words) => ({ path, words })));
  expect(told.length).toBeGreaterThan(700);
  expect(unbacked(told)).toEqual([]);
});

test('every quotation mark in a title or a description does', () => {
  const told = builtDocuments()
    .filter(({ path }) => !apart.test(path))
    .flatMap(({ path, document }) =>
      [...elementsIn(document)].flatMap((element) => {
        const named = (wanted: string) => element.attrs.find(({ name }) => name === wanted)?.value ?? '';
        if (element.tagName === 'title') return quoted(textOf(element)).map((words) => ({ path, words }));
        return /title|description/.test(named('name') || named('property'))
          ? quoted(named('content')).map((words) => ({ path, words }))
          : [];
      }),
    );
  expect(told.length).toBeGreaterThan(5);
  expect(unbacked(told)).toEqual([]);
});

interface Told {
  readonly path: string;
  readonly words: string;
}

function unbacked(told: readonly Told[]): readonly string[] {
  return told
    .filter(({ words }) => {
      // What is cut is quoted up to where it is cut.
      const parts = folded(words).split('…').map((part) => part.trim());
      return parts.some((part) => part !== '' && !backing.some((text) => text.includes(part)));
    })
    .map(({ path, words }) => `${path}: ${words}`);
}

function quoted(text: string): readonly string[] {
  const line = text.replace(/\s+/g, ' ');
  return [...line.matchAll(/["“]([^"“”]*)["”]/g)].flatMap(([, words = '']) => (words.trim() === '' ? [] : [words]));
}

/** Letters and numbers alone: how marks are set is another matter. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}…]+/gu, ' ')
    .trim();
}
