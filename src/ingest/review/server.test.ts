import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../../testing/checked.ts';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { memoryOfRun } from '../memory.ts';
import { ingest } from '../run.ts';
import { serveReview, type ReviewServer } from './server.ts';

const letter = [
  'Minsk, 12 July 1995',
  'They met the ministry on 6 March 1995 in the corridor. Two weeks',
  'ago they met again. A <b>third</b> meeting took place in May 1995.',
  'On 6 March 1995 much was agreed.',
].join('\n');
const sidecar = '# How it came.\nseed: "letter.txt"\nlanguage: "en"\npassages: "line"\n';
const path = 'content/documents/letter.mdx';

let disk: ReturnType<typeof memoryDisk>;
let server: ReviewServer;
let held: string | undefined;

beforeEach(async () => {
  held = undefined;
  disk = memoryDisk(
    testFiles({
      'seeds/letter.txt': letter,
      'seeds/letter.yaml': sidecar,
      'content/events/talks.mdx': `---
id: "talks"
title: "Talks with the ministry in the corridor"
shape: "point"
kind: "meeting"
claims: [{ of: "whole", edtf: "1995-03-06", sources: ["a"] }]
confidence: "high"
sources: { a: { publisher: "A", url: null } }
---

Talks.
`,
    }),
  );
  expect(ingest(disk).findings).toEqual([]);
  server = await serveReview(desk());
});
afterEach(() => server.close());

function desk(): Parameters<typeof serveReview>[0] {
  return {
    disk,
    memory: memoryOfRun(),
    lock: () =>
      held === undefined ? { kind: 'taken', release: () => undefined } : { kind: 'held', by: held },
    styles: '',
    script: '',
  };
}

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

function send(address: string, options: object = {}, body?: string): Promise<Reply> {
  const { promise, resolve, reject } = Promise.withResolvers<Reply>();
  const sent = request(address, options, (response) => {
    let text = '';
    response.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    response.on('end', () => {
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
    });
  });
  sent.on('error', reject).end(body);
  return promise;
}

const documentAddress = () => `${server.address}documents/letter.mdx/`;

async function digest(): Promise<string> {
  const { body } = await send(documentAddress());
  return /name="digest" value="([^"]*)"/.exec(body)?.[1] ?? '';
}

async function post(fields: Readonly<Record<string, string>>, address = documentAddress()): Promise<Reply> {
  const body = String(new URLSearchParams({ digest: await digest(), ...fields }));
  return send(address, { method: 'POST', headers: ownHeaders() }, body);
}

function ownHeaders() {
  return {
    origin: new URL(server.address).origin,
    'content-type': 'application/x-www-form-urlencoded',
  };
}

function text(of = path): string {
  return new TextDecoder().decode(disk.files.get(of));
}

/** What a file lost and gained, line by line. */
function difference(before: string, now: string): readonly string[] {
  const [a, b] = [before.split('\n'), now.split('\n')];
  return [
    ...a.filter((line) => !b.includes(line)).map((line) => `-${line}`),
    ...b.filter((line) => !a.includes(line)).map((line) => `+${line}`),
  ];
}

describe('who asks', () => {
  test.each<[string, string, object, number]>([
    ['a wrong token', '/nothing/', {}, 404],
    ['another host', '', { headers: { host: 'evil.example' } }, 421],
    ['another way of asking', '', { method: 'PUT' }, 405],
    ['a file outside', 'documents/..%2F..%2Fpackage.json/', {}, 404],
    ['a file that is no draft', 'documents/archive.yaml/', {}, 404],
    ['an event that is none', 'documents/letter.mdx/events/constructor/', {}, 404],
  ])('is refused %s', async (_, target, options, status) => {
    const reply = await send(new URL(target, server.address).href, options);
    expect(reply.status).toBe(status);
    if (!target.includes('documents')) expect(reply.body).not.toContain(server.address.split('/')[3]);
  });

  test('sends a form from elsewhere, or one without end, in vain', async () => {
    const before = text();
    const foreign = { method: 'POST', headers: { ...ownHeaders(), origin: 'https://evil.example' } };
    const body = `digest=${await digest()}&act=propose`;
    expect((await send(documentAddress(), foreign, body)).status).toBe(403);
    const own = { method: 'POST', headers: ownHeaders() };
    expect((await send(documentAddress(), own, `act=${'a'.repeat(2 ** 20)}`)).status).toBe(413);
    expect(text()).toBe(before);
  });

  test('gets pages that run nothing but the one script, and that nobody keeps or frames', async () => {
    const { headers, body } = await send(documentAddress());
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'same-origin' });
    expect(body).toContain('A &#60;b&#62;third&#60;/b&#62; meeting');
    expect(body).not.toMatch(/ style=| on[a-z]+=/);
  });
});

