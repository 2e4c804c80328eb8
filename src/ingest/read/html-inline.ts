/**
 * The arrow from a footnote back to its place, which converters put there: of a note that has several places, numbered; in
 * a note a caret too.
 */
export function isBackReference(element: Element): boolean {
  if (element.localName !== 'a' || !(element.getAttribute('href') ?? '').startsWith('#')) return false;
  const text = (element.textContent ?? '').trim();
  if (text === '^') return element.closest('li[id], [role="doc-endnote"], [role="doc-footnote"]') !== null;
  return /^[\u2191\u21a9\u2934]\ufe0e?\s*\d{0,3}$/u.test(text);
}

/** The raised number of a footnote, which links to it. */
export function isNoteMark(element: Element): boolean {
  return (
    element.localName === 'sup' && (element.querySelector('a')?.getAttribute('href') ?? '').includes('#')
  );
}

/** The marks that browsers put around a quotation within a line: in one that stands in another the others. */
export function quotationMarks(element: Element): readonly [string, string] {
  let depth = 0;
  for (let at = element.parentElement; at !== null; at = at.parentElement)
    if (at.localName === 'q') depth += 1;
  return depth === 0 ? ['“', '”'] : ['‘', '’'];
}

/** Whether an author, or a program that keeps track of changes, took words back. */
export function isStruck(element: Element): boolean {
  return (
    ['del', 's', 'strike'].includes(element.localName) ||
    /text-decoration(?:-line)?\s*:[^;]*line-through/i.test(element.getAttribute('style') ?? '')
  );
}
