/** Colours of a picture, those of the light theme: src/styles/tokens.css. The accent means attested by a document. */
export const inks = {
  paper: '#f7f6f4',
  ink: '#1d1a21',
  'ink-2': '#48434f',
  edge: '#87818f',
  accent: '#5c2a6d',
} as const;

export type Ink = keyof typeof inks;
