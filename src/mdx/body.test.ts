import fc from 'fast-check';
import { evaluate } from 'satteri';
import { describe, expect, test } from 'vitest';
import { hostileSamples } from '../testing/hostile-samples.ts';
import { escapeParagraph } from '../text/escape-mdx.ts';
import { trimLineEnds } from '../text/wrapped.ts';
import { passageTexts, plainParagraphs, readBody } from './body.ts';
import type { Misuse } from './components.ts';
import { markdownFeatures } from './satteri.ts';
import { wayToRender } from './way.ts';

const sample = `A **bold** word, a [link](https://example.org/x), an escaped \\<tag\\>, an entity &amp; and
{/* a comment nobody should read */} a smart "quote".

{/* a block of it */}

## A heading

- One *item*.
- Another,

  of two paragraphs.

> Quoted. <Event id="x">An *event*</Event>.

<Document id="y">A document</Document>
`;

describe('plainParagraphs', () => {
  test('gives the words as a page shows them, comments and markup left out', () => {
    expect(plainParagraphs(sample)).toEqual([
      'A bold word, a link, an escaped <tag>, an entity & and a smart "quote".',
      'A heading',
      'One item.',
      'Another,',
      'of two paragraphs.',
      'Quoted. An event.',
      'A document',
    ]);
  });

  test('the words of a component are those that it shows', () => {
    const body = 'It was <When of="x" />.\n\n<Span id="y" />';
    expect(plainParagraphs(body, ({ name, props }) => `${name} ${props['of'] ?? props['id'] ?? ''}`)).toEqual(
      ['It was When x.', 'Span y'],
    );
  });

  test.each<[string, string[]]>([
    ['', []],
    ['{/* only this */}', []],
    ['One.\n\n \nTwo\nthree.', ['One.', 'Two three.']],
    ['One\u00a0two  three', ['One\u00a0two three']],
    ['{"a text"} and {"another"}', ['a text and another']],
  ])('of %j', (body, expected) => {
    expect(plainParagraphs(body)).toEqual(expected);
  });

  test('are the words that MDX shows when it is run', () => {
    const piece = fc.constantFrom(
      'one',
      '*two*',
      '[three](/x)',
      '`four`',
      '&amp;',
      '\\<b\\>',
      '{/* no */}',
      '\n',
      '\n\n',
      '\n- ',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const body = `Words ${pieces.join(' ')}`;
        if (wayToRender(body).kind === 'refused') return;
        expect(words(plainParagraphs(body).join(' '))).toEqual(words(shownAsMdx(body)));
      }),
      { numRuns: 1000 },
    );
  });

  test('a body that cannot be read is refused', () => {
    expect(() => plainParagraphs('One.\n\nA <b')).toThrow(/^3:\d+: /);
  });
});

describe('readBody', () => {
  test('tells every part, with its place in the file', () => {
    const text = '---\na: 1\n---\n\n# A\n\nWords <Event id="x">b</Event> {1 + 1} <Other />\n';
    expect(readBody(text, 12)).toEqual({
      refused: [],
      paragraphs: [{ text: 'Words b  ', line: 7, column: 1 }],
      parts: [
        { kind: 'element', name: 'h1', line: 5, column: 1 },
        {
          kind: 'component',
          name: 'Event',
          props: { id: 'x' },
          words: 'b',
          block: false,
          misuses: [],
          line: 7,
          column: 7,
        },
        { kind: 'code', name: '{1 + 1}', line: 7, column: 31 },
        { kind: 'unknown', name: 'Other', line: 7, column: 39 },
      ],
    });
  });

  test.each<[string, readonly Misuse[]]>([
    ['<Event>a</Event>', [{ kind: 'prop-missing', prop: 'id' }]],
    ['<Event id="">a</Event>', [{ kind: 'prop-missing', prop: 'id' }]],
    ['<Event id={"x"}>a</Event>', [{ kind: 'prop-code', prop: 'id' }]],
    ['<Event id="x" class="y">a</Event>', [{ kind: 'prop-unknown', prop: 'class' }]],
    ['<Event id="x" {...y}>a</Event>', [{ kind: 'prop-code', prop: '...' }]],
    ['<Event id="x" />', []],
    ['<Document id="x" />', [{ kind: 'words-missing' }]],
    ['<Document id="x">{/* a */}</Document>', [{ kind: 'words-missing' }]],
    ['<When of="x">a</When>', [{ kind: 'words-needless' }]],
    [
      '<When off="x" />',
      [
        { kind: 'prop-unknown', prop: 'off' },
        { kind: 'prop-missing', prop: 'of' },
      ],
    ],
    [
      '<When of="x" part="middle" />',
      [{ kind: 'prop-choice', prop: 'part', value: 'middle', choices: ['start', 'end'] }],
    ],
    ['<Timeline />', [{ kind: 'not-in-line' }]],
  ])('%s is written so: %j', (body, misuses) => {
    expect(readBody(`A ${body}`)).toMatchObject({ parts: [{ kind: 'component', misuses }] });
  });

  test('a component alone in its paragraph is a block', () => {
    expect(readBody('A.\n\n<Span id="x">One.</Span>')).toMatchObject({
      parts: [{ name: 'Span', words: 'One.', block: true, misuses: [] }],
    });
  });

  test.each([
    ['[a](javascript:b)', 'javascript:b'],
    ['![a](b.png)', 'b.png'],
  ])('%s leads somewhere', (body, link) => {
    expect(readBody(body)).toMatchObject({ parts: [{ kind: 'element', link }] });
  });
});

test('passageTexts are the paragraphs, character for character', () => {
  expect(passageTexts('One  *two*\nthree.\n\n{/* no */}\n\n{"four"}\n')).toEqual([
    'One  two\nthree.',
    'four',
  ]);
  expect(passageTexts('A <b')).toEqual([]);
});

test('a passage of several lines is shown with its characters and its line ends', () => {
  const sample = fc.constantFrom(
    ...Object.values(hostileSamples)
      .flat()
      .filter((one) => one.length < 100),
  );
  const text = fc.array(sample, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (passages) => {
      expect(passageTexts(`\n${passages.map(escapeParagraph).join('\n\n')}`)).toEqual(
        passages.map(trimLineEnds),
      );
    }),
    { numRuns: 3000 },
  );
});

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** The text of a body when it is compiled and run, blocks parted by spaces. */
function shownAsMdx(body: string): string {
  const element = (type: unknown, props: unknown) => {
    const { children } = props as { children?: unknown };
    const inner = [children]
      .flat()
      .map((child) => (typeof child === 'string' ? child : ''))
      .join('');
    return type === 'fragment' || ['a', 'code', 'em'].includes(String(type)) ? inner : ` ${inner} `;
  };
  const module = evaluate(body, {
    features: markdownFeatures,
    Fragment: 'fragment',
    jsx: element,
    jsxs: element,
  });
  if (module instanceof Promise) throw new Error('no plugin is asynchronous');
  return (module['default'] as (props: object) => string)({});
}
