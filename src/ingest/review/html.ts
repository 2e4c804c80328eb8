/** Markup, in which everything that was put into it is text or markup itself. */
export interface Html {
  readonly kind: 'html';
  readonly markup: string;
}

/** What can be put into markup: text is escaped; nothing comes of undefined and false. */
export type Insert = string | number | Html | false | undefined | readonly Insert[];

/** A template of markup. Attributes stand in double quotes. */
export function html(pieces: TemplateStringsArray, ...values: readonly Insert[]): Html {
  return {
    kind: 'html',
    markup: pieces.map((piece, index) => piece + markupOf(values[index])).join(''),
  };
}

function markupOf(value: Insert): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return 'kind' in value ? value.markup : value.map(markupOf).join('');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
