import type { Day } from '../../time/edtf/types.ts';
import { knownWords as words } from '../../words/chapters/known.ts';
import { say } from '../../words/say.ts';
import { askedQuery, keepQuery } from '../shared/asked-query.ts';
import { need } from '../shared/dom.ts';
import { readDay, standingOn, stepOn } from './step-on.ts';

/** Shows what was known on the day that the address names (`?on=1995-03-01`), and what it leaves out. */
export class KnownThen extends HTMLElement {
  connectedCallback(): void {
    const form = need<HTMLFormElement>(this, 'form');
    const input = need<HTMLInputElement>(form, 'input');
    const asked = askedQuery().get('on') ?? '';
    input.value = asked;
    this.#show(asked);
    input.addEventListener('change', () => {
      this.#choose(input.value);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('reset', () => {
      this.#choose('');
    });
  }

  #choose(day: string): void {
    const query = askedQuery();
    if (day === '') query.delete('on');
    else query.set('on', day);
    keepQuery('replace', query.size === 0 ? '' : `?${query.toString()}`);
    this.#show(day);
  }

  #show(asked: string): void {
    const day = readDay(asked);
    const counted = { known: 0, untold: 0, later: 0 };
    for (const item of this.querySelectorAll<HTMLElement>('[data-known]')) {
      const standing = showItem(item, day);
      item.hidden = standing === 'later';
      counted[standing] += 1;
    }
    const { shown, hidden: after } = this.#showUndated(day);
    const untold = counted.untold + shown;
    need(this, 'output').textContent =
      day === undefined ? (asked === '' ? '' : words.noDay) : told({ ...counted, untold, after });
  }

  /** Leaves out of those that have no recorded day at all what had not begun. @returns how many are which */
  #showUndated(day: Day | undefined): Readonly<Record<'shown' | 'hidden', number>> {
    const items = [...this.querySelectorAll<HTMLElement>('[data-untold]')];
    for (const item of items)
      item.hidden =
        day !== undefined &&
        standingOn(day, { step: -1, undated: true, earliest: earliestOf(item) }) === 'later';
    const hidden = items.filter((item) => item.hidden).length;
    for (const section of this.querySelectorAll('section')) section.hidden = hidden === items.length;
    return { shown: items.length - hidden, hidden };
  }
}

/** Shows the step of an event that was known on a day: all of them without one. */
function showItem(item: HTMLElement, day: Day | undefined) {
  const steps = [...item.querySelectorAll<HTMLElement>('[data-from]')];
  const days = steps.map((step) => readDay(step.dataset['from'] ?? ''));
  const at = day === undefined ? 0 : stepOn(days, day);
  steps.forEach((step, index) => {
    step.hidden = day !== undefined && index !== at;
  });
  const undated = item.dataset['further'] !== undefined;
  return day === undefined ? 'known' : standingOn(day, { step: at, undated, earliest: earliestOf(item) });
}

function earliestOf(item: HTMLElement): Day | undefined {
  return readDay(item.dataset['earliest'] ?? '');
}

function told(counted: Readonly<Record<'known' | 'untold' | 'later' | 'after', number>>): string {
  return [
    say(words.counted, { count: counted.known }),
    counted.untold > 0 && say(words.untold, { count: counted.untold }),
    counted.later > 0 && say(words.later, { count: counted.later }),
    counted.after > 0 && say(words.notBegun, { count: counted.after }),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}
