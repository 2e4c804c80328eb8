/** What the page of a finding says; the finding itself says what was found at its place. Markdown, but for the examples. */
export interface Explanation {
  /** What the finding means, and why it matters. */
  readonly meaning: string;
  /** What to do about it. */
  readonly remedy: string;
  /** An example of the fault, and the same put right. */
  readonly wrong: string;
  readonly right: string;
  /** What the examples are written in. */
  readonly language: 'yaml' | 'mdx' | 'text';
}
