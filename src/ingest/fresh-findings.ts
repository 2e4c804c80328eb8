import type { Disk } from './disk.ts';
import type { Finding } from './finding.ts';
import type { MemoryStore } from './memory.ts';
import { overlayDisk } from './overlay-disk.ts';
import { inspect } from './run.ts';

/** What the check finds in an archive with new or changed files, by path, and not in the archive as it is. */
export function freshFindings(
  disk: Disk,
  files: ReadonlyMap<string, string>,
  store: MemoryStore,
): readonly Finding[] {
  const encoder = new TextEncoder();
  const bytes = new Map([...files].map(([path, text]) => [path, encoder.encode(text)]));
  const after = inspect(overlayDisk(disk, bytes), { recall: store.recall, keep: () => undefined }).findings;
  if (after.length === 0) return [];
  const before = Map.groupBy(inspect(disk, store).findings, said);
  const counted = new Map([...before].map(([key, same]) => [key, same.length]));
  return after.filter((one) => {
    const left = counted.get(said(one)) ?? 0;
    counted.set(said(one), left - 1);
    return left <= 0;
  });
}

function said({ file, code, found }: Finding): string {
  return JSON.stringify([file, code, found]);
}
