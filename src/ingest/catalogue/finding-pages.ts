import type { Catalogue } from './catalogue.ts';
import type { Explanation } from './explanation.ts';
import { addressesPages } from './pages/addresses.ts';
import { datesPages } from './pages/dates.ts';
import { placesPages } from './pages/places.ts';
import { prosePages } from './pages/prose.ts';
import { recordsPages } from './pages/records.ts';
import { seedsPages } from './pages/seeds.ts';
import { settingsPages } from './pages/settings.ts';
import { textsPages } from './pages/texts.ts';

const explanations: Readonly<Record<keyof Catalogue, Explanation>> = {
  ...addressesPages,
  ...datesPages,
  ...placesPages,
  ...prosePages,
  ...recordsPages,
  ...seedsPages,
  ...settingsPages,
  ...textsPages,
};

const folder = 'docs/findings';

/** Path of the page that explains a finding, from the root of the repository. */
export function pageOf(code: keyof Catalogue): string {
  return `${folder}/${code}.md`;
}

/** Every page about a finding, and their list, by path. */
export function findingPages(): ReadonlyMap<string, string> {
  const codes = (Object.keys(explanations) as (keyof Catalogue)[]).sort();
  return new Map([
    [`${folder}/README.md`, listOf(codes)],
    ...codes.map((code) => [pageOf(code), pageText(code, explanations[code])] as const),
  ]);
}

function listOf(codes: readonly (keyof Catalogue)[]): string {
  const items = codes.map((code) => `- [${code}](${code}.md): ${firstSentence(explanations[code].meaning)}`);
  return `# Findings of the check

What \`npm run check\` and \`npm run ingest\` may find. ${made}

${items.join('\n')}
`;
}

function pageText(code: string, { meaning, remedy, wrong, right, language }: Explanation): string {
  return `# ${code}

${meaning}

## Example

${fenced(wrong, language)}

## What to write instead

${remedy}

${fenced(right, language)}

[All findings](README.md)
`;
}

const made = 'The pages are made from `src/ingest/catalogue/pages/`, by `npm run docs:findings`.';

function fenced(example: string, language: string): string {
  return `\`\`\`${language}\n${example}\n\`\`\``;
}

function firstSentence(text: string): string {
  return /^.*?[.](?= |$)/s.exec(text)?.[0] ?? text;
}
