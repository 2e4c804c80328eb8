import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFile } from './headers-file.ts';
import { hostingFiles } from './hosting-files.ts';
import { pagePolicy } from './policy.ts';
import { siteHeaders } from './site-headers.ts';

const names = [
  '404.html',
  '_astro/',
  'data/',
  'documents/',
  'embed/',
  'index.html',
  'offline-worker.js',
  'seeds/',
];

/** The headers of an address as Netlify puts them together: every rule that fits, in order. */
function sent(file: string, address: string): readonly (readonly [string, string])[] {
  return file
    .split('\n\n')
    .map((rule) => rule.trim().split('\n'))
    .filter(([path = '']) => (path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path))
    .flatMap(([, ...lines]) => lines.map((line) => split(line.trim())));
}

function split(line: string): readonly [string, string] {
  const at = line.indexOf(': ');
  return [line.slice(0, at), line.slice(at + 2)];
}

test.each([
  ['/', siteHeaders.pages],
  ['/404.html', siteHeaders.pages],
  ['/documents/a/', siteHeaders.pages],
  ['/embed/timeline/', siteHeaders.folders['embed']],
  ['/_astro/a.js', siteHeaders.folders['_astro']],
  ['/data/a.json', siteHeaders.folders['data']],
  ['/seeds/a.md', siteHeaders.folders['seeds']],
  ['/offline-worker.js', siteHeaders.files['offline-worker.js']],
])('%s has each of its headers once', (address, headers) => {
  const found = sent(headersFile('/', names), address);
  expect(Object.fromEntries(found)).toEqual(headers);
  expect(found).toHaveLength(Object.keys(headers!).length);
});

test('below a path, the rules are of that path', () => {
  const file = headersFile('/archive/', names);
  expect(Object.fromEntries(sent(file, '/archive/embed/timeline/'))).toEqual(siteHeaders.folders['embed']);
  expect(sent(file, '/embed/timeline/')).toEqual([]);
});

test('no line is longer than Cloudflare reads, and there are no more rules', () => {
  const file = headersFile('/', names);
  expect(Math.max(...file.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
  expect(file.split('\n\n').length).toBeLessThanOrEqual(100);
});

test.each([...hostingFiles('/')])('%s is as `npm run hosting` writes it', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test.each([...hostingFiles('/archive/')])('%s has every header, and the path', (_, text) => {
  for (const set of [siteHeaders.pages, ...Object.values({ ...siteHeaders.folders, ...siteHeaders.files })])
    for (const [name, value] of Object.entries(set))
      if (name !== 'Content-Type') expect(text).toContain(value);
  expect(text).toContain('/archive/embed/');
  expect(text).toContain('/archive/offline-worker.js');
  expect(text).toContain('/archive/404.html');
});

test('the policy lets a page load its own files alone, and nothing that stands in it', () => {
  const directives = pagePolicy.split('; ').map((directive) => directive.split(' '));
  expect(directives[0]).toEqual(['default-src', "'none'"]);
  const values = new Set(directives.flatMap(([, ...sources]) => sources));
  expect(values).toEqual(new Set(["'none'", "'self'", "'wasm-unsafe-eval'", "'script'"]));
});

// Points as the HTTP Observatory of Mozilla publishes them in its scoring guide; 100 and more is an A+.
const bonuses: readonly (readonly [
  string,
  number,
  (headers: Readonly<Record<string, string>>) => boolean,
])[] = [
  [
    'policy without unsafe sources, default none',
    10,
    (h) =>
      /^default-src 'none'/.test(policy(h)) &&
      !/unsafe-(inline|eval)(?!')/.test(policy(h).replace("'wasm-unsafe-eval'", '')),
  ],
  ['private referrer', 5, (h) => /^(no-referrer|same-origin|strict-origin)/.test(h['Referrer-Policy'] ?? '')],
  ['frames by policy', 5, (h) => policy(h).includes('frame-ancestors')],
  ['resources of the same origin', 10, (h) => h['Cross-Origin-Resource-Policy'] === 'same-origin'],
];
const penalties: readonly (readonly [
  string,
  number,
  (headers: Readonly<Record<string, string>>) => boolean,
])[] = [
  ['no policy', 25, (h) => policy(h) === ''],
  [
    'no or short strict transport',
    20,
    (h) => Number(/max-age=(\d+)/.exec(h['Strict-Transport-Security'] ?? '')?.[1] ?? 0) < 15768000,
  ],
  ['no nosniff', 5, (h) => h['X-Content-Type-Options'] !== 'nosniff'],
  ['may be framed', 20, (h) => !policy(h).includes('frame-ancestors') && !('X-Frame-Options' in h)],
  ['anybody may read it with credentials', 50, (h) => 'Access-Control-Allow-Credentials' in h],
];

test('by the published points of the HTTP Observatory the first page has an A+', () => {
  const headers = Object.fromEntries(sent(headersFile('/', names), '/'));
  const lost = penalties.reduce((sum, [, points, is]) => sum + (is(headers) ? points : 0), 0);
  const won = bonuses.reduce((sum, [, points, is]) => sum + (is(headers) ? points : 0), 0);
  expect(lost).toBe(0);
  expect(100 + won - lost).toBe(130);
});

function policy(headers: Readonly<Record<string, string>>): string {
  return headers['Content-Security-Policy'] ?? '';
}
