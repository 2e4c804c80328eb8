import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives a whole run of tests, and every command that they start, one temporary folder, which is removed at the end with
 * all in it: a test that fails half-way, or a command that is killed, leaves nothing behind on the machine.
 */
export function setup(): () => void {
  const outside = process.env['TMPDIR'];
  const folder = mkdtempSync(join(tmpdir(), 'attested-tests-'));
  process.env['TMPDIR'] = folder;
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  // A run that is broken off does not come to its end.
  process.once('exit', remove);
  return () => {
    process.removeListener('exit', remove);
    if (outside === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = outside;
    remove();
  };
}
