import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOfCode } from '../site/loader/pipeline.ts';
import { readPage, type ReadPage } from './read-page.ts';

/** Pages as they were read, so that after an edit those alone are read which it has changed. */
export interface LineMemory {
  readonly read: (path: string, html: string, isEssay: boolean) => ReadPage;
  /** Keeps the pages that were asked for, and no others. Where the file cannot be written nothing is kept. */
  readonly keep: () => void;
}

/**
 * A memory in a file, a line for each page: empty where the file is missing, not whole, or of another ground.
 *
 * @param ground differs when the same page would be read otherwise
 */
export function lineMemoryIn(file: string, ground = codeThatReads()): LineMemory {
  const before = recall(file, ground);
  const asked = new Map<string, string>();
  return {
    read: (path, html, isEssay) => {
      const key = createHash('sha1').update(`${isEssay}\n`).update(html).digest('base64url');
      const known = before.get(path);
      const isSame = known?.startsWith(key) === true;
      const page = isSame ? (JSON.parse(known.slice(key.length)) as ReadPage) : readPage(html, isEssay);
      asked.set(path, isSame ? known : key + JSON.stringify(page));
      return page;
    },
    keep: () => write(file, ground, asked),
  };
}

function codeThatReads(): string {
  return digestOfCode([fileURLToPath(new URL('read-page.ts', import.meta.url))], ['parse5']);
}

// A tab stands behind a path, which has none: an address of the site writes it in another way.
function write(file: string, ground: string, pages: ReadonlyMap<string, string>): void {
  const temporary = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const to = openSync(temporary, 'w');
    try {
      writeSync(to, `${ground}\n`);
      for (const [path, page] of pages) writeSync(to, `${path}\t${page}\n`);
      writeSync(to, whole);
    } finally {
      closeSync(to);
    }
    renameSync(temporary, file);
  } catch {
    rmSync(temporary, { force: true });
  }
}

const whole = 'whole\n';

function recall(file: string, ground: string): ReadonlyMap<string, string> {
  try {
    const bytes = readFileSync(file);
    const first = bytes.indexOf('\n');
    if (
      bytes.toString('utf8', 0, first) !== ground ||
      bytes.toString('utf8', bytes.length - whole.length) !== whole
    )
      return new Map();
    const pages = new Map<string, string>();
    for (let at = first + 1; at < bytes.length - whole.length;) {
      const end = bytes.indexOf('\n', at);
      const line = bytes.toString('utf8', at, end);
      const tab = line.indexOf('\t');
      pages.set(line.slice(0, tab), line.slice(tab + 1));
      at = end + 1;
    }
    return pages;
  } catch {
    return new Map();
  }
}
