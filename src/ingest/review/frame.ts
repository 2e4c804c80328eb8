import { reviewWords } from '../../words/chapters/review.ts';
import { dates } from '../../words/current.ts';
import { say } from '../../words/say.ts';
import { pageOf } from '../catalogue/finding-pages.ts';
import type { Finding } from '../finding.ts';
import { html, type Html, type Insert } from './html.ts';

/** Where the pages of a review are: every address begins with the token. */
export interface Addresses {
  readonly index: string;
  readonly styles: string;
  readonly script: string;
  readonly document: (name: string) => string;
  readonly event: (name: string, id: string) => string;
}

export function addressesOf(token: string): Addresses {
  const document = (name: string) => `/${token}/documents/${encodeURIComponent(name)}/`;
  return {
    index: `/${token}/`,
    styles: `/${token}/review.css`,
    script: `/${token}/keys.js`,
    document,
    event: (name, id) => `${document(name)}events/${encodeURIComponent(id)}/`,
  };
}

/** What a page tells first: what came of the act before it. */
export interface Notice {
  readonly kind: 'done' | 'trouble';
  readonly words: string;
  readonly findings?: readonly Finding[];
}

/** A whole page, as UTF-8. */
export function framed(
  addresses: Addresses,
  page: string,
  crumbs: Insert,
  notice: Notice | undefined,
  main: Html,
): string {
  const title = say(reviewWords.pageTitle, { page, name: reviewWords.name });
  return `<!doctype html>\n${
    html`<html lang="${dates.locale}" dir="${dates.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="stylesheet" href="${addresses.styles}" />
        <script src="${addresses.script}" defer></script>
      </head>
      <body>
        <a class="skip" href="#main">${reviewWords.skip}</a>
        <header><nav aria-label="${reviewWords.name}">${crumbs}</nav></header>
        <main id="main">
          <div class="notice trouble" role="alert" tabindex="-1" data-unreachable hidden>
            <p>${reviewWords.unreachable}</p>
          </div>
          ${notice && noticeMarkup(notice)} ${main}
        </main>
      </body>
    </html>`.markup
  }\n`;
}

function noticeMarkup({ kind, words, findings = [] }: Notice): Html {
  return html`<div class="notice ${kind}" id="notice" role="${kind === 'done' ? 'status' : 'alert'}">
    <p>${words}</p>
    ${findings.length > 0 && findingList(findings)}
  </div>`;
}

/** Findings with their remedies. Line numbers are left out of what was not written: no file has them. */
export function findingList(findings: readonly Finding[], withLines = false): Html {
  return html`<ul class="findings">
    ${findings.map(
      (one) =>
        html`<li>
          ${
            withLines
              ? say(reviewWords.foundAt, {
                  line: String(one.line),
                  found: one.found,
                  instead: one.instead,
                })
              : say(reviewWords.found, { found: one.found, instead: one.instead })
          }
          <small>${say(reviewWords.explanation, { page: pageOf(one.code) })}</small>
        </li>`,
    )}
  </ul>`;
}
