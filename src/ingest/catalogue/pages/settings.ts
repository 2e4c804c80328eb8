import type { settingsFindings } from '../settings.ts';
import type { Explanation } from '../explanation.ts';

/** The pages of the findings in `../settings.ts`. */
export const settingsPages: Readonly<Record<keyof typeof settingsFindings, Explanation>> = {
  'settings-missing': {
    meaning: 'The archive does not say what it is called and what it is about.',
    remedy: 'Write `content/archive.yaml`.',
    wrong: '(no content/archive.yaml)',
    right:
      '# content/archive.yaml\nname: "Attested"\nsubject: "Letters about the water"\ndescription: "Letters as they were received, and a timeline of what they tell."',
    language: 'yaml',
  },
  'page-missing': {
    meaning: 'A page of the archive about itself is missing that the site links to from every page.',
    remedy: 'Write it. It may be as short as one sentence.',
    wrong: '# content/pages/ has no about.mdx',
    right:
      '# content/pages/about.mdx\n---\nid: "about"\ntitle: "About this archive"\n---\n\nWhat this archive holds.',
    language: 'mdx',
  },
  'wordmark-differs': {
    meaning: 'The two parts of the wordmark do not make up the name of the archive.',
    remedy: 'Write the name in its two parts, spaces included, or leave the wordmark out.',
    wrong: 'name: "Attested"\nwordmark: { certain: "Test", approximate: "ed" }',
    right: 'name: "Attested"\nwordmark: { certain: "Attest", approximate: "ed" }',
    language: 'yaml',
  },
  'interface-language-unknown': {
    meaning: 'The interface is to be in a language for which there are no words.',
    remedy: 'Name a language of `src/words/languages/`.',
    wrong: 'language: "xx"',
    right: 'language: "en"',
    language: 'yaml',
  },
  'lead-span-no-span': {
    meaning: 'Days are to be counted by an event that is no span.',
    remedy: 'Name an event whose shape is "span", or leave `leadSpan` out.',
    wrong: 'leadSpan: { event: "talks-2001-05-10", noun: "the talks" }',
    right: 'leadSpan: { event: "closure-2001", noun: "the closure" }',
    language: 'yaml',
  },
  'kind-role-twice': {
    meaning: 'Two kinds say that they play the same role, of which there is one.',
    remedy: 'Leave the role to one of them.',
    wrong:
      '- { id: "note", name: "Note", plural: "Notes", glyph: "square", scope: "Notes.", role: "mention" }\n- { id: "mention", name: "Mention", plural: "Mentions", glyph: "circle", scope: "Dates.", role: "mention" }',
    right:
      '- { id: "note", name: "Note", plural: "Notes", glyph: "square", scope: "Notes." }\n- { id: "mention", name: "Mention", plural: "Mentions", glyph: "circle", scope: "Dates.", role: "mention" }',
    language: 'yaml',
  },
  'kind-role-missing': {
    meaning: 'An ingest needs a kind for what it drafts, and none says that it is the one.',
    remedy: 'Give the role to a kind of `content/kinds.yaml`.',
    wrong: '- { id: "mention", name: "Mention", plural: "Mentions", glyph: "circle", scope: "Dates." }',
    right:
      '- { id: "mention", name: "Mention", plural: "Mentions", glyph: "circle", scope: "Dates.", role: "mention" }',
    language: 'yaml',
  },
};
