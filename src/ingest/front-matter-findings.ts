import { finding, type Finding } from './finding.ts';
import type { Extraction } from './read/extraction.ts';
import type { Seed } from './steps/read-seed.ts';

/** What is wrong in the front matter of a seed, at its place in the seed. The draft is written all the same. */
export function frontMatterFindings({ path }: Seed, { faults = [] }: Extraction): readonly Finding[] {
  return faults.flatMap((fault): readonly Finding[] => {
    if (fault.kind === 'date' || fault.kind === 'address' || fault.kind === 'dates-differ') return [];
    const place = { file: path, line: fault.line, column: fault.column };
    switch (fault.kind) {
      case 'front-matter':
        return [finding('front-matter-unread', place, fault.found, fault.instead)];
      case 'front-matter-date':
        return [finding('front-matter-date', place, fault.value)];
      case 'front-matter-prose':
        return [finding('front-matter-prose', place)];
      case 'front-matter-open':
        return [finding('front-matter-open', place, fault.mark)];
    }
  });
}
