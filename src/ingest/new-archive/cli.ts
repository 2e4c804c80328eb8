import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { archiveRoot, inArchive } from '../../archive-root.ts';
import { readArguments } from '../../given-arguments.ts';
import { isRefusal, toldError } from '../../told-error.ts';
import { interfaceLanguages } from '../interface-languages.ts';
import { refuseUnusable } from './refuse-unusable.ts';
import { firstFiles } from './first-files.ts';
import { putFiles } from './put-files.ts';

const usage = `usage: npm run new-archive -- --name NAME --subject SUBJECT [--language CODE] [--replace]

Makes content/ and seeds/ anew, here or in the folder that ATTESTED_ARCHIVE names, with one sample that is made up. What
is not given is asked for.
--replace  takes out the archive that is there. Git has to hold all of it, so that it can be had back.
`;
const folders = ['content', 'seeds'].map(inArchive);

try {
  await run();
} catch (error) {
  process.stderr.write(`${toldError(error)}\n${isRefusal(error) ? '' : usage}`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const given = readArguments({
    usage,
    options: {
      name: { type: 'string' },
      subject: { type: 'string' },
      language: { type: 'string', default: 'en' },
      replace: { type: 'boolean', default: false },
    },
  });
  if (given === undefined) return;
  const { values } = given;
  if (!interfaceLanguages.includes(values.language))
    throw new Error(
      `the interface has no language "${values.language}", only: ${interfaceLanguages.join(', ')}`,
    );
  const there = filesThere();
  if (there.length > 0) {
    if (!values.replace)
      throw new Error(`there is an archive here already (${there[0]}): say --replace to take it out`);
    const unsaved = changedFiles();
    if (unsaved === undefined) throw new Error('Git does not hold this archive, so it could not be had back');
    if (unsaved !== '') throw new Error(`Git does not hold all of this archive yet:\n${unsaved}`);
  }
  const name = values.name ?? (await ask('Name of the archive: '));
  const subject = values.subject ?? (await ask('What it is about, in a few words: '));
  refuseUnusable('name', name);
  refuseUnusable('subject', subject);
  const files = firstFiles({ name, subject, language: values.language });
  putFiles(archiveRoot, files, there);
  for (const file of files.keys()) process.stdout.write(`wrote ${inArchive(file)}\n`);
  process.stdout.write('Next: npm start shows it. docs/guides/new-archive.md tells the rest.\n');
}

function filesThere(): readonly string[] {
  return folders.flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => !entry.isDirectory())
          .map((entry) => join(entry.parentPath, entry.name))
      : [],
  );
}

/** What Git does not hold of the archive, a line each; undefined where there is no Git. */
function changedFiles(): string | undefined {
  try {
    return execFileSync('git', ['status', '--porcelain', '--ignored', '--', ...folders], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY) throw new Error('a name and a subject are needed');
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = (await lines.question(question)).trim();
  lines.close();
  if (answer === '') throw new Error('nothing was given');
  return answer;
}
