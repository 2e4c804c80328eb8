import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { documentationPage, type DocumentationPage } from './documentation-page.ts';

const folder = 'docs';
const sections = ['guides', 'findings'] as const;

let built: readonly DocumentationPage[] | undefined;

/** The guides, and a page for each finding of the check, in order of section and name. None where there is no `docs/`. */
export function documentationPages(): readonly DocumentationPage[] {
  if (import.meta.env.DEV) return read();
  built ??= read();
  return built;
}

function read(): readonly DocumentationPage[] {
  return sections.flatMap((section) =>
    (existsSync(`${folder}/${section}`) ? readdirSync(`${folder}/${section}`) : [])
      .filter((file) => file.endsWith('.md') && file !== 'README.md')
      .map((file) => file.replace(/\.md$/, ''))
      .sort()
      .map((name) =>
        documentationPage(section, name, readFileSync(`${folder}/${section}/${name}.md`, 'utf8')),
      ),
  );
}
