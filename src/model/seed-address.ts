/**
 * Where a seed is published, below the root of the site. What a browser would run as a page of this site, such as a saved
 * page, has an ending more, so that any host offers it for download; so has what would be taken for one that has.
 */
export function seedAddress(file: string): string {
  return `seeds/${encodeURIComponent(publishedNameOf(file))}`;
}

/** The last part of a seed's address, not encoded. */
export function publishedNameOf(file: string): string {
  return isRun(file) ? `${file}.bin` : file;
}

/** The name of the seed that is published under a name. */
export function seedFileOf(published: string): string {
  const file = published.replace(/\.bin$/, '');
  return isRun(file) ? file : published;
}

function isRun(file: string): boolean {
  return /\.(?:[a-z]?html?|xht|mht(?:ml)?|svgz?|xml|xsl|js|mjs|css|wasm)(?:\.bin)*$/i.test(file);
}

/** Where the text is published that was extracted from a seed. */
export function seedTextAddress(file: string): string {
  return `texts/${encodeURIComponent(`${file}.txt`)}`;
}
