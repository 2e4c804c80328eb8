/**
 * What a page of the site may load and run: nothing but the site's own files, no inline script or style, no text that
 * becomes code or markup. Directives of Content Security Policy Level 3 and Trusted Types.
 */
const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  // The search engine is compiled WebAssembly.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** The policy as a page carries it itself, for hosts that send no headers. */
export const pagePolicy = written(directives);

// The address of a service worker is text that becomes code: the one page that starts it has a name for that.
const keeping = { ...directives, 'trusted-types': 'attested-worker' };

/** The policy of the page on which a reader has the site kept for reading offline. */
export const keepingPolicy = written(keeping);

/**
 * The policy in the pages of the copy that is opened from a disk. There some browsers know no `'self'`; a server that
 * gives the copy out is one all the same. What scripts read there are scripts, by addresses that the policy's name marks.
 */
export const offlinePolicy = written({
  ...Object.fromEntries(
    Object.entries(directives).map(([name, sources]) => [name, sources.replace("'self'", "'self' file:")]),
  ),
  'trusted-types': 'attested-files',
});

/**
 * The policy as a header, which also says who may show the page in a frame (a page cannot say so of itself).
 *
 * @param framedBy anyone for pages that are made to be embedded
 * @param keeps whether the site can be kept for reading offline there
 */
export function headerPolicy(framedBy: 'nobody' | 'anyone', keeps = false): string {
  return written({
    ...(keeps ? keeping : directives),
    'frame-ancestors': framedBy === 'anyone' ? '*' : "'none'",
  });
}

function written(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map((directive) => directive.join(' '))
    .join('; ');
}
