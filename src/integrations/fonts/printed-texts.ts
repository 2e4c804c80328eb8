import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inArchive } from '../../archive-root.ts';

/** Texts that pages print, and code that writes some letters of theirs: in it, only letters beyond ASCII count. */
export interface PrintedTexts {
  readonly texts: readonly string[];
  readonly code: readonly string[];
}

/** Every text that a page of the site may print: the archive's, what is known of its seeds, and the site's own words. */
export async function printedTexts(root: string, language: string): Promise<PrintedTexts> {
  const words = join(root, 'src/words');
  const languageFile = join(words, 'languages', `${language}.ts`);
  const { messages } = (await import(/* @vite-ignore */ pathToFileURL(languageFile).href)) as {
    readonly messages: unknown;
  };
  return {
    texts: [
      ...filesIn(resolve(root, inArchive('content')), '.mdx').map(textOfMdx),
      ...filesIn(resolve(root, inArchive('content')), '.yaml').map(textOfYaml),
      ...filesIn(resolve(root, inArchive('seeds')), '.yaml').map(textOfYaml),
      // A message's names are filled in.
      ...stringsIn(messages).map((message) => message.replace(/\{\w+\}/g, '')),
    ],
    code: [
      readFileSync(languageFile, 'utf8'),
      ...['components', 'layouts', 'pages'].flatMap((folder) =>
        ['.ts', '.astro'].flatMap((end) => filesIn(join(root, 'src', folder), end)),
      ),
    ],
  };
}

/** The texts of files with an ending, in this folder and those below; none where there is no such folder. */
function filesIn(folder: string, end: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(end) && !entry.name.endsWith(`.test${end}`))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[\\/]languages[\\/]/.test(path))
    .map((path) => readFileSync(path, 'utf8'));
}

function textOfMdx(file: string): string {
  const [, head = '', body = file] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(file) ?? [];
  return textOfYaml(head) + body.replace(/<\/?[A-Za-z][^>]*>|\{\/\*[\s\S]*?\*\/\}/g, '');
}

// Without keys, comments and the braces of mappings. Thousands of files are read: they are not parsed for this.
function textOfYaml(file: string): string {
  return file.replace(/^[ \t]*(?:- +)*(?:["\w-]+:(?=[ \r\n]|$))?|(?:^|[ \t])#.*$|[{}]/gm, '');
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
