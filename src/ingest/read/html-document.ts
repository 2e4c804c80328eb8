import { parse, parseFragment, serialize } from 'parse5';
import { parseHTML } from 'linkedom';

/**
 * A document of a page, its tags put in order as browsers do. Pages that it shows within itself (`srcdoc`) stand in the
 * place of their frames.
 */
export function documentOf(html: string, frames = mostFrames): Document {
  const { document } = parseHTML(serialize(parse(html)));
  if (frames > 0)
    for (const frame of document.querySelectorAll('iframe[srcdoc]')) {
      const part = document.createElement('div');
      part.append(...documentOf(frame.getAttribute('srcdoc') ?? '', frames - 1).body.childNodes);
      frame.removeAttribute('srcdoc');
      frame.before(part);
    }
  return document;
}

// What lies deeper is left out.
const mostFrames = 5;

/** A document of a part of a page. */
export function documentOfFragment(html: string): Document {
  return parseHTML(`<!DOCTYPE html><html><head></head><body>${serialize(parseFragment(html))}</body></html>`)
    .document;
}
