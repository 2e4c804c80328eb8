import type { Element, ElementContent } from 'hast';
import { literalOf, textOf } from '../../mdx/paragraphs.ts';
import { markedCharacters } from '../../text/disguised-letters.ts';
import type { Evidence, Giving } from './find-evidence.ts';
import { markHidden } from './mark-hidden.ts';

/**
 * A passage's inline content with its evidence marked. Each stretch of words that the same evidence covers
 * becomes a `span.ev`, also inside emphasis and links; it names its events in `data-event` and its notes in
 * `data-note`, and shows the surest of its datings. Behind the last word of each stands the link to its note, which
 * is empty: the style sheet draws its letter from `data-letter`. Characters that nobody sees are marked as well. Text is
 * neither added nor lost.
 */
export function markWords(
  content: readonly ElementContent[],
  evidence: readonly Evidence[],
): ElementContent[] {
  const cuts = [...new Set(evidence.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const hidden = markedCharacters(content.map(textOf).join(''));
  let at = 0;
  return markAll(content, false).nodes;

  function markAll(nodes: readonly ElementContent[], inLink: boolean): Marked {
    const marked = nodes.map((node) => markOne(node, inLink));
    const ended = marked.flatMap((one) => one.ended);
    if (inLink) return { nodes: marked.flatMap((one) => one.nodes), ended };
    return { nodes: marked.flatMap((one) => [...one.nodes, ...one.ended.map(noteLink)]), ended: [] };
  }

  function markOne(node: ElementContent, inLink: boolean): Marked {
    const literal = literalOf(node);
    if (literal !== undefined) return markText(literal, inLink);
    if (!('children' in node)) return { nodes: [node], ended: [] };
    // A link inside a link is none: the parser would close the outer one.
    const children = markAll(node.children, inLink || isLink(node));
    return { nodes: [{ ...node, children: children.nodes }], ended: children.ended };
  }

  function markText(value: string, inLink: boolean): Marked {
    const from = at;
    at += value.length;
    const bounds = [from, ...cuts.filter((cut) => cut > from && cut < at), at];
    const pieces = bounds.slice(0, -1).map((start, index) => {
      const end = bounds[index + 1] ?? at;
      const words = markHidden(value.slice(start - from, end - from), start, hidden);
      const covering = evidence.filter((one) => one.start <= start && one.end >= end);
      return {
        nodes: covering.length > 0 && end > start ? [span(words, covering, start, end)] : words,
        ended: covering.filter((one) => one.end === end),
      };
    });
    if (inLink)
      return { nodes: pieces.flatMap(({ nodes }) => nodes), ended: pieces.flatMap(({ ended }) => ended) };
    return { nodes: pieces.flatMap(({ nodes, ended }) => [...nodes, ...ended.map(noteLink)]), ended: [] };
  }
}

interface Marked {
  readonly nodes: ElementContent[];
  /** Evidence that ended in the nodes and whose note link must stand further out. */
  readonly ended: Evidence[];
}

const classOf: Readonly<Record<Giving, string>> = { given: 'ev', implied: 'ev approx', undated: 'ev infer' };
const bySureness: readonly Giving[] = ['given', 'implied', 'undated'];

function span(
  words: readonly ElementContent[],
  covering: readonly Evidence[],
  start: number,
  end: number,
): Element {
  const giving = bySureness.find((one) => covering.some((evidence) => evidence.giving === one)) ?? 'undated';
  const events = covering.flatMap((one) => (one.kind === 'event' ? [one.event] : []));
  const first = covering.find((one) => one.start === start);
  const className = classOf[giving].split(' ');
  if (covering.every((one) => one.start < start)) className.push('joins-before');
  if (covering.every((one) => one.end > end)) className.push('joins-after');
  return {
    type: 'element',
    tagName: 'span',
    properties: {
      className,
      ...(first !== undefined && { id: first.anchor }),
      ...(events.length > 0 && { dataEvent: [...new Set(events)].join(' ') }),
      dataNote: covering.map(({ letter }) => letter).join(' '),
    },
    children: [...words],
  };
}

// For the eye and the pointer alone. Whoever reads by ear or by keys meets the notes right behind the passage.
function noteLink({ letter }: Evidence): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['ref'],
      href: `#n-${letter}`,
      dataLetter: letter,
      // Behind a year in a text from right to left it would else be drawn inside the date: a direction of its own isolates it.
      dir: 'ltr',
      ariaHidden: 'true',
      tabIndex: -1,
    },
    children: [],
  };
}

function isLink(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'a';
}
