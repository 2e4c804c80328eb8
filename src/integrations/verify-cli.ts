import { readArguments } from '../given-arguments.ts';
import { toldError } from '../told-error.ts';
import { verifySite } from './verify-site.ts';

// npm run verify-site URL-OR-FOLDER: exits with 1 where anything differs from the site's manifest.
const usage = `usage: npm run verify-site -- URL-OR-FOLDER

Compares each file of a site, at its address or in a folder, with the site's manifest.
`;
const given = readArguments({ usage, names: ['URL-OR-FOLDER'] });
if (given !== undefined) {
  const [site = ''] = given.positionals;
  try {
    const { count, changed, missing, added, links, unread } = await verifySite(site);
    const told = { changed, missing, 'not in the manifest': added, 'a link or a device, and no file': links };
    for (const [fault, paths] of Object.entries(told))
      for (const path of paths) process.stdout.write(`${fault}: ${path}\n`);
    for (const { path, why } of unread) process.stdout.write(`not read: ${path}: ${why}\n`);
    const faults = changed.length + missing.length + added.length + links.length + unread.length;
    process.stdout.write(
      faults === 0
        ? `${site}: all ${count} files are as the manifest says\n`
        : `${site}: ${faults} of ${count} files differ\n`,
    );
    process.exitCode = faults === 0 ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${toldError(error)}\n`);
    process.exitCode = 2;
  }
}
