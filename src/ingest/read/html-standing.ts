import type { LeftOut } from './extraction.ts';

/** How an element stands to what a reader of the page sees: as part of the text, as words left out of it, or as none. */
export type Standing =
  | { readonly kind: 'text' }
  | { readonly kind: 'left-out'; readonly why: LeftOut }
  | { readonly kind: 'nothing' };

export function standingOf(element: Element): Standing {
  const name = element.localName;
  if (wordless.has(name)) return { kind: 'nothing' };
  if (isHidden(element)) return leftOut('hidden');
  if (controls.has(name)) return leftOut('control');
  return substitutes.has(name) ? leftOut('substitute') : { kind: 'text' };
}

/** Words that stand in an element's attributes, which a page shows elsewhere than in its text, or not at all. */
export function attributeWords(
  element: Element,
): readonly { readonly words: string; readonly why: LeftOut }[] {
  const name = element.localName;
  const type = (element.getAttribute('type') ?? 'text').toLowerCase();
  const isShownField =
    name === 'input' && !['hidden', 'checkbox', 'radio', 'color', 'range', 'image'].includes(type);
  const named: readonly (readonly [attribute: string, why: LeftOut])[] = [
    ...(['img', 'area', 'input'].includes(name) ? ([['alt', 'substitute']] as const) : []),
    ['aria-label', 'substitute'],
    ['aria-description', 'substitute'],
    ...(name === 'table' ? ([['summary', 'substitute']] as const) : []),
    ['title', 'hint'],
    ...(name === 'iframe' ? ([['srcdoc', 'hidden']] as const) : []),
    ...(isShownField ? ([['value', 'control']] as const) : []),
    ['placeholder', 'control'],
    ...(['option', 'optgroup', 'track', 'menuitem'].includes(name) ? ([['label', 'control']] as const) : []),
  ];
  const seen = new Set<string>();
  return named.flatMap(([attribute, why]) => {
    const words = (element.getAttribute(attribute) ?? '').replace(/\s+/g, ' ').trim();
    if (words === '' || seen.has(words)) return [];
    seen.add(words);
    return [{ words, why }];
  });
}

/** Whether a page hides an element from everybody: by itself, or by its style. */
function isHidden(element: Element): boolean {
  const name = element.localName;
  if (element.hasAttribute('hidden')) return true;
  // Browsers put a tree that shadows its host in the host's place.
  if (name === 'template') return !element.hasAttribute('shadowrootmode');
  if (name === 'dialog') return !element.hasAttribute('open');
  if (name === 'defs' || name === 'symbol') return element.closest('svg') !== null;
  const style = element.getAttribute('style') ?? '';
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i.test(style);
}

function leftOut(why: LeftOut): Standing {
  return { kind: 'left-out', why };
}

const wordless: ReadonlySet<string> = new Set(['script', 'style', 'head']);
const controls: ReadonlySet<string> = new Set(
  'select option optgroup datalist button input textarea keygen'.split(' '),
);
/** What browsers show where they cannot show something else, or say in its place. */
const substitutes: ReadonlySet<string> = new Set([
  ...'noscript iframe noframes noembed object embed audio video canvas meter progress'.split(' '),
  ...'annotation annotation-xml desc metadata title'.split(' '),
]);
