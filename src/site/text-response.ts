/** A file of the site as text. A host decides by the file's ending what type it has; this is for `astro dev`. */
export function textResponse(text: string, type: string): Response {
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
