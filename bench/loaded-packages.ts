/**
 * Loaded before a program (`node --import`): when it ends, writes the folder of each package whose code Node has loaded
 * as a line behind the file that LOADED_PACKAGES names.
 */
import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const folders = new Set<string>();
registerHooks({
  load(url, context, next) {
    const [, folder] = /.*\/(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(url) ?? [];
    const [whole] = /\/node_modules\/.*/.exec(url) ?? [];
    if (folder !== undefined && whole !== undefined)
      folders.add(whole.slice(1, whole.indexOf(folder) + folder.length));
    return next(url, context);
  },
});
process.on('exit', () => {
  const file = process.env['LOADED_PACKAGES'];
  if (file !== undefined && folders.size > 0) appendFileSync(file, `${[...folders].join('\n')}\n`);
});
