import { getViteConfig } from 'astro/config';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { JSDOM } from 'jsdom';
import { beforeAll, expect, test, vi } from 'vitest';
import { createViteServer } from 'vitest/node';
import { populateGlobal } from 'vitest/runtime';
import { contextEventSchema } from '../../model/event.ts';
import { sampleArchive, sampleDocument, sampleSpan } from '../../testing/sample-archive.ts';
import { viewData } from '../../site/feeds/view-data.ts';
import { chronicleOf } from '../../timeline/list/rows.ts';
import { packEvents } from '../../timeline/data/wire.ts';

const settings = vi.hoisted(() => ({
  archiveSettings: {
    name: 'Archive',
    subject: 'Tests',
    language: 'en',
    leadSpan: { event: 'span', noun: 'the stoppage', called: [] },
    parts: [],
  },
}));
vi.mock('../../site/archive-settings.ts', () => settings);
/** The same where the list is rendered. */
const archiveSettings = {
  name: 'archive-settings',
  enforce: 'pre',
  load: (id: string) =>
    id.endsWith('/src/site/archive-settings.ts')
      ? `export const archiveSettings = ${JSON.stringify(settings.archiveSettings)};`
      : undefined,
} as const;

// What a screen reader says, phrase by phrase, as a simulation has it. The files beside this one are to be read
// through, by eye or aloud, before a change of them is taken in.

const common = {
  shape: 'point',
  kind: 'meeting',
  confidence: 'high',
  sources: { a: { publisher: 'A', url: null } },
};
const archive = sampleArchive({
  documents: [sampleDocument({ events: sampleDocument().events.filter(({ id }) => id === 'meeting') })],
  events: [
    { data: sampleSpan(), summary: ['Traffic on the road stopped.'] },
    ...[
      { id: 'either', title: 'Met on one of two days', claims: [claim('[1995-02-24,1995-02-25]')] },
      { id: 'month', title: 'Met at some time in January', claims: [claim('1995-01')] },
      { id: 'about', title: 'Met about then', claims: [claim('1995-02~')] },
      { id: 'unended', title: 'Has gone on since', shape: 'span', claims: [claim('1995-03-02/')] },
    ].map((changes) => ({
      data: contextEventSchema.parse({ ...common, ...changes }),
      summary: ['Told in a line.'],
    })),
  ],
});
const { frame, chunks } = viewData(archive);

function claim(edtf: string) {
  return { of: 'whole', edtf, sources: ['a'] };
}

let list = '';

beforeAll(async () => {
  // Rendered before there is a page: what renders takes one for a browser.
  list = await renderList();
  const { window } = new JSDOM('', {
    url: 'https://attested.example/timeline/?view=1994-12-01/1995-03-31',
    pretendToBeVisual: true,
  });
  populateGlobal(globalThis, window, { bindFunctions: true });
  // Wide enough to draw the events one by one.
  window.HTMLElement.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 1152, 400);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('fetch', (href: string) => {
    const chunk = frame.chunks.findIndex((one) => one.href === href);
    const json = chunk === -1 ? frame : packEvents(chunks[chunk]!, frame);
    return Promise.resolve({ ok: true, json: () => Promise.resolve(json) });
  });
  await import('../../client/timeline/timeline-filter.define.ts');
  await import('../../client/timeline/timeline-drawing.define.ts');
});

async function renderList(): Promise<string> {
  const config = await getViteConfig({})({ mode: 'test', command: 'serve' });
  const server = await createViteServer({
    ...config,
    plugins: [...(config.plugins ?? []), archiveSettings],
    server: { middlewareMode: true, ws: false, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
    logLevel: 'error',
  });
  const { default: chronicle } = (await server.ssrLoadModule('/src/components/timeline/chronicle.astro')) as {
    default: Parameters<AstroContainer['renderToString']>[0];
  };
  const container = await AstroContainer.create();
  const props = { archive, chronicle: chronicleOf(archive.events, { leastGapDays: 30 }) };
  const html = await container.renderToString(chronicle, { props });
  await server.close();
  return html;
}

test('the list', async () => {
  document.body.innerHTML = list;
  for (const details of document.querySelectorAll('details')) details.open = true;
  await expect(await spoken()).toMatchFileSnapshot('__snapshots__/list.spoken.txt');
});

test('the form of the filter', async () => {
  document.body.innerHTML = '<timeline-filter data-src="/frame.json"></timeline-filter>';
  await vi.waitFor(() => expect(document.querySelector('.shown')?.textContent).toContain('Showing'));
  await expect(await spoken()).toMatchFileSnapshot('__snapshots__/filter.spoken.txt');
});

test('the controls of the view, and its events from first to last', async () => {
  document.body.innerHTML = '<timeline-drawing data-src="/frame.json"></timeline-drawing>';
  const drawing = await vi.waitUntil(() => document.querySelector('.view-drawing[aria-label]'));
  const controls = await spoken();
  const stop = () => document.querySelector<SVGAElement>('.view-targets a[tabindex="0"]')!;
  const press = async (key: string) => {
    stop().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    return stop().getAttribute('aria-label') ?? '';
  };
  const names: string[] = [];
  for (let name = await press('Home'); !names.includes(name); name = await press('ArrowRight'))
    names.push(name);
  expect(drawing.getAttribute('role')).toBe('group');
  expect(names.join('\n').toLowerCase()).toContain(
    'meeting, 1 march 1995, day 80 of the stoppage: a meeting',
  );
  await expect(`${controls}\n${names.join('\n')}\n`).toMatchFileSnapshot('__snapshots__/view.spoken.txt');
});

/** All phrases of the page, a line each. */
async function spoken(): Promise<string> {
  const { virtual } = await import('@guidepup/virtual-screen-reader');
  await virtual.start({ container: document.body });
  while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next();
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return `${phrases.map((phrase) => phrase.replace(/\s+/g, ' ')).join('\n')}\n`;
}
