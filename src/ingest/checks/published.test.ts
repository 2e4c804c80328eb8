import { describe, expect, test } from 'vitest';
import { memoryDisk, testDocument, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { check } from '../../testing/checked.ts';
import { inspect, publishIds } from '../run.ts';
import { archiveAddresses } from './archive-addresses.ts';

const seed = 'They met on 1 March 1995.\nThen they left.\n';
const doc = 'content/documents/doc.mdx';
const published = 'content/published.txt';
const redirects = 'content/redirects.yaml';
const events = `events:
  - id: "meeting"
    shape: "point"
    kind: "meeting"
    title: "Meeting"
    claims: [{ of: "whole", edtf: "1995-03-01", basis: "stated", written: "1 March 1995" }]
    quotes: [{ passage: "p1", exact: "on 1 March 1995" }]
`;
const base = testFiles({ 'seeds/a.txt': seed, [doc]: testDocument('a.txt', seed, events) });
const text = String(base[doc]);

/** The archive as it was published, with changes. */
function changed(changes: Record<string, string>) {
  const disk = memoryDisk(base);
  publishIds(disk);
  return memoryDisk({ ...base, [published]: listOf(disk), ...changes });
}

function listOf({ files }: ReturnType<typeof memoryDisk>): string {
  return new TextDecoder().decode(files.get(published));
}

describe('publish-ids', () => {
  test('lists documents, passages, originals, events, their years and vocabularies, sorted', () => {
    expect(listOf(changed({})).split('\n')).toEqual([
      'actors/ministry/',
      'documents/doc/',
      'documents/doc/#p1',
      'documents/doc/#p2',
      'events/meeting/',
      'kinds/agreement/',
      'kinds/dated-mention/',
      'kinds/document/',
      'kinds/meeting/',
      'kinds/statement/',
      'kinds/stoppage/',
      'places/corridor/',
      'seeds/a.txt',
      'timeline/1995/',
      '',
    ]);
  });

  test('leaves out drafts, and what only they attest', () => {
    const drafts = memoryDisk({ ...base, [doc]: text.replace('reviewed: true', 'reviewed: false') });
    const kept = /^(?:documents|seeds|events|timeline)/;
    expect(archiveAddresses(readArchive(drafts)).filter((one) => kept.test(one))).toEqual([]);
  });

  test('adds what is new, and takes out nothing', () => {
    const disk = changed({
      'content/places.yaml': '- { id: "road", names: [{ name: "Road", by: "all" }] }\n',
      [redirects]: '- { from: "places/corridor/", to: "places/road/" }\n',
    });
    expect(publishIds(disk)).toEqual({ findings: [], added: ['places/road/'] });
    expect(
      listOf(disk)
        .split('\n')
        .filter((line) => line.startsWith('places/')),
    ).toEqual(['places/corridor/', 'places/road/']);
    expect(publishIds(disk).added).toEqual([]);
    expect([...disk.files.keys()].filter((path) => path.includes('tmp'))).toEqual([]);
  });

  test('writes nothing where something is wrong', () => {
    const disk = memoryDisk({ ...base, 'seeds/b.txt': '' });
    expect(publishIds(disk).added).toEqual([]);
    expect(disk.files.has(published)).toBe(false);
  });
});

describe('a published address that is lost', () => {
  test.each<[what: string, changes: Record<string, string>, line: number, instead: string]>([
    [
      'a passage of another id',
      { [doc]: text.replace('{ id: "p2"', '{ id: "p3"') },
      4,
      '{ from: "documents/doc/#p2", to: "documents/doc/#p3" }',
    ],
    [
      'a document of another id, told once with its passages',
      { [doc]: text.replace('id: "doc"', 'id: "document"') },
      2,
      '{ from: "documents/doc/", to: "documents/document/" }',
    ],
    [
      'an event of another id',
      { [doc]: text.replace('id: "meeting"', 'id: "meeting-1995-03-01"') },
      5,
      '{ from: "events/meeting/", to: "events/meeting-1995-03-01/" }',
    ],
    [
      'a year without events',
      { [published]: `${listOf(memoryDisk(base))}timeline/1990/\n` },
      1,
      'to: "timeline/1995/" }',
    ],
    [
      'an event that is gone, beside another of nearly its id',
      { [published]: `${listOf(changed({}))}events/meetings/\n` },
      15,
      'to: "events/" }',
    ],
    ['a place that is gone', { 'content/places.yaml': '[]\n' }, 12, 'to: "events/" }'],
  ])('%s is told at its line', (_what, changes, line, instead) => {
    const findings = check(changed(changes));
    expect(findings).toMatchObject([{ code: 'address-lost', file: published, line, column: 1 }]);
    expect(findings[0]?.instead).toContain(instead);
  });

  test('an original of another name is told at its line', () => {
    const { 'seeds/a.txt': _, ...others } = base;
    const renamed = { ...others, 'seeds/b.txt': seed, [doc]: text.replace('a.txt', 'b.txt') };
    const findings = check(memoryDisk({ ...renamed, [published]: listOf(changed({})) }));
    expect(findings).toMatchObject([{ code: 'address-lost', file: published, line: 13, column: 1 }]);
    expect(findings[0]?.instead).toContain('{ from: "seeds/a.txt", to: "seeds/b.txt" }');
    const moved = { [redirects]: '- { from: "seeds/a.txt", to: "seeds/b.txt" }\n' };
    expect(check(memoryDisk({ ...renamed, ...moved, [published]: listOf(changed({})) }))).toEqual([]);
  });

  test('whose document is a draft again is told so', () => {
    const found = check(changed({ [doc]: text.replace('reviewed: true', 'reviewed: false') }));
    expect(found.map(({ code, line }) => [code, line])).toEqual([
      ['address-unpublished', 2],
      ['address-unpublished', 5],
      ['address-unpublished', 13],
      ['address-unpublished', 14],
    ]);
  });

  test.each([
    ['a passage', '{ id: "p2"', '{ id: "p3"', 'documents/doc/#p2', 'documents/doc/#p3'],
    ['a passage that is gone', '{ id: "p2"', '{ id: "p3"', 'documents/doc/#p2', 'documents/doc/'],
    ['a document with its passages', 'id: "doc"', 'id: "document"', 'documents/doc/', 'documents/document/'],
    ['what was withdrawn', 'id: "doc"', 'id: "document"', 'documents/doc/', 'documents/'],
  ])('is lost no more with a redirect: %s', (_what, before, after, from, to) => {
    const disk = changed({
      [doc]: text.replace(before, after),
      [redirects]: `- { from: "${from}", to: "${to}" }\n`,
    });
    expect(check(disk)).toEqual([]);
  });

  test.each([
    [doc, text.replace('titleBasis', 'titleBase')],
    [doc, text.replace('id: "doc"', 'id: "doc')],
    ['content/places.yaml', '- { id: "corridor" }\n'],
    [redirects, '- { from: "events/old/" }\n'],
  ])('is not told where %s could not be read', (file, contents) => {
    const found = check(changed({ [file]: contents }));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ file }) => file === published)).toEqual([]);
  });
});

