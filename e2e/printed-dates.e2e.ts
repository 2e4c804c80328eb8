import { expect, test } from '@playwright/test';
import { answer, answersAll } from '../src/search/answer/answer.ts';
import { openBuiltSearch } from '../src/testing/built-search.ts';
import { findDateTexts } from '../src/time/english/english-dates.ts';
import { mapWords } from '../src/words/chapters/map.ts';
import { sharedWords } from '../src/words/chapters/shared.ts';
import { lacks } from './archive.ts';
import { builtPages, elementsIn, site, textOf, type BuiltPage, type Element } from './built-pages.ts';

test.skip(...lacks('many events'));

interface PrintedDate {
  readonly path: string;
  /** As a reader copies it into the box. */
  readonly text: string;
  /** Paths of what it stands on or beside, any of which it is to find; none where no such page is in the index. */
  readonly of: readonly string[];
}

test('every date that a page prints finds the event or the document that it stands at', async () => {
  const search = await openBuiltSearch(site);
  const pathOf = new Map<string, string>();
  for (const ids of (await search.index.having('in')).values())
    for (const id of ids) pathOf.set(id, (await search.index.record(id)).path);
  const indexed = new Set(pathOf.values());
  const printed = Map.groupBy(
    // Guides and the pages of findings have dates as examples; what was known when has days on which sources appeared.
    builtPages()
      .filter(({ path }) => !/^(?:docs|known)\//.test(path))
      .flatMap((page) => datesOn(page, indexed)),
    ({ text }) => text,
  );
  expect(printed.size).toBeGreaterThan(100);
  const lost: string[] = [];
  for (const [text, dates] of printed) {
    const given = await answer(search, { text, chosen: {}, sort: 'relevance', undated: false });
    const found = new Set(
      given.hits.filter((hit) => answersAll(given, hit)).map(({ id }) => pathOf.get(id)!),
    );
    if (found.size === 0 || given.missing.length > 0) lost.push(`${text}: nothing`);
    for (const { path, of } of dates)
      if (of.length > 0 && !of.some((path) => found.has(path)))
        lost.push(`${path}: ${text}: not ${of.join(', ')}`);
  }
  expect([...new Set(lost)]).toEqual([]);
});

function datesOn({ path, main }: BuiltPage, indexed: ReadonlySet<string>): readonly PrintedDate[] {
  const own = path.replace(/index\.html$/, '');
  const title = own.startsWith('events/') ? spaced(headingOf(main)) : '';
  return [...elementsIn(main)].flatMap((element) => {
    const isBlock = blocks.includes(element.tagName);
    if (element.tagName !== 'time' && (!isBlock || [...elementsIn(element)].some(isBlockToo))) return [];
    const text = spaced(textOf(element, ['script', 'style', 'template', 'code', 'pre'])).replace(
      ofKeeping,
      '',
    );
    if (element.tagName === 'time' && isOfKeeping(element.parentNode, text)) return [];
    const texts = element.tagName === 'time' ? [text] : [...datesIn(text), ...daysCounted(text, title)];
    const of = [own, ...linkedBeside(element)].filter((one) => /^(?:events|documents)\/./.test(one));
    return texts.map((one) => ({ path, text: one, of: of.filter((path) => indexed.has(path)) }));
  });
}

// When an account was looked for, or a source read, is a date of the archive's keeping, of nothing that happened.
const ofKeeping = new RegExp(
  [sharedWords.accountNotFoundOn, sharedWords.nextAccessed, sharedWords.nextStoredCopy]
    .map((message) => message.replace('{day}', String.raw`\d+ \p{L}+ \d+`))
    .join('|'),
  'gu',
);

// Until when a road ran is told by an event; that and when it began are of the place, as all that is said of the road is.
const [ofCourse = ''] = mapWords.lastToldBy.split('{by}');

function isOfKeeping(around: Element['parentNode'], day: string): boolean {
  const said = around === null ? [] : (spaced(textOf(around)).match(ofKeeping) ?? []);
  return said.some((words) => words.includes(day));
}

const blocks = [
  'p',
  'li',
  'td',
  'th',
  'dd',
  'dt',
  'h1',
  'h2',
  'h3',
  'h4',
  'figcaption',
  'caption',
  'summary',
];

function isBlockToo({ tagName }: Element): boolean {
  return blocks.includes(tagName);
}

function datesIn(text: string): readonly string[] {
  // "Day about 111 to 140": a count of days, and no year.
  const uncounted = text.replace(/(?<!\p{L})days? about \d+(?: to \d+)?/giu, '');
  const dated = findDateTexts(uncounted, { years: 'cued' }).map(({ start, end }) =>
    uncounted.slice(start, end),
  );
  const yearless = text.match(dayOfMonth) ?? [];
  return [...dated, ...yearless];
}

/** "Day 80 of the strike"; a day of no named span is of the event whose page it stands on. */
function daysCounted(text: string, title: string): readonly string[] {
  return [...text.matchAll(/(?<!\p{L})days? \d+(?: (?:or|to) \d+)?(?<span> of the \p{L}+)?/giu)].flatMap(
    ({ 0: whole, groups }) => {
      if (groups?.['span'] !== undefined) return [whole];
      return title === '' ? [] : [`${whole} of ${title}`];
    },
  );
}

function headingOf(main: Element): string {
  const heading = [...elementsIn(main)].find(({ tagName }) => tagName === 'h1');
  return heading === undefined ? '' : textOf(heading);
}

const dayOfMonth =
  /(?<![\p{L}\d])\d{1,2} (?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![\p{L}]| \d)/gu;

/** Paths that the row of a list or a table which an element stands in leads to. */
function linkedBeside(element: Element): readonly string[] {
  for (
    let node: Element['parentNode'] = element;
    node !== null && 'tagName' in node;
    node = node.parentNode
  ) {
    if (!['li', 'tr', 'article'].includes(node.nodeName)) continue;
    const links = [...elementsIn(node)].flatMap(({ tagName, attrs, parentNode }) =>
      tagName === 'a' && !textOf(parentNode as Element).includes(ofCourse)
        ? attrs.flatMap(({ name, value }) => (name === 'href' ? [value] : []))
        : [],
    );
    return links.map((href) => href.replace(/^(?:\.\.\/|\.\/|\/)+/, '').replace(/[#?].*$/, ''));
  }
  return [];
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
