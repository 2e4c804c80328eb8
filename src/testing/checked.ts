import type { Disk } from '../ingest/disk.ts';
import type { Finding } from '../ingest/finding.ts';
import { inspect } from '../ingest/run.ts';

/** Everything that is wrong in the archive on a disk. */
export function check(disk: Disk): readonly Finding[] {
  return inspect(disk).findings;
}
