import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { builtPages, type Element } from '../e2e/built-pages.ts';
import { archiveSettingsSchema } from '../src/model/archive-settings.ts';
import { readEvents, readYaml } from './read-record.ts';

// What the pages say in the archive's own voice: everything but what is marked as a side's or a source's (`data-voice`), and
// but for quotations.

const listSchema = z.object({
  words: z.array(z.object({ word: z.string() })),
  exceptions: z.array(z.object({ event: z.string(), word: z.string() })),
});
const { words, exceptions } = readYaml('one-sided-words.yaml', listSchema);
const { leadSpan } = readYaml('archive.yaml', archiveSettingsSchema);
const events = readEvents();

/** The short name stands in the event's title and in counts of days, nowhere else. */
const shortNames = [
  ...exceptions.flatMap(({ event }) => events.find(({ name }) => name === event)?.event.title ?? []),
  leadSpan?.noun ?? '',
];

const listed = new RegExp(String.raw`(?<!\p{L})(?:${words.map(({ word }) => word).join('|')})`, 'giu');

test('no page has a one-sided word in the archive’s own voice', () => {
  const pages = builtPages();
  expect(pages.length).toBeGreaterThan(150);
  const found = pages.flatMap(({ path, main }) =>
    sentencesOf(main)
      .filter((sentence) => withoutShortNames(sentence).match(listed) !== null)
      .map((sentence) => `${path}: ${sentence}`),
  );
  expect(found).toEqual([]);
});

test('a page that uses the short name tells at its head who rejects it', () => {
  const told = builtPages().filter(({ main }) => sentencesOf(main).some((one) => /blockade/i.test(one)));
  expect(told.length).toBeGreaterThan(40);
  const silent = told.filter(
    ({ path, main }) =>
      !(path.startsWith('embed/') ? textOf(main).includes(leadSpan?.told ?? '-') : startsWithNote(main)),
  );
  expect(silent.map(({ path }) => path)).toEqual([]);
});

function startsWithNote(main: Element): boolean {
  return textOf(main)
    .trimStart()
    .startsWith(leadSpan?.told ?? '-');
}

/** What a page says in the archive's own voice, by blocks, quotations left out. */
function sentencesOf(main: Element): readonly string[] {
  return textOf(main, true)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .map((line) => line.replace(/“[^“”]*”|"[^"]*"/g, '“”'))
    .filter((line) => line !== '');
}

function withoutShortNames(sentence: string): string {
  const [title = '', noun = ''] = shortNames;
  const counts = new RegExp(String.raw`\bday [\d,]+(?:(?: or| to) [\d,]+)?(?: or later)? of\s+${noun}`, 'gi');
  const ordinal = new RegExp(String.raw`\b[\d,]+(?:st|nd|rd|th) day\s+of\s+${noun}`, 'gi');
  return sentence.replaceAll(title, '').replaceAll(title.toLowerCase(), '').replace(counts, '').replace(ordinal, '');
}

const inline = new Set(['a', 'i', 'em', 'strong', 'time', 'cite', 'mark', 'code', 'q', 'abbr']);
// These may stand on a line of their own.
const spaced = new Set(['b', 'span']);

function textOf(node: Element | Element['childNodes'][number], own = false): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  if (!('childNodes' in node)) return '';
  const element = node as Element;
  if (own && element.attrs?.some(({ name }) => name === 'data-voice')) return '\n';
  if (['script', 'style', 'template', 'svg', 'kbd'].includes(element.nodeName)) return '';
  const text = element.childNodes.map((child) => textOf(child, own)).join('');
  if (spaced.has(element.nodeName)) return ` ${text} `;
  return inline.has(element.nodeName) ? text : `\n${text}\n`;
}
