import { plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { filledIn, patternOf } from './citation-pattern.ts';
import type { CslItem } from './csl-item.ts';
import { apaStyle, chicagoStyle, mlaStyle } from './csl-styles.ts';

export const citationStyles = ['chicago', 'apa', 'mla'] as const;
export type CitationStyle = (typeof citationStyles)[number];

const csl = plugins.config.get('@csl') as Csl;
const names = { chicago: 'archive-chicago', apa: 'archive-apa', mla: 'archive-mla' } as const;
const styles = { chicago: chicagoStyle, apa: apaStyle, mla: mlaStyle };
for (const style of citationStyles) csl.styles.add(names[style], styles[style]);

/** A citation in a style, as plain text. @param language BCP 47; English where the styles do not know it */
export function styledCitation(item: CslItem, style: CitationStyle, language: string): string {
  const pattern = patternOf(item);
  if (pattern === undefined) return processed(item, style, language);
  const key = JSON.stringify([style, language, pattern.item]);
  const made = patterns.get(key) ?? processed(pattern.item, style, language);
  patterns.set(key, made);
  return filledIn(made, pattern.values);
}

// Of thousands of citations only some are made by the processor, since each takes it about half a millisecond.
const patterns = new Map<string, string>();

/** A citation by the processor itself. */
export function processed(item: CslItem, style: CitationStyle, language: string): string {
  // A bracket that begins a tag would be read as one, and the letters in it lost.
  const told = Object.entries(item).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' ? value.replaceAll('<', bracket) : value,
  ]);
  const engine = csl.engine([Object.fromEntries(told) as CSL], names[style], language, 'text');
  engine.updateItems([item.id]);
  const [, [citation = '']] = engine.makeBibliography();
  return citation.replaceAll(bracket, '<').trim();
}

const bracket = '\ue000';

/** As much as is used of the configuration of the library's plugin for CSL. */
interface Csl {
  readonly styles: { add(name: string, style: string): void };
  engine(data: readonly CSL[], style: string, language: string, format: 'text'): Engine;
}

interface Engine {
  updateItems(ids: readonly string[]): void;
  makeBibliography(): readonly [unknown, readonly string[]];
}
