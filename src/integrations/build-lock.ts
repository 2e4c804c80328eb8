import { mkdirSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { createHash, randomUUID } from 'node:crypto';

/**
 * Takes a project's folder for the build of this process, and waits while another living process builds there: builds
 * share files that Astro keeps in `.astro`, and of two at once each would read the other archive's. The place is held by
 * an open socket, which no process that is gone can have, and is free as soon as this process ends, however it does.
 *
 * @param folder the project's, which stands for the current folder or lies in it: the system limits the length of its path
 * @param tellOf tells a person which process this build waits for
 * @throws Error with the system's code where the folder can hold no socket
 */
export async function takeBuild(folder: string, tellOf: (pid: number) => void): Promise<void> {
  const place = placeIn(folder);
  for (;;) {
    await listening(place);
    const holder = await holderOf(place);
    if (holder?.token === own) return;
    if (holder === undefined) {
      // What a process left that is gone. Windows leaves nothing.
      if (process.platform !== 'win32') rmSync(place, { force: true });
    } else {
      tellOf(holder.pid);
      await holder.ended;
    }
  }
}

function placeIn(folder: string): string {
  if (process.platform === 'win32') {
    const digest = createHash('sha256').update(resolve(folder)).digest('hex');
    return `\\\\.\\pipe\\attested-build-${digest}`;
  }
  mkdirSync(join(folder, '.astro'), { recursive: true });
  return join(folder, '.astro/build.socket');
}

/** Takes the place where it is free, and has tried to where it is not. */
function listening(place: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // It stays open as long as the process: to close it would remove the place, which may be another's by then.
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.unref();
      socket.write(`${process.pid} ${own}\n`);
    });
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve();
      else reject(error);
    });
    server.listen(place, () => {
      server.unref();
      // Of two that find the place left by one that is gone, the later may have taken it from the earlier by now.
      setTimeout(resolve, settledMs);
    });
  });
}

const settledMs = 50;

// Two containers that share a folder number their processes alike.
const own = randomUUID();

interface Holder {
  readonly pid: number;
  readonly token: string;
  /** Settles when it is gone. */
  readonly ended: Promise<void>;
}

/** Who holds the place; undefined where nobody does. */
function holderOf(place: string): Promise<Holder | undefined> {
  return new Promise((resolve) => {
    const socket = connect(place);
    const ended = new Promise<void>((end) => socket.on('close', () => end()));
    socket.on('error', () => resolve(undefined));
    socket.on('close', () => resolve(undefined));
    socket.once('data', (bytes) => {
      const [pid = '', token = ''] = bytes.toString().trim().split(' ');
      if (token === own) socket.destroy();
      resolve({ pid: Number(pid), token, ended });
    });
  });
}
