import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isoDay } from '../src/time/edtf/day.ts';
import { framed, generatedEvents } from '../src/testing/generated-events.ts';
import { packEvents } from '../src/timeline/data/wire.ts';
import { contentTypeOf } from '../e2e/content-types.ts';

export type Drawer = 'attested' | 'vis' | 'timelinejs';

export interface TimelineServer {
  readonly address: string;
  readonly close: () => void;
}

/**
 * Serves a page for each drawer and number of events, `/<drawer>/<events>/`. Each sets `window.ready` when its library
 * and, but for ours, its data are in memory; `window.draw()` then draws and resolves to the milliseconds until the
 * frame after. Ours fetches and unpacks its data within that time.
 *
 * @param dist folder of the built site
 */
export async function serveTimelines(dist: string): Promise<TimelineServer> {
  const data = new Map<string, string>();
  const folders = {
    '/_astro/': join(dist, '_astro/'),
    '/vis/lib/': fileURLToPath(new URL('.', import.meta.resolve('vis-timeline/package.json'))),
    '/tl/lib/': fileURLToPath(new URL('dist/', import.meta.resolve('@knight-lab/timelinejs/package.json'))),
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const send = (type: string, body: string | Buffer) => response.setHeader('Content-Type', type).end(body);
    const [, drawer = '', events = ''] = path.split('/');
    if (path.startsWith('/data/')) return send('application/json', data.get(path) ?? '[]');
    for (const [prefix, folder] of Object.entries(folders)) {
      if (!path.startsWith(prefix)) continue;
      const file = normalize(join(folder, path.slice(prefix.length)));
      return send(contentTypeOf(file) ?? 'application/octet-stream', readFileSync(file));
    }
    const page = pages[drawer as Drawer] as ((count: number, site: string) => string) | undefined;
    if (page === undefined) return response.writeHead(404).end();
    if (!data.has(`/data/${events}/frame.json`)) fill(data, Number(events));
    return send('text/html; charset=utf-8', page(Number(events), dist));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}

function fill(data: Map<string, string>, count: number): void {
  const { frame, chunks } = framed(generatedEvents(count));
  data.set(`/data/${count}/frame.json`, JSON.stringify(frame));
  chunks.forEach((chunk, index) =>
    data.set(`/data/${count}/${index}.json`, JSON.stringify(packEvents(chunk, frame))),
  );
}

// A message posted while a frame is made arrives when that frame has been painted.
const timed = `const painted = () => new Promise((done) => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = done;
  port2.postMessage(0);
}));
const timed = async (draw) => { const begin = performance.now(); await draw(); await painted(); return performance.now() - begin; };`;

const pages: Readonly<Record<Drawer, (count: number, site: string) => string>> = {
  attested: (count, site) => {
    const files = readdirSync(join(site, '_astro'));
    const script = files.find((name) => /^timeline-drawing\.define\..+\.js$/.test(name));
    const embed = readFileSync(join(site, 'embed/timeline/index.html'), 'utf8');
    const sheets = [...embed.matchAll(/_astro\/([^"]+\.css)"/g)].map(([, name = '']) => name);
    if (script === undefined) throw new Error('the site is not built: npm run build');
    return document(
      sheets.map((name) => `<link rel="stylesheet" href="/_astro/${name}">`).join(''),
      `<script type="module">import '/_astro/${script}';
${timed}
window.draw = () => timed(() => new Promise((done) => {
  const view = document.createElement('timeline-drawing');
  view.dataset.src = '/data/${count}/frame.json';
  view.addEventListener('timeline-drawn', done);
  document.body.append(view);
}));
const filter = { kinds: [], actors: [], places: [], documents: [], fade: false };
window.filter = (kind) => timed(() => document.dispatchEvent(
  new CustomEvent('timeline-filter', { detail: { ...filter, kinds: [kind], from: '2021-03' } })));
window.ready = true;</script>`,
    );
  },
  vis: (count) =>
    document(
      `<link rel="stylesheet" href="/vis/lib/styles/vis-timeline-graph2d.min.css">
<script src="/vis/lib/standalone/umd/vis-timeline-graph2d.min.js"></script>`,
      `<div id="at"></div><script>${timed}
const items = new vis.DataSet(${JSON.stringify(visItems(count))});
window.draw = () => timed(() => new Promise((done) => {
  const view = new vis.Timeline(document.getElementById('at'), items, {});
  view.once('changed', done);
}));
window.ready = true;</script>`,
    ),
  timelinejs: (count) =>
    document(
      `<link rel="stylesheet" href="/tl/lib/css/timeline.css"><script src="/tl/lib/js/timeline.js"></script>`,
      `<div id="at" style="width:100%;height:600px"></div><script>${timed}
const data = ${JSON.stringify(timelineJsData(count))};
window.draw = () => timed(() => new Promise((done) => {
  const view = new TL.Timeline('at', data, { font: null, hash_bookmark: false });
  view.on('loaded', done);
}));
window.ready = true;</script>`,
    ),
};

function document(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Timeline</title>${head}</head><body>${body}</body></html>`;
}

function visItems(count: number): readonly object[] {
  return generatedEvents(count).map(({ id, title, drawn }) => ({
    id,
    content: title,
    start: isoDay(drawn.from),
    ...(drawn.form === 'span' ? { end: isoDay(drawn.to + 1), type: 'range' } : { type: 'box' }),
  }));
}

function timelineJsData(count: number): object {
  const date = (day: number) => {
    const [year, month, dayOfMonth] = isoDay(day).split('-').map(Number);
    return { year, month, day: dayOfMonth };
  };
  return {
    events: generatedEvents(count).map(({ id, title, drawn }) => ({
      unique_id: id,
      start_date: date(drawn.from),
      ...(drawn.form === 'span' && { end_date: date(drawn.to) }),
      text: { headline: title },
    })),
  };
}
