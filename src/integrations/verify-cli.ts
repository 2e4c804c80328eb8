import { readArguments } from '../given-arguments.ts';
import { toldError } from '../told-error.ts';
import { isAsListed, verdictOf } from './verify-verdict.ts';
import { verifySite } from './verify-site.ts';

// npm run verify-site URL-OR-FOLDER: exits with 1 where anything differs from the site's manifest.
const usage = `usage: npm run verify-site -- URL-OR-FOLDER

Compares each file of a site, at its address or in a folder, with the site's manifest.
`;
const given = readArguments({ usage, names: ['URL-OR-FOLDER'] });
if (given !== undefined) {
  const [site = ''] = given.positionals;
  try {
    const verified = await verifySite(site);
    const { changed, missing, added, links, unread } = verified;
    const told = { changed, missing, 'not in the manifest': added, 'a link or a device, and no file': links };
    for (const [fault, paths] of Object.entries(told))
      for (const path of paths) process.stdout.write(`${fault}: ${path}\n`);
    for (const { path, why } of unread) process.stdout.write(`not read: ${path}: ${why}\n`);
    process.stdout.write(`${site}: ${verdictOf(verified)}\n`);
    process.exitCode = isAsListed(verified) ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${toldError(error)}\n`);
    process.exitCode = 2;
  }
}
