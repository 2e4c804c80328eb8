import { extname } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** What a host says that a file is, by its ending: a media type (RFC 9110), or undefined of files like the index's. */
export function contentTypeOf(path: string): string | undefined {
  return types[extname(path)];
}
