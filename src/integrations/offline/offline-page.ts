import { offlinePolicy } from '../../site/hosting/policy.ts';

/** What a page of the offline copy needs to know. */
export interface OfflinePlace {
  /** Path of the page from the root of the site: "documents/a/index.html". */
  readonly path: string;
  /** Path that the site lives under, with a slash at both ends. */
  readonly base: string;
}

/** The script that stands at the root of the copy. */
export const scriptName = 'offline.js';

/**
 * A page as it can be opened from a disk: addresses of the site lead from the page to a file, its modules are one script,
 * and its policy lets it load files. It takes pages as Astro writes them: every value is in double quotation marks, and
 * `<` in a text or a value is `&lt;` or `\u003C`. An element with `data-offline` is for the site or for the copy alone;
 * one for the site has none of its own name within it, and one for the copy is hidden until here.
 */
export function offlinePage(html: string, place: OfflinePlace): string {
  const script = `<script defer src="${relative(place, place.base + scriptName)}"></script>`;
  return (
    html
      .replace(
        /<script type="module"[^>]*><\/script>|<link rel="(?:preload|modulepreload|search)"[^>]*>/g,
        '',
      )
      .replace(/<(\w+)\b[^>]*\sdata-offline="site"[^>]*>.*?<\/\1>/gs, '')
      .replace(/(\sdata-offline="copy") hidden(?=[\s>])/g, '$1')
      // A folder of a disk has no policy of a server's to be told of.
      .replace(
        /(<meta http-equiv="content-security-policy" content=")[^"]*"/,
        (_, start: string) => `${start}${offlinePolicy}"`,
      )
      .replace(/<[a-zA-Z][^\s>]*\s[^>]*>/g, (tag) => offlineTag(tag, place))
      .replace('</head>', `${script}</head>`)
  );
}

/** The addresses of files in a style sheet of the copy. */
export function offlineStyles(css: string, place: OfflinePlace): string {
  return css.replace(/url\((["']?)(\/[^)"']*)\1\)/g, (_, quote: string, address: string) => {
    return `url(${quote}${relative(place, address)}${quote})`;
  });
}

function offlineTag(tag: string, place: OfflinePlace): string {
  return tag
    .replace(/(\s(?:href|src|action|formaction|cite)=")(\/[^"]*)"/g, (_, start: string, address: string) => {
      return `${start}${relative(place, address)}"`;
    })
    .replace(/(\scontent="\d+;\s?url=)(\/[^"]*)"/gi, (_, start: string, address: string) => {
      return `${start}${relative(place, address)}"`;
    });
}

/** The way from a page to an address of the site; other addresses stay as they are. */
function relative({ path, base }: OfflinePlace, address: string): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, target = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
  const up = '../'.repeat(path.split('/').length - 1);
  return up + (target === '' || target.endsWith('/') ? `${target}index.html` : target) + rest;
}
