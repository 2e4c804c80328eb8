import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inArchive } from '../../archive-root.ts';
import { writeFonts } from './font-files.ts';
import { lettersOf } from './letters.ts';
import { printedTexts } from './printed-texts.ts';

/**
 * Makes the fonts of the site before it is built, small, with the letters that the archive prints. Pages import them from
 * `attested:fonts/`: `fonts.css`, and the files that a first screen needs.
 *
 * @param language code of the site's language
 */
export function siteFonts(language: string): AstroIntegration {
  return {
    name: 'attested:fonts',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const fonts = resolve(root, inArchive('.astro/fonts'));
        const cache = join(root, 'node_modules/.cache/attested-fonts');
        await writeFonts({ fonts, cache }, lettersOf(await printedTexts(root, language)));
        updateConfig({ vite: { resolve: { alias: { 'attested:fonts': fonts } } } });
      },
    },
  };
}
