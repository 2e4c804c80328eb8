import type { DefaultTreeAdapterTypes } from 'parse5';

/**
 * The text of a passage as its page has it. Marks of characters that nobody sees are ours, and show as the characters; any
 * other element shows as its name, which no text of a seed can be taken for in a comparison with the seed.
 */
export function textInPassage({ childNodes }: DefaultTreeAdapterTypes.ParentNode): string {
  return childNodes.map(textInChild).join('');
}

function textInChild(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ('value' in node) return node.value;
  if (!('attrs' in node) || !isMark(node)) return `<${node.nodeName}>`;
  return node.childNodes.map((child) => ('value' in child ? child.value : `<${child.nodeName}>`)).join('');
}

function isMark({ tagName, attrs }: DefaultTreeAdapterTypes.Element): boolean {
  const names = attrs.map(({ name }) => name).join(' ');
  return tagName === 'span' && names === 'class data-code title' && attrs[0]?.value === 'unseen';
}
