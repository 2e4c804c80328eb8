import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Has Node keep what it makes of modules, until they change: to read the types out of some hundred files takes longer than
 * many a command does its work. It counts for modules that are imported afterwards, and where nothing can be kept it does
 * nothing.
 */
export function keepCompiled(): void {
  enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/attested-compiled', import.meta.url)));
}
