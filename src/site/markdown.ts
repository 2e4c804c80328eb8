import { satteri } from '@astrojs/markdown-satteri';
import { markdownFeatures } from '../mdx/satteri.ts';
import { archiveSettings } from './archive-settings.ts';
import { quotePlugin, linksPlugin, printPlugin } from './essays/body-plugins.ts';
import { passagesPlugin, rawHtmlPlugin } from './evidence/passages-plugin.ts';
import { settings } from './settings.ts';

/** The one way in which Markdown and MDX are rendered on this site. */
export function markdownProcessor(): ReturnType<typeof satteri> {
  return satteri({
    features: markdownFeatures,
    hastPlugins: [
      rawHtmlPlugin,
      printPlugin,
      quotePlugin,
      linksPlugin(settings.base, archiveSettings.parts),
      passagesPlugin,
    ],
  });
}
