import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../site/hosting/headers-file.ts';
import { archiveFile, archiveSettings } from '../site/archive-settings.ts';
import { unsetAddress } from '../site/settings.ts';
import { partsWords } from '../words/chapters/parts.ts';
import { say } from '../words/say.ts';

/**
 * Puts into the built site what hosts read of it, warns of a site that does not know its own address, and refuses one that
 * is built for the path of another part. It must come behind the integrations that add folders to the site.
 */
export function hosting(): AstroIntegration {
  let base = '/';
  return {
    name: 'attested:hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:start': ({ logger }) => {
        if (archiveSettings.parts.some(({ path }) => path === base))
          throw new Error(say(partsWords.ownPathNamed, { file: archiveFile, path: base }));
        if (unsetAddress)
          logger.warn(
            'Links to this site from elsewhere lead to attested.example: set ATTESTED_SITE to the address that it is published at, as https://example.org.',
          );
      },
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        const names = readdirSync(site, { withFileTypes: true })
          .filter(({ name }) => !name.startsWith('.'))
          .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
          .sort();
        writeFileSync(join(site, '_headers'), headersFile(base, names));
      },
    },
  };
}
