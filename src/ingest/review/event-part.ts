import type { Attestation } from '../../model/document.ts';
import { textAt } from '../../model/locator.ts';
import { reviewWords } from '../../words/chapters/review.ts';
import { markedCharacters } from '../../text/disguised-letters.ts';
import { listWords, say } from '../../words/say.ts';
import type { Addresses } from './frame.ts';
import { hiddenMarked } from './hidden-text.ts';
import { html, type Html, type Insert } from './html.ts';
import { bdi } from './index-page.ts';
import { markedText } from './marked-text.ts';
import { timeOf, type OpenDocument } from './open-document.ts';
import { archiveEvents, sameEvents, type ArchiveEvent } from './same-event.ts';
import { claimWords, dayWords, ruleWords } from './told-dates.ts';

/** An event of a draft in the list, with what can be done with it. */
export function eventPart(
  addresses: Addresses,
  open: OpenDocument,
  index: number,
  others: readonly ArchiveEvent[],
  isAt: boolean,
): Html {
  const event = open.document.events[index];
  if (event === undefined) return html``;
  const title = titleOf(event);
  const named = (act: string) => say(reviewWords.actOn, { act, title });
  const heading = `event-${index + 1}`;
  const isAccepted = event.accepted === true;
  return html`<li>
    <article data-event aria-labelledby="${heading}" class="${isAccepted ? 'accepted' : 'open'}">
      <h3 id="${heading}" tabindex="-1" ${isAt && html`autofocus aria-describedby="notice"`}>
        ${bdi(say(reviewWords.eventNumbered, { number: index + 1, title }))}
      </h3>
      <p class="state">${isAccepted ? reviewWords.state.accepted : reviewWords.state.open}</p>
      ${event.claims.map(
        (claim) =>
          html`<p class="date">${claimWords(claim)}</p>
            <p class="rule">${ruleWords(claim, timeOf(open, event))}</p>`,
      )}
      ${event.quotes.map(
        (quote) =>
          html`<blockquote dir="auto">
            <p>${piecesOfQuote(event, quote.exact)}</p>
            <footer>${say(reviewWords.quotedFrom, { passage: quote.passage })}</footer>
          </blockquote>`,
      )}
      <form method="post" action="${addresses.document(open.name)}">
        <input type="hidden" name="digest" value="${open.digest}" />
        <input type="hidden" name="event" value="${event.id}" />
        ${mayBe(event, others)}
        <div class="acts">
          ${
            !isAccepted &&
            html`<button name="act" value="accept" aria-label="${named(reviewWords.accept)}" data-key="a">
              ${reviewWords.accept}
            </button>`
          }
          <button name="act" value="refuse" aria-label="${named(reviewWords.reject)}" data-key="r">
            ${reviewWords.reject}
          </button>
          <a
            class="button"
            href="${addresses.event(open.name, event.id)}"
            aria-label="${named(reviewWords.edit)}"
            data-key="e"
            >${reviewWords.edit}</a
          >
        </div>
      </form>
    </article>
  </li>`;
}

/** An event by its title, or by its id where another telling gives it one. */
export function titleOf({ id, title }: Attestation): string {
  return title ?? id;
}

/** Events that may be the same, to be chosen with one act. */
function mayBe(event: Attestation, others: readonly ArchiveEvent[]): Insert {
  const same = sameEvents(event, others);
  return (
    same.length > 0 &&
    html`<p class="may-be">${reviewWords.mayBe}</p>
      ${sameList(same)}`
  );
}

/** Buttons that tell an event as another one, which it may be. */
export function sameList(same: ReturnType<typeof sameEvents>): Html {
  return html`<ul class="may-be">
    ${same.map(
      ({ id, title, dates }) =>
        html`<li>
          ${bdi(say(reviewWords.sameAs, { title, dates: listWords(dates.map(dayWords), 'or') }))}
          <button
            name="same"
            value="${id}"
            class="small"
            aria-label="${say(reviewWords.tellAsNamed, { title })}"
          >
            ${reviewWords.tellAs}
          </button>
        </li>`,
    )}
  </ul>`;
}

/** A quotation with the words of its dates marked. */
function piecesOfQuote(event: Attestation, exact: string): Insert {
  const quote = { passage: '', exact };
  const hidden = markedCharacters(exact);
  return markedText(exact, '', [{ ...event, quotes: [quote] }]).map(({ text, start, isDate }) => {
    const words = hiddenMarked(text, start, hidden);
    return isDate ? html`<u>${words}</u>` : words;
  });
}

/**
 * A passage with what events quote of it marked.
 *
 * @param numbered whether each quotation leads to its event, by the number that it has in the list
 */
export function passageMarks(open: OpenDocument, passage: string, numbered = true): Insert {
  const { document, seed } = open;
  const locator = document.passages.find(({ id }) => id === passage);
  const text = seed === undefined || locator === undefined ? undefined : textAt(seed.lines, locator);
  if (text === undefined) return undefined;
  const hidden = markedCharacters(text);
  return markedText(text, passage, document.events).map(({ text: piece, start, quotedBy, isDate, endOf }) => {
    const shown = hiddenMarked(piece, start, hidden);
    const words = isDate ? html`<u>${shown}</u>` : shown;
    return [
      quotedBy.length === 0 ? words : html`<mark>${words}</mark>`,
      (numbered ? endOf : []).map((index) => {
        const event = document.events[index];
        return (
          event !== undefined &&
          html`<sup
            ><a
              href="#event-${index + 1}"
              aria-label="${say(reviewWords.quotedBy, { number: index + 1, title: titleOf(event) })}"
              >${index + 1}</a
            ></sup
          >`
        );
      }),
    ];
  });
}

export function otherEvents(open: OpenDocument): readonly ArchiveEvent[] {
  return archiveEvents(open.archive);
}
