import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  copyFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('what Node makes of a module is kept, and a module that has changed since is made anew', () => {
  const root = mkdtempSync(join(tmpdir(), 'attested-compiled-'));
  const kept = join(root, 'node_modules/.cache/attested-compiled');
  const run = (value: number) => {
    writeFileSync(join(root, 'src/said.ts'), `export const said: number = ${value};\n`);
    return execFileSync(process.execPath, [join(root, 'src/run.ts')], { encoding: 'utf8', cwd: tmpdir() });
  };
  try {
    mkdirSync(join(root, 'src'));
    copyFileSync(join(import.meta.dirname, 'compiled.ts'), join(root, 'src/compiled.ts'));
    writeFileSync(
      join(root, 'src/run.ts'),
      "import { keepCompiled } from './compiled.ts';\nkeepCompiled();\nconst { said } = await import('./said.ts');\nprocess.stdout.write(`${said}`);\n",
    );
    expect(existsSync(kept)).toBe(false);
    expect([run(1), run(1), run(2), run(3)]).toEqual(['1', '1', '2', '3']);
    expect(readdirSync(kept, { recursive: true }).length).toBeGreaterThan(1);
  } finally {
    rmSync(root, { recursive: true });
  }
});
