// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { element, escapeXml, xmlOf } from './xml.ts';

function read(xml: string): Element {
  const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml');
  expect(documentElement.querySelector('parsererror') ?? documentElement.tagName).not.toBe('parsererror');
  return documentElement;
}

test.each([
  ['<a href="x">&</a>', '&#60;a href=&#34;x&#34;&#62;&#38;&#60;/a&#62;'],
  ["it's", 'it&#39;s'],
  ['a\u0000b\u000cc\ufffe', 'a\ufffdb\ufffdc\ufffd'],
  ['\ud800 \u{1f600}', '\ufffd \u{1f600}'],
])('%j', (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});

test('an element without children closes itself', () => {
  expect(xmlOf(element('g', { x: 1 }, element('path', { d: 'M0 0' })))).toBe('<g x="1"><path d="M0 0"/></g>');
});

test('whatever a text and an attribute hold, a parser reads what XML can hold of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      const root = read(xmlOf(element('svg', { title: text }, element('title', {}, text))));
      const held = escapeXml(text).replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
      expect(root.getAttribute('title')).toBe(held);
      expect(root.firstElementChild?.textContent).toBe(held);
    }),
    { numRuns: 40 },
  );
});
