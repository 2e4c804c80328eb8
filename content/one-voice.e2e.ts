import { expect, test } from '@playwright/test';
import { builtPage, builtPages, type Element } from '../e2e/built-pages.ts';
import { isOneSided, leadSpan, withoutQuotations } from './archive-voice.ts';

// What the pages say in the archive's own voice: everything but what is marked as a side's or a source's (`data-voice`), and
// but for quotations.

test('no page has a one-sided word in the archive’s own voice', () => {
  const pages = builtPages();
  expect(pages.length).toBeGreaterThan(150);
  // Documentation speaks of programs and files.
  const ofRecord = pages.filter(({ path }) => !path.startsWith('docs/'));
  const found = ofRecord.flatMap(({ path, main }) =>
    sentencesOf(main)
      .filter(isOneSided)
      .map((sentence) => `${path}: ${sentence}`),
  );
  expect(found).toEqual([]);
});

test('a page that prints the short name tells at its head who rejects it', () => {
  const shortName = /(?<!\p{L})blockade/iu;
  const told = builtPages().filter(({ path, main }) =>
    path.startsWith('embed/')
      ? sentencesOf(main).some((one) => shortName.test(one))
      : shortName.test(textOf(main)),
  );
  expect(told.length).toBeGreaterThan(40);
  const silent = told.filter(({ path, main }) => {
    const [before = '', ...after] = textOf(main).split(leadSpan?.told ?? '-');
    // An embedded drawing tells it beneath; every other page before the first use.
    return after.length === 0 || (!path.startsWith('embed/') && shortName.test(before));
  });
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('the search page tells it too, for what it finds uses the short name', () => {
  expect(textOf(builtPage('search/index.html').main)).toContain(leadSpan?.told ?? '-');
});

/** What a page says in the archive's own voice, by blocks, quotations left out. */
function sentencesOf(main: Element): readonly string[] {
  return textOf(main, true)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .map(withoutQuotations)
    .filter((line) => line !== '');
}

const inline = new Set(['a', 'i', 'em', 'strong', 'time', 'cite', 'mark', 'code', 'q', 'abbr']);
// These may stand on a line of their own.
const spaced = new Set(['b', 'span']);

function textOf(node: Element | Element['childNodes'][number], own = false): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  if (!('childNodes' in node)) return '';
  const element = node;
  if (own && element.attrs?.some(({ name }) => name === 'data-voice')) return '\n';
  if (['script', 'style', 'template', 'svg', 'kbd'].includes(element.nodeName)) return '';
  const text = element.childNodes.map((child) => textOf(child, own)).join('');
  if (spaced.has(element.nodeName)) return ` ${text} `;
  return inline.has(element.nodeName) ? text : `\n${text}\n`;
}