test('characters that nobody sees are marked, in the text and in what is quoted of it', async () => {
  disk.files.set('seeds/odd.txt', new TextEncoder().encode('They\u200b met\u202e on 6 March 1995.\n'));
  expect(ingest(disk).findings).toEqual([]);
  const { body } = await send(`${server.address}documents/odd.mdx/`);
  const space = '<span class="unseen" data-code="U+200B" title="U+200B ZERO WIDTH SPACE">\u200b</span>';
  const override =
    '<span class="unseen" data-code="U+202E" title="U+202E RIGHT-TO-LEFT OVERRIDE">\u202e</span>';
  const parts = body.split('id="text-heading"');
  expect(parts.map((part) => [part.includes(space), part.includes(override)])).toEqual([
    [true, true],
    [true, true],
  ]);
});

test('what the text lacks is told with it', async () => {
  const lacking = 'lacking:\n  - { what: "The part a.pdf." }\nevents:';
  disk.write(path, new TextEncoder().encode(text().replace(/^events:/m, lacking)));
  expect((await send(documentAddress())).body).toContain('Lacking here: The part a.pdf.');
});

describe('an act', () => {
  test('accepts an event, in one line of the file', async () => {
    const before = text();
    const { status, headers } = await post({ act: 'accept', event: 'letter-1995-03-06' });
    expect([status, headers['location']]).toEqual([303, expect.stringContaining('done=accepted')]);
    expect(difference(before, text())).toEqual(['+    accepted: true']);
  });

  test('rejects one for good, also when the draft is made anew', async () => {
    await post({ act: 'refuse', event: 'letter-1995-05' });
    expect(text()).not.toContain('1995-05');
    expect(text('seeds/letter.yaml')).toBe(
      `${sidecar}refused:\n  - { edtf: "1995-05", exact: "A <b>third</b> meeting took place in May 1995." }\n`,
    );
    disk.files.delete(path);
    expect(ingest(disk).written).toEqual([path]);
    expect(text()).toContain('letter-1995-03-06');
    expect(text()).not.toContain('letter-1995-05');
    await post({ back: '0' });
    expect(text()).toContain('letter-1995-05');
    expect(text('seeds/letter.yaml')).toBe(sidecar);
    expect(check(disk)).toEqual([]);
  });

  test('at the end goes on with the first event that nobody has looked at', async () => {
    const ids = [...text().matchAll(/^ {2}- id: "(letter-.*)"$/gm)].map(([, id = '']) => id);
    const last = ids.at(-1) ?? '';
    await post({ act: 'accept', event: ids[0] ?? '' });
    const placeAfter = async (act: string) => (await post({ act, event: last })).headers['location'];
    expect(ids.length).toBeGreaterThan(2);
    expect(await placeAfter('accept')).toContain('place=1');
    expect(await placeAfter('refuse')).toContain('place=1');
  });

  test('offers the event of the same day, and tells it under that id', async () => {
    expect((await send(documentAddress())).body).toContain('Talks with the ministry in the corridor');
    await post({ same: 'talks', event: 'letter-1995-03-06' });
    expect(text()).toContain('- id: "talks"\n    shape: "point"\n    kind: "meeting"\n    places: []');
  });

  test('edits an event, whose id follows its date where it was named for it', async () => {
    const address = `${documentAddress()}events/letter-1995-03-06/`;
    const fields = {
      act: 'set',
      id: 'letter-1995-03-06',
      title: 'Meeting “in” the corridor: one',
      kind: 'meeting',
      shape: 'point',
      actors: 'ministry',
      'claim-0-of': 'whole',
      'claim-0-edtf': '1995-03',
      'claim-0-basis': 'stated',
      'claim-0-written': 'March 1995',
      'quote-0-passage': 'p2',
      'quote-0-exact': 'met the ministry on 6 March 1995',
    };
    expect((await post(fields, address)).status).toBe(303);
    expect(text()).toContain(`  - id: "letter-1995-03"
    shape: "point"
    kind: "meeting"
    title: "Meeting “in” the corridor: one"
    places: []
    actors: [ "ministry" ]
    claims:
      - { of: "whole", edtf: "1995-03", basis: "stated", written: "March 1995" }
    quotes:
      - { passage: "p2", exact: "met the ministry on 6 March 1995" }
    accepted: true
`);
    expect(check(disk)).toEqual([]);
  });

  test('that the check refuses writes nothing, and is told at its field with what was entered', async () => {
    const before = text();
    const address = `${documentAddress()}events/letter-1995-03-06/`;
    const { status, body } = await post(
      {
        act: 'set',
        id: 'letter-1995-03-06',
        title: 'Entered',
        kind: 'meeting',
        shape: 'point',
        'claim-0-of': 'whole',
        'claim-0-edtf': '1995-03-07',
        'claim-0-basis': 'stated',
        'claim-0-written': '6 March 1995',
        'quote-0-passage': 'p2',
        'quote-0-exact': 'on 6 March 1995',
      },
      address,
    );
    expect([status, text()]).toEqual([422, before]);
    expect(body).toContain('value="Entered"');
    expect(body).toMatch(/id="claim-0-edtf"[^>]*value="1995-03-07"[^>]*aria-invalid/s);
  });

  test('is not written over a file that has changed meanwhile', async () => {
    const old = await digest();
    disk.files.set(path, new TextEncoder().encode(`${text()}\n`));
    const before = text();
    const { status, body } = await post({ digest: old, act: 'facts', title: 'Mine' });
    expect([status, text()]).toEqual([409, before]);
    expect(body).toContain('value="Mine"');
  });

  test('waits for whoever is at work', async () => {
    held = 'process 7';
    const before = text();
    const { status, body } = await post({ act: 'accept', event: 'letter-1995-05' });
    expect([status, text()]).toEqual([423, before]);
    expect(body).toContain('process 7');
  });

  test('joins and splits passages, and quotations go with their words', async () => {
    await post({ act: 'join', passage: 'p2' });
    await post({ act: 'join', passage: 'p2' });
    expect(text()).toContain('passages:\n  - { id: "p1", line: 1 }\n  - { id: "p2", lines: [ 2, 4 ] }\n');
    expect(text()).toContain('{ passage: "p2", exact: "On 6 March 1995 much was agreed." }');
    expect(text()).toContain('Two weeks\nago they met');
    await post({ act: 'split', passage: 'p2', line: '4' });
    expect(text()).toContain('{ id: "p2", lines: [ 2, 3 ] }\n  - { id: "p3", line: 4 }');
    expect(text()).toContain('{ passage: "p3", exact: "On 6 March 1995 much was agreed." }');
    expect(check(disk)).toEqual([]);
    await post({ act: 'propose' });
    expect(text()).toContain('"Two weeks ago"');
  });

  test('marks a document as reviewed when nothing is found in it, and not before', async () => {
    const refused = await post({ act: 'reviewed' });
    expect([refused.status, text().includes('reviewed: false')]).toEqual([422, true]);
    await post({ act: 'accept', event: 'letter-1995-05' });
    const facts = {
      act: 'facts',
      title: 'A letter',
      titleBasis: 'supplied',
      kind: 'document',
      language: 'en',
    };
    expect((await post(facts)).status).toBe(303);
    expect((await post({ act: 'reviewed' })).headers['location']).toContain('done=reviewed');
    expect(text()).toContain('reviewed: true');
    expect(text()).not.toContain('accepted');
    expect(check(disk)).toEqual([]);
    expect((await send(documentAddress())).status).toBe(404);
  });
});

