import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { dossierDocx } from './dossier-docx.ts';
import type { ResolvedDossier } from './dossier-files.ts';

const dossier: ResolvedDossier = {
  title: 'On <roads>',
  root: 'https://archive.example/',
  compared: 'Compared with the archive.',
  entries: [
    {
      item: { at: 'documents/a/#p1', words: 'It was not held.', note: 'Check.\nTwice.' },
      resolved: {
        kind: 'differs',
        title: 'An answer',
        words: 'It was held & done.',
        voice: 'verbatim',
        reference: 'A ministry, “Answer”',
        cut: { before: true, after: false },
        citation: 'A ministry. Answer. 1995.',
      },
    },
    { item: { at: 'events/b/' }, resolved: { kind: 'gone' } },
  ],
} as unknown as ResolvedDossier;

/** The paragraphs of the file, each as its text; `~` before words that are struck out. */
async function paragraphsOf(of: ResolvedDossier) {
  const files = unzipSync(new Uint8Array(await (await dossierDocx(of)).arrayBuffer()));
  const document = strFromU8(files['word/document.xml']!);
  const text = (xml: string) =>
    [...xml.matchAll(/<w:t[ >][^<]*|<w:strike\/>/g)]
      .map(([one]) => (one === '<w:strike/>' ? '~' : one.replace(/^[^>]*>/, '')))
      .join('');
  return {
    paragraphs: [...document.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([xml]) => text(xml)),
    anchors: [...document.matchAll(/w:anchor="([^"]*)"/g)].map(([, anchor]) => anchor),
    links: strFromU8(files['word/_rels/document.xml.rels']!),
  };
}

test('entries are numbered, with what is claimed struck out before what stands there, and the note last', async () => {
  const { paragraphs } = await paragraphsOf(dossier);
  expect(paragraphs.slice(0, 8)).toEqual([
    'On &lt;roads&gt;',
    '1. An answer',
    '~It was not held.',
    '“… It was held &amp; done.”',
    'A ministry, “Answer”. https://archive.example/documents/a/#p1',
    expect.any(String),
    'Check.',
    'Twice.',
  ]);
});

test('an entry that is not found has its address, and each address is a link', async () => {
  const { paragraphs, links, anchors } = await paragraphsOf(dossier);
  expect(paragraphs).toContain('2. events/b/');
  for (const at of ['documents/a/', 'events/b/'])
    expect(links).toContain(`Target="https://archive.example/${at}"`);
  // The passage in a page stands beside the page's address.
  expect(anchors).toEqual(['p1']);
});

test('sources stand behind the entries, and with what all was compared', async () => {
  const { paragraphs } = await paragraphsOf(dossier);
  expect(paragraphs.at(-1)).toBe('Compared with the archive.');
  const { paragraphs: bare } = await paragraphsOf({ ...dossier, compared: undefined, entries: [] } as never);
  expect(bare).toEqual(['On &lt;roads&gt;']);
});
