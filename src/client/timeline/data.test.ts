import { afterEach, expect, test, vi } from 'vitest';
import { framed, generatedEvents } from '../../testing/generated-events.ts';
import { packEvents } from '../../timeline/data/wire.ts';
import { openOwnTimeline, openTimeline } from './data.ts';

afterEach(() => void vi.unstubAllGlobals());

const [own, other] = [framed(generatedEvents(40)), framed(generatedEvents(50))];
const part = { title: 'North', href: '/north/frame.json' };

/** Has the files be served; what is not among them is not found. */
function serve(files: Readonly<Record<string, unknown>>): void {
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(address in files ? Response.json(files[address]) : new Response('', { status: 404 })),
  );
}

const chunk = (framed: typeof own) => packEvents(framed.chunks[0]!, framed.frame);
const ownFiles = (href: string) => ({
  [href]: { ...own.frame, parts: [part] },
  '/data/40/0.json': chunk(own),
});
const northFiles = { '/north/frame.json': other.frame, '/data/50/0.json': chunk(other) };

test('the events of another part are read with those of the site', async () => {
  serve({ ...ownFiles('/a.json'), ...northFiles });
  const data = await openTimeline('/a.json');
  expect(data.frame.count).toBe(90);
  const events = await data.readAll();
  expect(events).toHaveLength(90);
  expect(new Set(events.map(({ id }) => id)).size).toBe(90);
  const told = vi.fn();
  data.whenUnread(told);
  expect(told).not.toHaveBeenCalled();
});

test.each([
  ['not there', {}],
  ['of another form', { '/north/frame.json': { ...other.frame, format: 99 } }],
])('a part that is %s is named, and the rest is drawn', async (name, files) => {
  serve({ ...ownFiles(`/${name}.json`), ...files });
  const data = await openTimeline(`/${name}.json`);
  expect(await data.readAll()).toHaveLength(40);
  const told = vi.fn();
  data.whenUnread(told);
  expect(told).toHaveBeenCalledWith(['North']);
});

test('a part whose events are cut off is named when they are asked for', async () => {
  serve({ ...ownFiles('/b.json'), '/north/frame.json': other.frame });
  const data = await openTimeline('/b.json');
  const told = vi.fn();
  data.whenUnread(told);
  expect(told).not.toHaveBeenCalled();
  expect(await data.readAll()).toHaveLength(40);
  expect(told).toHaveBeenCalledWith(['North']);
});

test('where the site’s own events cannot be read there is nothing to draw', async () => {
  serve({ '/c.json': own.frame });
  await expect((await openTimeline('/c.json')).readAll()).rejects.toThrow('404');
});

test('the map asks for the events of its own site', async () => {
  serve({ ...ownFiles('/d.json'), ...northFiles });
  expect((await openOwnTimeline('/d.json')).frame.count).toBe(40);
});