test.each([[-1], [65_536], [NaN], [1.5]])('port %d is refused in words', async (port) => {
  await expect(serveReview(desk(), port)).rejects.toThrow(/number from 1 to 65535/);
});

test('a port that is in use is refused in words', async () => {
  const taken = Number(new URL(server.address).port);
  await expect(serveReview(desk(), taken)).rejects.toThrow(/is in use/);
});

describe('what was entered is given back where its page is gone', () => {
  const fields = { act: 'set', title: 'A <b>long</b> title', digest: 'old' };

  test('the event was rejected meanwhile', async () => {
    const { status, body } = await post(fields, `${documentAddress()}events/letter-1990-01/`);
    expect([status, body.includes('is not in the draft any more')]).toEqual([409, true]);
    expect(body).toContain('<dd>A &#60;b&#62;long&#60;/b&#62; title</dd>');
    expect(body).not.toContain('kept in the form');
  });

  test.each([
    ['deleted', () => disk.remove(path)],
    ['broken by an editor', () => disk.write(path, new TextEncoder().encode('---\ntitle: "a" b: "\n---\n'))],
  ])('the draft was %s meanwhile', async (_, change) => {
    change();
    const { status, body } = await post(fields, `${documentAddress()}events/letter-1995-05/`);
    expect([status, body.includes('is not there, or cannot be read')]).toEqual([409, true]);
    expect(body).toContain('<dd>A &#60;b&#62;long&#60;/b&#62; title</dd>');
  });
});
