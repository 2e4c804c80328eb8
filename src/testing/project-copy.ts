import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The project copied to a folder of its own, where it can be changed and built. */
export interface ProjectCopy {
  readonly root: string;
  readonly write: (path: string, contents: string) => void;
  /** Removes a file or a folder with all in it. */
  readonly clear: (path: string) => void;
  /** Runs a script of the copy with Node. @throws Error with what it printed, when it fails. */
  readonly run: (...args: readonly string[]) => string;
  /** Builds the site into `dist/`, with options of `astro build`. @throws Error with what was printed, when it fails. */
  readonly build: (...options: readonly string[]) => void;
  readonly dispose: () => void;
}

const repository = join(import.meta.dirname, '../..');
const always = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** Kept by what it was made of, so that any site may take what was made for another: fonts are half of a small build. */
const sharedCaches = ['attested-fonts', 'attested-pictures'];

/** @param folders what is copied besides the code: `content`, `seeds`, or neither for an archive that is made anew */
export function copyProject(folders: readonly string[] = []): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'attested-copy-'));
  for (const name of [...always, ...folders]) {
    cpSync(join(repository, name), join(root, name), { recursive: true });
  }
  // A folder of its own, so that the caches in it are not those of the repository.
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(join(repository, 'node_modules'))) {
    if (/^\.(?:astro|cache|vite)/.test(name)) continue;
    symlinkSync(join(repository, 'node_modules', name), join(root, 'node_modules', name));
  }
  mkdirSync(join(root, 'node_modules/.cache'));
  for (const name of sharedCaches) {
    const shared = join(repository, 'node_modules/.cache', name);
    mkdirSync(shared, { recursive: true });
    symlinkSync(shared, join(root, 'node_modules/.cache', name));
  }
  // A test runner's own variables would have Vite and Astro behave as if they were under test.
  const {
    VITEST: _test,
    DEV: _dev,
    PROD: _prod,
    MODE: _mode,
    SSR: _ssr,
    FORCE_COLOR: _color,
    ...outside
  } = process.env;
  // What a build prints is read by tests, so it has no colours, which a CI machine would have.
  const env = {
    // Packing the site once more takes as long as a third of its pages; browser tests open the copy.
    ATTESTED_OFFLINE: '0',
    ...outside,
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  };
  const run = (...args: readonly string[]) =>
    // A build of thousands of pages tells of each.
    execFileSync(process.execPath, args, {
      cwd: root,
      env,
      encoding: 'utf8',
      stdio: 'pipe',
      maxBuffer: 2 ** 28,
    });
  return {
    root,
    write: (path, contents) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), contents);
    },
    clear: (path) => {
      rmSync(join(root, path), { recursive: true, force: true });
    },
    run,
    build: (...options) => {
      run('node_modules/astro/bin/astro.mjs', 'build', ...options);
    },
    dispose: () => {
      rmSync(root, { recursive: true });
    },
  };
}
