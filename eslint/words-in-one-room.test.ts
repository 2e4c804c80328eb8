import { RuleTester } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { afterAll, describe, it } from 'vitest';
import { wordsInOneRoom } from './words-in-one-room.ts';

Object.assign(RuleTester, { afterAll, describe, it });

const refused = (code: string, ...texts: string[]) => ({
  code,
  errors: texts.map((text) => ({ messageId: 'words', data: { text } })),
});

new RuleTester({ languageOptions: { parser: tseslint.parser } }).run(
  'words in one room, in scripts',
  wordsInOneRoom,
  {
    valid: [
      "import { say } from '../words/say part.ts';",
      "const box = root.querySelector('main svg path');",
      "element.classList.add('open', 'wide open');",
      "make('p', { class: 'sans quiet' });",
      "const shownClass = 'att faint';",
      "throw new Error('the page has no box');",
      "class SearchError extends Error { constructor() { super('search is not there'); } }",
      "if (event.key === 'Escape') close();",
      "switch (event.key) { case 'Home': close(); }",
      "type Side = 'not known' | 'Known';",
      "const keys = new Set(['Enter', 'Home']);",
      "logger.info('pages indexed');",
      "element('ShortName', {}, name);",
      "const thing = { '@type': 'Event', 'query-input': 'required name=query' };",
      "const drawn = 'M2 8.6 6.2 13 14 3.4';",
      'const tag = `<rect class="win edge" x="${x}"/>`;',
      "const query = '(min-width: 40rem)';",
      "const beside = 'nav, aside, figure, [data-unmarked]';",
      "const kind = 'meeting-not-held';",
      'say(words.asOf, { day });',
      "const facts = [words.attested].join(' · ');",
    ],
    invalid: [
      refused("const label = 'not known';", 'not known'),
      refused("const label = 'Attested';", 'Attested'),
      refused("make('p', { class: 'sans quiet' }, 'Nothing was found.');", 'Nothing was found.'),
      refused("make('a', { 'aria-label': 'Back to the results' });", 'Back to the results'),
      refused('const told = `${count} days elapsed`;', '￼ days elapsed'),
      refused('const told = ended ? "still going on" : date;', 'still going on'),
      refused('const html = `<p class="sans quiet">Nothing known</p>`;', 'Nothing known'),
      refused('const html = `<button aria-label="Zoom in">+</button>`;', 'Zoom in +'),
      refused("throwIt(() => say('it was said'));", 'it was said'),
      refused("const names = { in: 'Documents', 'not known': date };", 'Documents'),
      refused("const words = ['не известно'];", 'не известно'),
      refused("const note = 'it stands on .net or so.';", 'it stands on .net or so.'),
    ],
  },
);

new RuleTester({
  languageOptions: {
    parser: astro.configs.base.find(({ languageOptions }) => languageOptions?.parser !== undefined)!
      .languageOptions!.parser!,
    parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.astro'] },
  },
}).run('words in one room, in templates', wordsInOneRoom, {
  valid: [
    '<p class="sans quiet">{words.lead}</p>',
    '<p><b>404</b> · {count}</p>',
    '<kbd>K</kbd>',
    '<code>?kind=meeting</code>',
    "<li class:list={['open wide', { att: attested }]} />",
    '<a href={pathTo.search("Some words")} aria-label={say(words.back, { letter })}>{letter}</a>',
    '<style>main p { color: red }</style>',
    '<svg viewBox="0 0 16 16"><path d="M3 4.5h10M3 11.5h10"></path></svg>',
  ].map((code) => ({ code, filename: 'page.astro' })),
  invalid: [
    refused('<p>Nothing is known.</p>', 'Nothing is known.'),
    refused('<p>{count} events</p>', 'events'),
    refused('<nav aria-label="Main" />', 'Main'),
    refused('<img alt="the road" />', 'the road'),
    refused('<input placeholder={`Word or ${date}`} />', 'Word or ￼'),
    refused('<Names heading="names" />', 'names'),
    refused('<Names heading={one ? "name" : words.names} />', 'name'),
    refused('<p>{known ? day : "not known"}</p>', 'not known'),
  ].map((one) => ({ ...one, filename: 'page.astro' })),
});
