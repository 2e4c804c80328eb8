import { shown } from '../shown.ts';

/** Findings about what an archive says of itself, and of the parts that kinds play. */
export const settingsFindings = {
  'settings-missing': () => ({
    found: 'the archive has no such file',
    instead:
      '`name`, `subject` and `description`, one a line; schemas/archive.schema.json has the other fields',
  }),
  'page-missing': (id: string) => ({
    found: `the archive has no page whose id is "${id}", and every page links to it`,
    instead: `a file with \`id: "${id}"\` and \`title: "..."\` between two lines \`---\`, and its words below`,
  }),
  'wordmark-differs': (wordmark: string, name: string) => ({
    found: `the wordmark is ${shown(wordmark)}, the name ${shown(name)}`,
    instead: 'two parts that make the name, or no `wordmark`',
  }),
  'interface-language-unknown': (code: string, known: string) => ({
    found: `the interface has no words in ${shown(code)}`,
    instead: `one of ${known}, or src/words/languages/<code>.ts for another language`,
  }),
  'lead-span-no-span': (event: string, shape: string) => ({
    found: `event "${event}" is a ${shape}: it has no days to count`,
    instead: 'the id of an event whose shape is "span", or no `leadSpan`',
  }),
  'kind-role-twice': (role: string, other: string) => ({
    found: `the role "${role}" is played already, by the kind "${other}"`,
    instead: 'the role for one of them, none for the other',
  }),
  'kind-role-missing': (role: string, part: string) => ({
    found: `no kind has the role "${role}", which a draft needs for ${part}`,
    instead: `\`role: "${role}"\` for one kind`,
  }),
};
