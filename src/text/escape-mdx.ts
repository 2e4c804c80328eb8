import { trimLineEnds } from './wrapped.ts';

/**
 * One line of a text as a paragraph of MDX that shows exactly its characters: no markup, no code, nothing lost,
 * whether it is rendered as MDX or as Markdown with `markdownFeatures`. The paragraph needs a blank line before
 * and behind it.
 *
 * A backslash is used where it works, a character reference where it does not (spaces at the edges, which Markdown
 * trims, and a first `import` or `export`, which MDX would run). Control characters stay as they are: as
 * references they would be lost.
 *
 * `line` holds no line break, no NUL and no lone surrogate, and is not blank.
 */
export function escapeMdx(line: string): string {
  const first = /^[ \t]/.exec(line)?.[0] ?? '';
  const last = /[ \t]$/.exec(line)?.[0] ?? '';
  const middle = line.slice(first.length, line.length - last.length);
  const inner = middle.replace(/[\\`*_{}[<]|&(?=#?[0-9A-Za-z]+;)/g, String.raw`\$&`);
  return reference(first) + (first === '' ? guardStart(inner) : inner) + reference(last);
}

/**
 * A text of one or several lines as one paragraph of MDX. Its line ends stay; the spaces and tabs about them, which no
 * Markdown keeps, are left out. See `escapeMdx` for the rest.
 */
export function escapeParagraph(text: string): string {
  return trimLineEnds(text).split('\n').map(escapeMdx).join('\n');
}

// What makes a block of a paragraph's first characters: headings, quotes, lists, rules, fences, ESM.
function guardStart(line: string): string {
  return line
    .replace(/^[#>+~=|:-]/, String.raw`\$&`)
    .replace(/^([0-9]+)([.)])/, String.raw`$1\$2`)
    .replace(/^(?:import|export)(?![\p{L}\p{N}])/u, (word) => reference(word.charAt(0)) + word.slice(1));
}

function reference(character: string): string {
  return character === '' ? '' : `&#${character.charCodeAt(0)};`;
}