test.each<[moves: string, code: string, line: number, instead: string]>([
  ['events/a/ events/b/, events/b/ events/meeting/', 'redirect-chain', 1, '"events/meeting/"'],
  ['events/a/ events/b/, events/b/ events/a/', 'redirect-chain', 1, 'an address that exists'],
  ['events/a/ events/a/', 'redirect-chain', 1, 'an address that exists'],
  ['events/a/ events/meeting/, places/a/ places/corridors/', 'redirect-to-nothing', 2, '"places/corridor/"'],
  ['documents/doc/#p9 documents/doc/#p22', 'redirect-to-nothing', 1, '"documents/doc/#p2"'],
  ['documents/gone/#p9 documents/doc/#p2', 'redirect-off-page', 1, '"documents/gone/"'],
])('of the redirects %s: %s', (moves, code, line, instead) => {
  const lines = moves.split(', ').map((move) => {
    const [from = '', to = ''] = move.split(' ');
    return `- { from: "${from}", to: "${to}" }\n`;
  });
  const [first] = check(memoryDisk({ ...base, [redirects]: lines.join('') }));
  expect(first).toMatchObject({ code, file: redirects, line });
  expect(first?.instead).toContain(instead);
});

describe('one hint', () => {
  const hintsOf = (disk: ReturnType<typeof memoryDisk>) =>
    inspect(disk)
      .hints.filter(({ file }) => file === published)
      .map(({ found }) => found);

  test('tells how the list is made where there is none', () => {
    expect(check(memoryDisk(base))).toEqual([]);
    expect(hintsOf(memoryDisk(base))).toEqual([
      expect.stringContaining('`npm run publish-ids` makes the list'),
    ]);
  });

  test('tells of all addresses that are not listed yet', () => {
    expect(hintsOf(changed({}))).toEqual([]);
    expect(hintsOf(changed({ [published]: 'events/meeting/\n' }))).toEqual([
      '13 addresses are not in this list yet, such as "actors/ministry/": `npm run publish-ids` adds them',
    ]);
  });
});
