import { mkdirSync, writeFileSync } from 'node:fs';
import { settings } from '../settings.ts';
import { hostingFiles } from './hosting-files.ts';

// Writes the configurations of servers that a site can be copied to.
for (const [path, text] of hostingFiles(settings.base)) {
  mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
  writeFileSync(path, text);
}
