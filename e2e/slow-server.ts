import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A connection: milliseconds until an answer begins, and bytes a second that all answers share. */
export interface Connection {
  readonly latency: number;
  readonly bytesPerSecond: number;
}

const pieceSize = 6_000;

/**
 * Serves what is at an origin as slowly as a connection carries it. Chromium's own emulation of a slow network
 * sometimes stops in the middle of an answer for good, and a test of its pages then waits for nothing.
 *
 * @returns the origin of the slow server, without a slash at its end, and what ends it
 */
export async function slowServer(
  origin: string,
  connection: Connection,
): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> {
  const turns = turnsOn(connection);
  const server = createServer((asked, answer) => {
    void answerSlowly(origin, asked, answer, connection.latency, turns);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** A wait for as long as the connection needs for so many bytes, behind all that was given to it before. */
function turnsOn({ bytesPerSecond }: Connection): (bytes: number) => Promise<void> {
  let free = 0;
  return async (bytes) => {
    const now = performance.now();
    free = Math.max(free, now) + (bytes / bytesPerSecond) * 1000;
    await wait(free - now);
  };
}

async function answerSlowly(
  origin: string,
  asked: IncomingMessage,
  answer: ServerResponse,
  latency: number,
  turn: (bytes: number) => Promise<void>,
): Promise<void> {
  await wait(latency);
  const found = await new Promise<IncomingMessage>((done, fail) => {
    const { host: _, ...headers } = asked.headers;
    request(`${origin}${asked.url ?? '/'}`, { method: asked.method, headers }, done)
      .on('error', fail)
      .end();
  });
  answer.writeHead(found.statusCode ?? 502, found.headers);
  for await (const chunk of found as AsyncIterable<Buffer>)
    for (let at = 0; at < chunk.length; at += pieceSize) {
      const piece = chunk.subarray(at, at + pieceSize);
      await turn(piece.length);
      if (!answer.destroyed) answer.write(piece);
    }
  answer.end();
}
