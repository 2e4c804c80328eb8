import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { NotGiven } from '../../given-file.ts';
import { addressesOf } from './frame.ts';
import { answer, errorPage, refusal, type Answer, type Desk } from './answer.ts';
import { guard } from './request-guard.ts';

/** A review page that is being served. */
export interface ReviewServer {
  /** The one address to open: it holds the token. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the review page to this machine alone.
 *
 * @param port 0 for one that is free
 * @throws NotGiven, which says so in words, where the port cannot be had
 */
export async function serveReview(desk: Omit<Desk, 'token'>, port = 0): Promise<ReviewServer> {
  const token = randomBytes(24).toString('base64url');
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 5_000 }, (request, response) => {
    void respond({ ...desk, token }, portOf(server), request, response);
  });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new NotGiven('--port takes a number from 1 to 65535, or is left out for a free one');
  server.once('error', reject).listen(port, '127.0.0.1', resolve);
  await promise.catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    throw new NotGiven(
      `port ${port} is ${code === 'EACCES' ? 'not open to you' : 'in use, by another review perhaps'}: name another, or leave --port out for a free one`,
    );
  });
  return {
    address: `http://127.0.0.1:${portOf(server)}/${token}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function respond(
  desk: Desk,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '', url = '', headers } = request;
  const guarded = guard(
    {
      method,
      target: url,
      host: headers.host,
      origin: headers.origin,
      contentType: headers['content-type'],
    },
    desk.token,
    port,
  );
  const addresses = addressesOf(desk.token);
  if (guarded.kind === 'refused') {
    send(response, refusal(guarded.status), method === 'HEAD');
    return;
  }
  try {
    const { steps, query } = guarded;
    const body = method === 'POST' ? await bodyOf(request) : '';
    if (body === undefined) {
      response.setHeader('connection', 'close');
      send(response, errorPage(addresses, 413), false);
      return;
    }
    const form = method === 'POST' ? { form: new URLSearchParams(body) } : {};
    send(response, answer(desk, { steps, query, ...form }), method === 'HEAD');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    send(response, errorPage(addresses, 500, message), method === 'HEAD');
  }
}

// A form of this page holds a few quotations, and never a text of record.
const mostBytes = 1024 * 1024;

/** What was posted; undefined where it is too much. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, answered: Answer, isHead: boolean): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (answered.kind === 'redirect') {
    response.writeHead(303, { location: answered.to }).end();
    return;
  }
  const { status, type, body } = answered;
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(isHead ? undefined : body);
}

// The token is part of the address: no other site is told it, and nothing keeps a page that holds it. "same-origin" and
// not "no-referrer", with which browsers send no origin with a form.
const headers = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;
