import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { siteHeaders } from '../src/site/hosting/site-headers.ts';
import { fileURLToPath } from 'node:url';
import { site as built } from './built-pages.ts';
import { contentTypeOf } from './content-types.ts';

/** The built site on a server of its own, with the headers that hosts send, which can be told to change and to fail. */
export interface ChangingSite {
  readonly address: string;
  /** Has the site be another build: files by path, with what they hold now. */
  readonly publish: (files: Readonly<Record<string, string>>) => void;
  /** Has what a file sends end in the middle, as where a connection breaks; or all of it come again. */
  readonly cut: (path: string | undefined) => void;
  readonly goDown: () => Promise<void>;
  readonly comeUp: () => Promise<void>;
}

const manifest = 'manifest-sha256.txt';

/** @param base path that the site lives under, with a slash at both ends: that of a built one */
export async function changingSite(base: string): Promise<ChangingSite> {
  const site = base === '/' ? built : fileURLToPath(new URL(`../dist-base${base}`, import.meta.url));
  let changed: Readonly<Record<string, string>> = {};
  let broken: string | undefined;
  let port = 0;
  const open = new Set<Socket>();
  const send = (path: string, response: ServerResponse) => {
    const there = changed[path] ?? (existsSync(site + path) ? readFileSync(site + path) : undefined);
    if (there === undefined) {
      response.writeHead(404).end();
      return;
    }
    const body = Buffer.from(there);
    const { pages, folders, files } = siteHeaders;
    const headers = files[path] ?? folders[path.split('/')[0] ?? ''] ?? pages;
    const type = contentTypeOf(path);
    response.writeHead(200, { ...headers, ...(type !== undefined && { 'Content-Type': type }) });
    if (path === broken) {
      // Without a length nobody but the manifest knows that more was to come.
      response.end(body.subarray(0, body.length >> 1));
    } else response.end(body);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname.slice(base.length));
    send(path === '' || path.endsWith('/') ? `${path}index.html` : path, response);
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  const comeUp = () => new Promise<void>((up) => server.listen(port, 'localhost', up));
  await comeUp();
  ({ port } = server.address() as AddressInfo);
  return {
    address: `http://localhost:${port}${base}`,
    publish: (files) => {
      changed = { ...files, [manifest]: manifestOf(readFileSync(site + manifest, 'utf8'), files) };
    },
    cut: (path) => {
      broken = path;
    },
    goDown: () =>
      new Promise((down) => {
        server.close(() => down());
        for (const socket of open) socket.destroy();
      }),
    comeUp,
  };
}

function manifestOf(former: string, files: Readonly<Record<string, string>>): string {
  return former.replace(/^[0-9a-f]{64} {2}(.+)$/gm, (line, path: string) => {
    const now = files[path];
    return now === undefined ? line : `${createHash('sha256').update(now).digest('hex')}  ${path}`;
  });
}
