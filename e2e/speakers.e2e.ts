import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { typographic } from '../src/text/typographic.ts';
import { readActors, readEvents } from '../src/testing/read-record.ts';
import { lacks } from './archive.ts';
import { builtPages, elementsIn, filesOf, site, textOf, type Element } from './built-pages.ts';

test.skip(...lacks('many events', 'many accounts'));

// An account that stands anywhere without who gives it would be the archive's own claim.
const actors = new Map(readActors().map((actor) => [actor.id, actor]));
const accounts = readEvents().flatMap(({ event }) =>
  event.accounts.flatMap(({ by, says }) => {
    const actor = actors.get(by)!;
    return says === null
      ? []
      : [{ says: typographic(says), actor: by, names: [actor.name, actor.short ?? actor.name] }];
  }),
);
type Account = (typeof accounts)[number];

test('every data file has accounts with their speaker only', () => {
  expect(accounts.length).toBeGreaterThan(50);
  const texts = filesOf('.json').flatMap((path) =>
    stringsIn(JSON.parse(readFileSync(site + path, 'utf8'))).map((text) => ({ path, text })),
  );
  const found = texts.flatMap(({ path, text }) => {
    const told = accounts.filter(({ says }) => says !== '' && text.includes(says));
    return told.length === 0 ? [] : [{ path, text, isSpoken: told.some((one) => isLedBySpeaker(text, one)) }];
  });
  // Sides that say the same are told once.
  const told = accounts.filter(({ says }) => found.some(({ text }) => text.includes(says)));
  expect(told).toEqual(accounts);
  expect(found.filter(({ isSpoken }) => !isSpoken)).toEqual([]);
});

test('the index knows the speaker of every account and name, so that no excerpt leaves it out', () => {
  const records = filesOf('.json').filter((path) => path.startsWith('data/search/records/'));
  const parts = records.flatMap(
    (path) => (JSON.parse(readFileSync(site + path, 'utf8')) as { parts: Part[] }).parts,
  );
  const said = parts.filter(({ id }) => ['accounts', 'names', 'disagreements', 'begin', 'end'].includes(id));
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter(({ speaker = 0 }) => speaker === 0)).toEqual([]);
});

test('every page tells accounts beside who gives them', () => {
  const bySaying = [...Map.groupBy(accounts, ({ says }) => says)];
  let blocks = 0;
  const bare = builtPages().flatMap(({ path, main }) => {
    const page = spaced(textOf(main));
    return bySaying
      .filter(([says, same]) => page.includes(spaced(says)) && !same.some((one) => isOwnPage(path, one)))
      .flatMap(([says, same]) => {
        const told = blocksWith(main, says);
        blocks += told.length;
        return told
          .filter((block) => !same.some((account) => isBesideSpeaker(block, account)))
          .map((block) => `${path}: ${textOf(block).trim()}`);
      });
  });
  expect(blocks).toBeGreaterThanOrEqual(accounts.length);
  expect(bare).toEqual([]);
});

interface Part {
  readonly id: string;
  readonly text: string;
  readonly speaker?: number;
}

function isLedBySpeaker(text: string, { says, names }: Account): boolean {
  const lead = text.slice(0, text.indexOf(says)).toLowerCase();
  return names.some((name) => lead.endsWith(`${name.toLowerCase()}: `));
}

// The page of an actor has what that actor said.
function isOwnPage(path: string, { actor }: Account): boolean {
  return path === `actors/${actor}/index.html`;
}

/** The innermost cells and paragraphs that hold a text. */
function blocksWith(main: Element, says: string): readonly Element[] {
  return [...elementsIn(main)].filter(
    (element) =>
      ['p', 'dd', 'td', 'li'].includes(element.tagName) &&
      spaced(textOf(element)).includes(spaced(says)) &&
      ![...elementsIn(element)].some(
        (inner) =>
          ['p', 'dd', 'td', 'li'].includes(inner.tagName) && spaced(textOf(inner)).includes(spaced(says)),
      ),
  );
}

function isBesideSpeaker(block: Element, { says, names }: Account): boolean {
  const lead = spaced(textOf(block)).split(spaced(says))[0] ?? '';
  return names.some((name) => lead.includes(name) || termOf(block).includes(name)) || isTold(block);
}

/** The `dt` that a `dd` belongs to. */
function termOf(block: Element): string {
  const cell = block.tagName === 'dd' ? block : (block.parentNode as Element);
  const siblings = (cell.parentNode as Element).childNodes.filter((node) => 'tagName' in node);
  const term = siblings.slice(0, siblings.indexOf(cell)).findLast(({ tagName }) => tagName === 'dt');
  return term === undefined ? '' : textOf(term);
}

// The words are also a version of a disagreement, told with its sources, or the neutral summary's.
function isTold(block: Element): boolean {
  for (
    let node: Element | null = block;
    node !== null && 'tagName' in node;
    node = node.parentNode as Element | null
  )
    if (node.attrs.some(({ name, value }) => name === 'id' && value === 'disagreements')) return true;
  return false;
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The strings of a data file; an account that has its speaker in a field of its own is led by it. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (isSpoken(value)) return [`${nameOf(value.speaker)}: ${value.says}`];
  if (isText(value)) return [`${nameOf(value.by)}: ${value.text}`];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** A text of the record that drafts are compared with. */
function isText(value: unknown): value is { readonly by: string; readonly text: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'by' in value &&
    typeof value.by === 'string' &&
    'text' in value &&
    typeof value.text === 'string'
  );
}

function isSpoken(value: unknown): value is { readonly speaker: string; readonly says: string } {
  return typeof value === 'object' && value !== null && 'speaker' in value && 'says' in value;
}

function nameOf(actor: string): string {
  return actors.get(actor)?.name ?? actor;
}
