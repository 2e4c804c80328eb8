import type { RoleFields } from '../../model/passage-role.ts';
import { countedAs } from './list-marks.ts';

/** What a text stands in: what it is read as, and what that is counted by. */
export interface Context extends RoleFields {
  readonly quotations?: number;
  readonly lists?: number;
  readonly isPre?: boolean;
  /** The item or note that it is in. */
  readonly item?: Element;
}

/** What stands within an element that is a block. */
export function contextIn(element: Element, context: Context): Context {
  const { quotations = 0, lists = 0 } = context;
  const heading = /^h([1-6])$/.exec(element.localName)?.[1];
  if (heading !== undefined) return { ...context, as: 'heading', level: Number(heading) };
  switch (element.localName) {
    case 'blockquote': {
      const level = Math.min(quotations + 1, 9);
      return { ...context, as: 'quotation', level, quotations: level };
    }
    case 'ul':
    case 'ol':
    case 'menu':
      return { ...context, lists: lists + 1 };
    case 'li': {
      const note = footnoteMark(element);
      if (note !== undefined) return { ...plain(context), as: 'footnote', mark: note, item: element };
      const mark = numberOf(element) ?? boxOf(element);
      return {
        ...plain(context),
        item: element,
        as: 'item',
        level: Math.min(Math.max(1, lists), 9),
        ...(mark !== undefined && { mark }),
      };
    }
    case 'caption':
    case 'figcaption':
      return { ...context, as: 'caption' };
    case 'pre':
    case 'listing':
    case 'xmp':
    case 'plaintext':
      return { ...context, as: 'lines', isPre: true };
    default:
      return context;
  }
}

/** What stays of a context for what is of another kind within it. */
function plain({ quotations = 0, lists = 0, isPre = false }: Context): Context {
  return { quotations, lists, isPre };
}

/** The mark of a footnote, by its place in the list of them, or as its id has it. */
function footnoteMark(element: Element): string | undefined {
  const mark = /^(?:user-content-)?(?:fn|footnote|endnote|cite[_-]note)[-:_]?(?:ref)?[-:_]?(.{1,20})$/i.exec(
    element.id,
  )?.[1];
  return mark === undefined ? undefined : (numberOf(element)?.slice(0, -1) ?? mark);
}

/** The box of an item of a list of tasks. */
function boxOf(item: Element): string | undefined {
  const first = item.querySelector('input');
  const isOwn = first !== null && [item, item.firstElementChild].includes(first.parentElement);
  if (!isOwn || first.getAttribute('type') !== 'checkbox') return undefined;
  return first.hasAttribute('checked') ? '\u2611' : '\u2610';
}

/** The number of an item of an ordered list, as browsers count and show it. */
function numberOf(item: Element): string | undefined {
  const list = item.parentElement;
  if (list?.localName !== 'ol') return undefined;
  const children = [...list.children];
  const step = list.hasAttribute('reversed') ? -1 : 1;
  const start = list.getAttribute('start')?.trim() ?? '';
  let number = step === 1 ? 1 : children.filter(({ localName }) => localName === 'li').length;
  if (/^[+-]?\d+$/.test(start)) number = Number(start);
  for (const child of children) {
    const value = Number(child.getAttribute('value') ?? NaN);
    if (Number.isInteger(value)) number = value;
    if (child === item)
      return `${countedAs(number, item.getAttribute('type') ?? list.getAttribute('type'))}.`;
    if (child.localName === 'li') number += step;
  }
  return undefined;
}
