import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../testing/checked.ts';
import { ingest } from '../run.ts';
import { escaped, madeDocx, madeOdt, madePdf, type MadeBlock } from '../../testing/made-files.ts';
import { madeWacz, madeWarc } from '../../testing/made-warc.ts';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { recordText, type Block } from './extraction.ts';
import { readSeedFile } from './read-seed-file.ts';

/** Words of several scripts, with what markup and MDX would take for theirs; single spaces, none at an edge. */
const words = fc
  .array(
    fc.oneof(
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
        .filter((word) => !/[\s\p{C}\p{Z}]/u.test(word)),
      fc.constantFrom(
        'Փաստաթուղթ',
        'الاجتماع',
        '12',
        'März',
        '{a}',
        '<b>',
        '&amp;',
        '*c*',
        '[d](e)',
        'ﬁn',
        '_f_',
        '1.',
        '#',
        '-',
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((some) => some.join(' '));
const kinds = fc.constantFrom<MadeBlock['as'][]>(undefined, undefined, 'heading', 'item');
const blocks = fc.array(fc.tuple(words, kinds), { minLength: 1, maxLength: 8 });

const encode = (text: string) => new TextEncoder().encode(text);

async function extracted(name: string, bytes: Uint8Array) {
  const reading = await readSeedFile({ name, bytes });
  if (reading.kind === 'refused') throw new Error(reading.why);
  return reading.extraction;
}

const textsOf = (some: readonly Block[]) => some.flatMap(({ lines }) => lines);

function madePage(some: readonly MadeBlock[]): Uint8Array {
  const tag = (as: MadeBlock['as']) => (as === 'heading' ? 'h2' : as === 'item' ? 'li' : 'p');
  const body = some.map(({ text, as }) => `<${tag(as)}>${escaped(text)}</${tag(as)}>`);
  return encode(`<!doctype html><meta charset="utf-8"><title>A</title>${body.join('\n')}`);
}

const capturedPage = (some: readonly MadeBlock[]) => [
  { url: 'https://example.org/', body: madePage(some) },
  { url: 'https://example.org/a.css', type: 'text/css', body: 'p {}' },
];

/** What makes a file of blocks, by the ending of its name. */
const makers: readonly (readonly [string, (some: readonly MadeBlock[]) => Uint8Array])[] = [
  ['a.docx', (some) => madeDocx(some)],
  ['a.odt', (some) => madeOdt(some)],
  ['a.html', madePage],
  ['a.warc.gz', (some) => madeWarc(capturedPage(some))],
  ['a.wacz', (some) => madeWacz(capturedPage(some), { pages: ['https://example.org/'] })],
];

describe('text in is text out', () => {
  test.each(makers)('%s', async (name, make) => {
    await fc.assert(
      fc.asyncProperty(blocks, async (some) => {
        const made = some.map(([text, as]) => ({ text, ...(as !== undefined && { as }) }));
        const { blocks: read } = await extracted(name, make(made));
        expect(textsOf(read)).toEqual(made.map(({ text }) => text));
      }),
      { numRuns: 100 },
    );
  });

  test('a.pdf', async () => {
    const latin = fc
      .array(fc.stringMatching(/^[A-Za-z0-9(),.;:\\]{1,10}$/), { minLength: 1, maxLength: 7 })
      .map((some) => some.join(' '));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(latin, { minLength: 6, maxLength: 20 }), { minLength: 1, maxLength: 3 }),
        async (pages) => {
          const made = madePdf(
            pages.map((lines) => lines.map((text, index) => ({ text, base: 780 - index * 14 }))),
          );
          const { blocks: read } = await extracted('a.pdf', made);
          const sorted = (lines: readonly string[]) => lines.toSorted();
          expect(sorted(textsOf(read))).toEqual(sorted(pages.flat()));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a.eml', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 6 }), async (some) => {
        const head =
          'Subject: A\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n';
        const { blocks: read } = await extracted('a.eml', encode(head + some.join('\r\n\r\n')));
        expect(textsOf(read)).toEqual(['Subject: A', ...some]);
      }),
      { numRuns: 60 },
    );
  });

  test('every extracted document is accepted by the check, character for character', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, fc.constantFrom(...makers), async (some, [name, make]) => {
        const bytes = make(some.map(([text, as]) => ({ text, ...(as !== undefined && { as }) })));
        const disk = memoryDisk(testFiles({ [`seeds/${name}`]: bytes }));
        const extraction = await extracted(name, bytes);
        const readings = new Map([[name, { kind: 'extracted', extraction } as const]]);
        expect(ingest(disk, undefined, { readings, encodings: new Map() }).findings).toEqual([]);
        expect(check(disk)).toEqual([]);
        const text = new TextDecoder().decode(disk.files.get(`content/texts/${name}.txt`));
        expect(text).toBe(recordText(extraction.blocks));
      }),
      { numRuns: 100 },
    );
  });
});
