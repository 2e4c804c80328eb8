import type { Document } from '../../model/document.ts';
import { lackingAfter } from '../../model/lacking-after.ts';
import { lineRange, textAt, type Locator } from '../../model/locator.ts';
import { reviewWords } from '../../words/chapters/review.ts';
import { say, sayParts } from '../../words/say.ts';
import type { Facts } from './edit-facts.ts';
import { canJoin, splitLines } from './edit-passages.ts';
import { eventPart, otherEvents, passageMarks } from './event-part.ts';
import { factsForm } from './facts-form.ts';
import type { FieldFindings } from './form-parts.ts';
import { findingList, framed, type Addresses, type Notice } from './frame.ts';
import { hiddenMarked } from './hidden-text.ts';
import { html, type Html, type Insert } from './html.ts';
import { bdi } from './index-page.ts';
import { newProposals, type OpenDocument } from './open-document.ts';
import { oneLine, openWords } from './told-dates.ts';

/** What a page of a draft is shown with. */
export interface DocumentState {
  readonly notice?: Notice | undefined;
  /** Place of the event that has the focus. */
  readonly at?: number | undefined;
  /** Id of the passage that has it. */
  readonly atPassage?: string | undefined;
  /** Facts that were sent and not written. */
  readonly facts?: Facts | undefined;
  readonly findings?: FieldFindings;
}

/** A draft: what is proposed beside the text that it was read from. */
export function documentPage(addresses: Addresses, open: OpenDocument, state: DocumentState): string {
  const { document, file, findings: found } = open;
  const { notice, at, atPassage, facts, findings = new Map() } = state;
  const own = found.filter((one) => one.file === file.file);
  const others = otherEvents(open);
  const isFirst = at === undefined && atPassage === undefined && notice !== undefined;
  return framed(
    addresses,
    document.title,
    html`<a href="${addresses.index}">${reviewWords.allDrafts}</a>`,
    notice,
    html`<h1 dir="auto" ${isFirst && html`tabindex="-1" autofocus aria-describedby="notice"`}>
        ${document.title}
      </h1>
      <p class="lead"><code>${file.file}</code></p>
      <p class="jumps">
        ${
          document.events.length > 0 &&
          html`<a href="#event-${firstOpen(document) + 1}">${reviewWords.toEvents}</a>`
        }
        <a href="#text-heading">${reviewWords.toText}</a>
        <a href="#finish">${reviewWords.finish}</a>
      </p>
      ${
        own.length > 0 &&
        notice?.kind !== 'trouble' &&
        html`<section class="notice trouble">
          <h2>${reviewWords.checkFound}</h2>
          ${findingList(own, true)}
        </section>`
      }
      <div class="beside">
        <div class="draft">
          <section>
            <details ${(facts !== undefined || document.titleBasis === 'draft') && html`open`}>
              <summary><h2>${reviewWords.facts}</h2></summary>
              <form method="post" action="${addresses.document(open.name)}">
                ${factsForm(open, facts, findings)}
              </form>
            </details>
          </section>
          <section>
            <h2>${reviewWords.events}</h2>
            ${
              document.events.length === 0
                ? html`<p>${reviewWords.noEvents}</p>`
                : html`<p class="hint" data-keys hidden>${shortcuts()}</p>`
            }
            <ol class="events">
              ${document.events.map((_, index) => eventPart(addresses, open, index, others, index === at))}
            </ol>
            ${moreProposals(addresses, open)} ${openTimes(open)} ${refused(addresses, open)}
          </section>
          ${finish(addresses, open)}
        </div>
        ${textPart(addresses, open, atPassage)}
      </div>`,
  );
}

function firstOpen({ events }: Document): number {
  return Math.max(
    0,
    events.findIndex(({ accepted }) => accepted !== true),
  );
}

function shortcuts(): Insert {
  const key = (name: string) => html`<kbd>${name}</kbd>`;
  return sayParts(reviewWords.shortcuts, {
    accept: key('A'),
    reject: key('R'),
    edit: key('E'),
    next: key('J'),
    previous: key('K'),
  });
}

function moreProposals(addresses: Addresses, open: OpenDocument): Insert {
  const count = newProposals(open).length;
  return (
    count > 0 &&
    html`<form method="post" action="${addresses.document(open.name)}" class="more">
      <input type="hidden" name="digest" value="${open.digest}" />
      <p>${say(reviewWords.newProposals, { count })}</p>
      <button name="act" value="propose">${say(reviewWords.propose, { count })}</button>
    </form>`
  );
}

function openTimes({ read }: OpenDocument): Insert {
  return (
    read.open.length > 0 &&
    html`<h3>${reviewWords.openTimes}</h3>
      <ul>
        ${read.open.map(
          (time) =>
            html`<li>
              ${bdi(
                say(reviewWords.openTime, {
                  passage: time.passage,
                  words: oneLine(time.written),
                  why: openWords(time),
                }),
              )}
            </li>`,
        )}
      </ul>`
  );
}

