import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const [sheet, bringIn, timestamp, check] = [
  'ingest/sheet/cli.ts',
  'ingest/import/cli.ts',
  'integrations/timestamp/cli.ts',
  'ingest/cli.ts',
] as const;

describe('a file that is named and is not there is told with what to do', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'given-'));
    writeFileSync(join(root, 'manifest-sha256.txt'), 'One.\n');
  });

  const run = (cli: string, args: readonly string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, cli), ...args], { cwd: root, encoding: 'utf8' });

  test.each([
    [
      sheet,
      ['in', 'no.csv'],
      'no.csv is not there: name the sheet that `sheet -- out` wrote and you have changed',
    ],
    [sheet, ['in', '.'], '. is a folder: name the sheet that `sheet -- out` wrote and you have changed'],
    [
      sheet,
      ['out', 'no/a.csv'],
      'no/a.csv cannot be written: there is no folder no, so make it or name another',
    ],
    [bringIn, ['no.csv'], 'no.csv is not there: name the file to bring in, from the folder you are in'],
    [check, ['check', '--prose', 'no.md'], 'no.md is not there: name the draft, from the folder you are in'],
    [
      timestamp,
      ['request', 'no'],
      'no/manifest-sha256.txt is not there: build the site first (`npm run build`), or name the folder of a built site',
    ],
    [
      timestamp,
      ['check', 'no'],
      'no/manifest-sha256.txt is not there: build the site first (`npm run build`), or name the folder of a built site',
    ],
    [
      timestamp,
      ['check', '.'],
      'manifest-sha256.txt.tsr is not there: send the request to an authority (`npm run timestamp -- request`), and keep its reply under this name',
    ],
  ])('%s %j', (cli, args, told) => {
    const { status, stderr } = run(cli, args);
    expect(stderr).toBe(`${told}\n`);
    expect(status).not.toBe(0);
  });

  test('certificates too', () => {
    writeFileSync(join(root, 'manifest-sha256.txt.tsr'), 'x');
    expect(run(timestamp, ['check', '.', '--trust', 'no.pem']).stderr).toBe(
      'no.pem is not there: name the certificates that you trust, a file in PEM\n',
    );
  });
});
