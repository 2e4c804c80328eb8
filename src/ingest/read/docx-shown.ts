import type { LeftOut } from './extraction.ts';
import { linesOfMath } from './docx-math.ts';
import { xmlOf } from './xml-parts.ts';

/** What a rewritten part refers to in others. */
export interface OtherParts {
  /** The words of comments, by their ids. */
  readonly comments: ReadonlyMap<string, readonly string[]>;
  /** Ids of styles whose text is hidden. */
  readonly hiddenStyles: ReadonlySet<string>;
  /** The words of drawings, and of files taken in, by the ids that the part has for them. */
  readonly related: ReadonlyMap<string, readonly string[]>;
}

/** The style of a run whose words are left out, by why: the converter gives each a mark of its own. */
export const styleOfLeftOut = (why: LeftOut) => `AttestedLeftOut-${why}`;

/**
 * A part of a Word document (ECMA-376, part 1, 17) in which all that its reader sees is text that the converter knows:
 * fields, equations, text boxes, words in drawings. What its reader does not see stands at its place, in runs with a style
 * that says why: deleted and hidden words, comments, words in place of pictures, entries to choose from.
 */
export function withAllWords(part: Uint8Array, others: OtherParts): Uint8Array {
  const document = xmlOf(part);
  // A list of its own: the document changes on the way.
  for (const element of [...document.querySelectorAll('*')]) {
    const rewrite = rewrites[element.tagName];
    if (rewrite !== undefined && element.parentElement !== null) rewrite(element, others);
  }
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="utf-8"?>${document.documentElement.outerHTML}`,
  );
}

type Rewrite = (element: Element, others: OtherParts) => void;

const unwrap: Rewrite = (element) => {
  element.replaceWith(...element.childNodes);
};

const strike: Rewrite = (element) => {
  for (const deleted of element.getElementsByTagName('w:delText')) rename(deleted, 'w:t');
  for (const run of element.getElementsByTagName('w:r')) giveStyle(run, 'struck');
  // Of a row or a paragraph it says that its end is deleted.
  if (element.childNodes.length > 0) unwrap(element, noParts);
};

const noParts: OtherParts = { comments: new Map(), hiddenStyles: new Set(), related: new Map() };

const rewrites: Readonly<Record<string, Rewrite>> = {
  'w:fldSimple': unwrap,
  'w:dir': unwrap,
  'w:bdo': unwrap,
  'w:ruby': (ruby) => {
    const runs = ['w:rubyBase', 'w:rt'].flatMap((name) =>
      children(ruby, name).flatMap((one) => [...one.childNodes]),
    );
    const run = ruby.closest('w\\:r');
    if (run === null) ruby.replaceWith(...runs);
    else {
      run.before(...runs);
      ruby.remove();
    }
  },
  'w:del': strike,
  'w:moveFrom': strike,
  'w:vanish': (vanish, _) => {
    hide(vanish);
  },
  'w:rStyle': (style, { hiddenStyles }) => {
    if (hiddenStyles.has(style.getAttribute('w:val') ?? '')) hide(style);
  },
  'w:pStyle': (style, { hiddenStyles }) => {
    if (!hiddenStyles.has(style.getAttribute('w:val') ?? '')) return;
    for (const run of style.closest('w\\:p')?.getElementsByTagName('w:r') ?? []) giveStyle(run, 'hidden');
  },
  'w:commentReference': (reference, { comments }) => {
    const lines = comments.get(reference.getAttribute('w:id') ?? '') ?? [];
    behindRun(reference, lines, 'comment');
  },
  'm:oMathPara': unwrap,
  'm:oMath': (math) => {
    math.replaceWith(...linesOfMath(math).map(({ text, raised }) => newRun(math, text, undefined, raised)));
  },
  'w:ffData': (data) => {
    const choices = [...data.getElementsByTagName('w:listEntry')].map(valueOf);
    const chosen = Number(valueOf(data.getElementsByTagName('w:result')[0]) || 0);
    const hints = ['w:helpText', 'w:statusText'].map((name) => valueOf(data.getElementsByTagName(name)[0]));
    const run = data.closest('w\\:r');
    if (choices.length > 0) run?.before(newRun(data, choices[chosen] ?? ''));
    behindRun(
      data,
      choices.filter((_, index) => index !== chosen),
      'control',
    );
    behindRun(data, hints, 'hint');
  },
  'w:listItem': (item) => {
    const content = item.closest('w\\:sdt')?.getElementsByTagName('w:sdtContent')[0];
    const words = item.getAttribute('w:displayText') ?? valueOf(item);
    if (content !== undefined && !(content.textContent ?? '').includes(words))
      insideText(content, [words], 'control');
  },
  'w:alias': (alias) => {
    const content = alias.closest('w\\:sdt')?.getElementsByTagName('w:sdtContent')[0];
    if (content !== undefined) insideText(content, [valueOf(alias)], 'hint');
  },
  'w:hyperlink': (link) => {
    insideText(link, [link.getAttribute('w:tooltip') ?? ''], 'hint');
  },
  'w:instrText': (code) => {
    const words = code.textContent ?? '';
    // What a link leads to, and how a list is made, are no words.
    if (/"[^"]*\p{L}[^"]*"/u.test(words) && !/^\s*(?:HYPERLINK|TOC|PAGEREF|REF)\b/i.test(words))
      behindRun(code, [words.trim()], 'hidden');
  },
  'mc:AlternateContent': (choice) => {
    const [first] = children(choice, 'mc:Choice');
    const fallback = children(choice, 'mc:Fallback')[0];
    const source = first !== undefined && hasWords(first) ? first : (fallback ?? first);
    choice.replaceWith(...(source?.childNodes ?? []));
  },
  'wp:docPr': (properties) => {
    const words = ['title', 'descr'].map((name) => properties.getAttribute(name) ?? '');
    for (const name of ['title', 'descr']) properties.removeAttribute(name);
    behindRun(properties, [...new Set(words)], 'substitute');
  },
  'w:drawing': (drawing, { related }) => {
    const boxes = outermost(drawing, 'w:txbxContent');
    const parts = [...drawing.querySelectorAll('*')].flatMap((one) =>
      ['r:dm', 'r:id'].flatMap((name) => related.get(one.getAttribute(name) ?? '') ?? []),
    );
    const own =
      boxes.length > 0 ? [] : [...drawing.getElementsByTagName('a:t')].map((one) => one.textContent ?? '');
    const words = [...new Set([...own, ...parts])].filter((line) => /\S/.test(line));
    const shown = [...boxes, ...(words.length === 0 ? [] : [boxOf(drawing, words)])];
    for (const box of shown) drawing.before(pictureOf(drawing, box));
  },
  'v:textpath': (path) => {
    const words = path.getAttribute('string') ?? '';
    const picture = path.closest('w\\:pict');
    if (/\S/.test(words) && picture !== null) picture.before(pictureOf(picture, boxOf(path, [words])));
  },
  'w:pict': (picture) => {
    const words = [...picture.querySelectorAll('*')].flatMap((one) =>
      ['alt', 'o:title'].map((name) => one.getAttribute(name) ?? ''),
    );
    behindRun(picture, [...new Set(words)], 'substitute');
  },
  'w:altChunk': (chunk, { related }) => {
    const lines = related.get(chunk.getAttribute('r:id') ?? '') ?? [];
    chunk.replaceWith(...lines.map((line) => paragraphOf(chunk, line)));
  },
};

function children(element: Element, name: string): readonly Element[] {
  return [...element.children].filter(({ tagName }) => tagName === name);
}

function valueOf(element: Element | undefined): string {
  return element?.getAttribute('w:val') ?? '';
}

function hasWords(element: Element): boolean {
  return ['w:t', 'a:t'].some((name) => element.getElementsByTagName(name).length > 0);
}

function outermost(root: Element, name: string): readonly Element[] {
  return [...root.getElementsByTagName(name)].filter((one) => {
    const around = one.parentElement?.closest(name.replace(':', '\\:'));
    return around === null || around === undefined || !root.contains(around);
  });
}

/** Whether a property is on: what is said of it may be that it is off (17.17.4). */
function isOn(property: Element): boolean {
  return !/^(?:0|false|off)$/.test(property.getAttribute('w:val') ?? '');
}

function hide(property: Element): void {
  const run = property.closest('w\\:r');
  if (run !== null && isOn(property)) giveStyle(run, 'hidden');
}

function giveStyle(run: Element, why: LeftOut): void {
  let properties = children(run, 'w:rPr')[0];
  if (properties === undefined) {
    properties = run.ownerDocument.createElement('w:rPr');
    run.prepend(properties);
  }
  for (const style of children(properties, 'w:rStyle')) style.remove();
  const style = run.ownerDocument.createElement('w:rStyle');
  style.setAttribute('w:val', styleOfLeftOut(why));
  properties.prepend(style);
}

function newRun(near: Element, text: string, why?: LeftOut, raised?: 'superscript' | 'subscript'): Element {
  const document = near.ownerDocument;
  const run = document.createElement('w:r');
  if (raised !== undefined) {
    const properties = document.createElement('w:rPr');
    const align = document.createElement('w:vertAlign');
    align.setAttribute('w:val', raised);
    properties.append(align);
    run.append(properties);
  }
  const words = document.createElement('w:t');
  words.setAttribute('xml:space', 'preserve');
  words.append(document.createTextNode(text));
  run.append(words);
  if (why !== undefined) giveStyle(run, why);
  return run;
}

function runsOf(near: Element, lines: readonly string[], why: LeftOut): readonly Element[] {
  return lines.filter((line) => /\S/.test(line)).map((line) => newRun(near, line, why));
}

function behindRun(element: Element, lines: readonly string[], why: LeftOut): void {
  const runs = runsOf(element, lines, why);
  const run = element.closest('w\\:r');
  if (run === null) element.closest('w\\:p')?.append(...runs);
  else run.after(...runs);
}

/** Puts words into the last paragraph within an element, or among its runs. */
function insideText(element: Element, lines: readonly string[], why: LeftOut): void {
  const runs = runsOf(element, lines, why);
  if (runs.length === 0) return;
  const paragraph = [...element.getElementsByTagName('w:p')].at(-1);
  (paragraph ?? element).append(...runs);
}

function paragraphOf(near: Element, line: string): Element {
  const paragraph = near.ownerDocument.createElement('w:p');
  paragraph.append(newRun(near, line));
  return paragraph;
}

function boxOf(near: Element, lines: readonly string[]): Element {
  const box = near.ownerDocument.createElement('w:txbxContent');
  box.append(...lines.map((line) => paragraphOf(near, line)));
  return box;
}

/** A text box as the converter knows it. */
function pictureOf(near: Element, box: Element): Element {
  const document = near.ownerDocument;
  let outer = box;
  for (const name of ['v:textbox', 'v:shape', 'w:pict']) {
    const wrapped = document.createElement(name);
    wrapped.append(outer);
    outer = wrapped;
  }
  return outer;
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  renamed.setAttribute('xml:space', 'preserve');
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}