function refused(addresses: Addresses, { name, digest, receipt }: OpenDocument): Insert {
  const list = receipt?.data.refused ?? [];
  return (
    list.length > 0 &&
    html`<h3>${reviewWords.refusedHeading}</h3>
      <form method="post" action="${addresses.document(name)}">
        <input type="hidden" name="digest" value="${digest}" />
        <ul>
          ${list.map(
            ({ edtf, exact }, index) =>
              html`<li>
                ${bdi(say(reviewWords.refusedTime, { words: oneLine(exact), edtf }))}
                <button
                  name="back"
                  value="${index}"
                  class="small"
                  aria-label="${say(reviewWords.takeBackNamed, { words: oneLine(exact) })}"
                >
                  ${reviewWords.takeBack}
                </button>
              </li>`,
          )}
        </ul>
      </form>`
  );
}

function finish(addresses: Addresses, { name, digest, document }: OpenDocument): Html {
  const count = document.events.filter(({ accepted }) => accepted !== true).length;
  return html`<section>
    <h2 id="finish" tabindex="-1">${reviewWords.finish}</h2>
    <form method="post" action="${addresses.document(name)}">
      <input type="hidden" name="digest" value="${digest}" />
      <p>
        ${count === 0 ? reviewWords.finishReady : say(reviewWords.finishHow, { count })}
        ${reviewWords.finishWhat}
      </p>
      <button name="act" value="reviewed">${reviewWords.markReviewed}</button>
    </form>
  </section>`;
}

interface Part {
  readonly locator: Locator;
  readonly markup: Html;
}

/** The text of record in its order: passages, and what is left out of the edition. */
function textPart(addresses: Addresses, open: OpenDocument, at: string | undefined): Html {
  const { document, seed } = open;
  const parts: readonly Part[] = [
    ...document.passages.map((passage, index) => ({
      locator: passage,
      markup: passagePart(addresses, open, index, passage.id === at),
    })),
    ...document.omitted.map((omitted) => ({
      locator: omitted,
      markup: html`<div class="omitted">
        <p dir="auto">
          ${hiddenMarked(seed === undefined ? omitted.text : (textAt(seed.lines, omitted) ?? omitted.text))}
        </p>
        <p class="hint">${say(reviewWords.leftOut, { why: omitted.why })}</p>
      </div>`,
    })),
  ].toSorted((a, b) => lineRange(a.locator)[0] - lineRange(b.locator)[0]);
  return html`<section class="text" tabindex="0" aria-labelledby="text-heading">
    <h2 id="text-heading" tabindex="-1">${reviewWords.text}</h2>
    <p class="hint">${seed === undefined ? reviewWords.noText : reviewWords.textHow}</p>
    ${parts.map(({ markup }) => markup)}
  </section>`;
}

function passagePart(addresses: Addresses, open: OpenDocument, index: number, isAt: boolean): Html {
  const passage = open.document.passages[index];
  if (passage === undefined) return html``;
  const { id } = passage;
  const name = passageName(passage);
  const { as = '' } = passage;
  return html`<div class="passage">
      <h3 id="passage-${id}" tabindex="-1" ${isAt && html`autofocus aria-describedby="notice"`}>${name}</h3>
      <p dir="auto" class="words ${as}">${passageMarks(open, id)}</p>
      ${cutting(addresses, open, index)}
    </div>
    ${lackingAfter(open.document, id).map(({ what }) => html`<p class="hint">${say(reviewWords.lacking, { what })}</p>`)}`;
}

function cutting(addresses: Addresses, open: OpenDocument, index: number): Insert {
  const { document, seed } = open;
  const passage = document.passages[index];
  if (passage === undefined || seed === undefined) return undefined;
  const lines = splitLines(passage);
  const { id } = passage;
  return html`<details>
    <summary>${say(reviewWords.joinOrSplit, { id })}</summary>
    <form method="post" action="${addresses.document(open.name)}" class="cut">
      <input type="hidden" name="digest" value="${open.digest}" />
      <input type="hidden" name="passage" value="${id}" />
      ${
        canJoin(document.passages, index, seed.lines) &&
        html`<button name="act" value="join" class="small">${reviewWords.join}</button>`
      }
      ${
        lines.length > 0 &&
        html`<div class="field">
          <label for="line-${id}">${reviewWords.splitAt}</label>
          <select id="line-${id}" name="line">
            ${lines.map((line) => html`<option value="${line}">${line}</option>`)}
          </select>
        </div>`
      }
      <div class="field">
        <label for="words-${id}">${reviewWords.splitWords}</label>
        <input id="words-${id}" name="words" autocomplete="off" dir="auto" />
      </div>
      <button name="act" value="split" class="small">${reviewWords.split}</button>
    </form>
  </details>`;
}

/** "p3, lines 5 to 6, page 2" */
export function passageName(passage: Document['passages'][number]): string {
  const [first, last] = lineRange(passage);
  const name =
    first === last
      ? say(reviewWords.passageOnLine, { id: passage.id, line: first })
      : say(reviewWords.passageOnLines, { id: passage.id, first, last });
  return passage.page === undefined ? name : say(reviewWords.onPage, { passage: name, page: passage.page });
}
