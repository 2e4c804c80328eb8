/** A context event's file with one source: a statement of one day, named "talks". */
export function statementEvent({
  title = 'Talks',
  fields,
  body,
}: {
  readonly title?: string;
  /** More of its frontmatter, as YAML. */
  readonly fields: string;
  readonly body: string;
}): string {
  return `---
id: "talks"
title: "${title}"
shape: "point"
kind: "statement"
${fields}
claims: [{ of: "whole", edtf: "1994-03-01", sources: ["a"] }]
confidence: "high"
sources: { a: { publisher: "P", url: null } }
---

${body}
`;
}
