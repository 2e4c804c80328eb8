import { knownWords as words } from '../../words/chapters/known.ts';
import { say } from '../../words/say.ts';
import { need } from '../shared/dom.ts';
import { stepOn } from './step-on.ts';

/** Shows what was known on the day that the address names (`?on=1995-03-01`), and what it leaves out. */
export class KnownThen extends HTMLElement {
  connectedCallback(): void {
    const form = need<HTMLFormElement>(this, 'form');
    const input = need<HTMLInputElement>(form, 'input');
    form.hidden = false;
    const asked = new URL(location.href).searchParams.get('on') ?? '';
    input.value = asked;
    this.#show(input.value);
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
    const address = new URL(location.href);
    if (day === '') address.searchParams.delete('on');
    else address.searchParams.set('on', day);
    history.replaceState(history.state, '', address);
    this.#show(day);
  }

  #show(day: string): void {
    let known = 0;
    const items = [...this.querySelectorAll<HTMLElement>('[data-known]')];
    for (const item of items) {
      const steps = [...item.querySelectorAll<HTMLElement>('[data-from]')];
      const at = stepOn(
        steps.map((step) => step.dataset['from'] ?? ''),
        day,
      );
      item.hidden = day !== '' && at === -1;
      steps.forEach((step, index) => {
        step.hidden = day !== '' && index !== at;
      });
      if (!item.hidden) known += 1;
    }
    need(this, 'output').textContent = day === '' ? '' : told(known, items.length - known);
  }
}

function told(known: number, later: number): string {
  const counted = say(words.counted, { count: known });
  return later === 0 ? counted : `${counted} ${say(words.later, { count: later })}`;
}
