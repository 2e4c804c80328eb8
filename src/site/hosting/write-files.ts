import { mkdirSync, writeFileSync } from 'node:fs';
import { readArguments } from '../../given-arguments.ts';
import { hostingFiles } from './hosting-files.ts';
import { tellRefusals } from '../../told-error.ts';

tellRefusals();

const usage = `usage: npm run hosting

Writes the configurations of servers that a site can be copied to, for the path that ATTESTED_BASE names.
`;
if (readArguments({ usage }) !== undefined) {
  // They are read from the archive, which need not be there to tell what this takes.
  const { settings } = await import('../settings.ts');
  for (const [path, text] of hostingFiles(settings.base)) {
    mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
    writeFileSync(path, text);
  }
}
