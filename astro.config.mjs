import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { cacheFolder, siteFolder } from './src/archive-root.ts';
import { siteFonts } from './src/integrations/fonts/fonts.ts';
import { bulkFiles } from './src/integrations/bulk-files.ts';
import { pictures } from './src/integrations/pictures.ts';
import { scriptChunks } from './src/integrations/script-chunks.ts';
import { editorSchemas } from './src/integrations/editor-schemas.ts';
import { hosting } from './src/integrations/hosting.ts';
import { keptPages } from './src/integrations/offline/kept-pages.ts';
import { offline } from './src/integrations/offline/offline-copy.ts';
import { packing } from './src/integrations/packing.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { pageMemory } from './src/integrations/page-memory.ts';
import { siteManifest } from './src/integrations/site-manifest.ts';
import { storedContent } from './src/integrations/stored-content.ts';
import { wholeSite } from './src/integrations/whole-site.ts';
import { siteLanguage } from './src/integrations/words.ts';
import { archiveFile } from './src/site/archive-settings.ts';
import { markdownProcessor } from './src/site/markdown.ts';
import { settings } from './src/site/settings.ts';

// What the archive is called is read once: `astro dev` starts anew when it changes.
/** @type {import('astro').AstroIntegration} */
const archiveWords = {
  name: 'attested:archive',
  hooks: { 'astro:config:setup': ({ addWatchFile }) => addWatchFile(new URL(archiveFile, import.meta.url)) },
};

export default defineConfig({
  site: settings.address,
  base: settings.base,
  trailingSlash: 'always',
  output: 'static',
  outDir: siteFolder,
  cacheDir: cacheFolder,
  // A strict Content-Security-Policy refuses styles that stand in the page.
  build: { inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false, processor: markdownProcessor() },
  integrations: [
    mdx(),
    editorSchemas(),
    storedContent(),
    packing(),
    pagefind(),
    archiveWords,
    siteFonts(settings.language),
    bulkFiles(),
    pictures(),
    keptPages(settings.language),
    offline(settings.language),
    hosting(),
    siteManifest(),
    pageMemory(),
    wholeSite(),
  ],
  experimental: { incrementalBuild: true },
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss(), siteLanguage(settings.language), scriptChunks()],
    // Nor are small scripts and files written into pages and styles: they are refused there too.
    build: { assetsInlineLimit: 0 },
  },
});
