import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { markdownProcessor } from './src/site/markdown.ts';
import { settings } from './src/site/settings.ts';

export default defineConfig({
  site: settings.address,
  base: settings.base,
  trailingSlash: 'always',
  output: 'static',
  markdown: { syntaxHighlight: false, processor: markdownProcessor() },
  integrations: [mdx()],
  devToolbar: { enabled: false },
  vite: { plugins: [tailwindcss()] },
});
