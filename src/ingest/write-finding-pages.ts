import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readArguments } from '../given-arguments.ts';
import { findingPages } from './catalogue/finding-pages.ts';
import { tellRefusals } from '../told-error.ts';

tellRefusals();

const usage = `usage: npm run docs:findings

Writes the pages about findings anew, and removes those of findings that are gone.
`;
if (readArguments({ usage }) !== undefined) writePages();

function writePages(): void {
  const pages = findingPages();
  const [first = ''] = pages.keys();
  const folder = dirname(first);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!pages.has(`${folder}/${name}`)) rmSync(`${folder}/${name}`);
  for (const [path, text] of pages) writeFileSync(path, text);
}
