import { existsSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { PageLookedAt } from './pages.ts';

interface SheetOptions {
  readonly widths: readonly number[];
  readonly themes: readonly string[];
  /** A folder of pictures to set beside those of the same name: "timeline-360-dark.png". */
  readonly beside?: string | undefined;
}

/** One page of HTML with every picture that was taken, a row for each kind of page. */
export function contactSheet(
  pages: readonly PageLookedAt[],
  { widths, themes, beside }: SheetOptions,
): string {
  const others = beside !== undefined && existsSync(beside) ? readdirSync(beside).sort() : [];
  const rows = pages.map(({ name, path }) => {
    const taken = themes
      .flatMap((theme) => widths.map((width) => `${width}-${theme}`))
      .map((look) => ({ caption: look, src: `${name}-${look}.png`, href: `${name}-${look}.png` }));
    const paper = { caption: 'paper', src: `${name}-paper.png`, href: `${name}.pdf` };
    const compared = others
      .filter((file) => file.startsWith(`${name}-`))
      .map((file) => {
        const src = pathToFileURL(`${beside}/${file}`).href;
        return { caption: `beside: ${file}`, src, href: src };
      });
    const figures = [...taken, paper, ...compared].map(
      ({ caption, src, href }) =>
        `<figure><a href="${href}"><img src="${src}" alt="" loading="lazy"></a><figcaption>${caption}</figcaption></figure>`,
    );
    return `<section id="${name}"><h2>${name} <small>/${path}</small></h2><div>${figures.join('')}</div></section>`;
  });
  const links = pages.map(({ name }) => `<a href="#${name}">${name}</a>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Look</title><style>
body { font: 15px/1.4 system-ui, sans-serif; margin: 1.5rem; background: #8a8a8a; }
h2 { font-size: 1.1rem; } small { font-weight: 400; }
nav { display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; } a { color: inherit; }
div { display: flex; gap: 1rem; overflow-x: auto; align-items: start; }
figure { margin: 0; flex: none; } img { height: 34rem; width: auto; max-width: 46rem; object-fit: cover; object-position: top; display: block; }
</style></head><body><nav>${links.join('')}</nav>${rows.join('\n')}</body></html>
`;
}
