import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { settings } from './src/site/settings.ts';

export default defineConfig({
  site: settings.address,
  base: settings.base,
  trailingSlash: 'always',
  output: 'static',
  compressHTML: true,
  // Both change the documents' characters; a document is shown as it was received.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false, gfm: false } }),
  },
  integrations: [mdx()],
  devToolbar: { enabled: false },
  vite: { plugins: [tailwindcss()] },
});
