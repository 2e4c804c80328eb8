import { isoDay } from '../../time/edtf/day.ts';
import type { Day } from '../../time/edtf/types.ts';
import { readDays } from '../../timeline/data/filter.ts';
import { eventsOnDay, wordsOnDay } from '../../timeline/data/on-day.ts';
import { viewWords as words } from '../../words/chapters/view.ts';
import { say } from '../../words/say.ts';
import type { TimelineData } from './data.ts';

const mostTold = 6;

/** The day that the line stands on: a field to set it, and words for what was going on on it. */
export class DayField {
  readonly #input: HTMLInputElement;
  readonly #output: HTMLOutputElement;
  readonly #data: TimelineData;
  readonly #moved: () => void;
  #day: Day | undefined;

  /** @param moved is told that the reader has set another day */
  constructor(
    { input, output }: { readonly input: HTMLInputElement; readonly output: HTMLOutputElement },
    data: TimelineData,
    moved: () => void,
  ) {
    this.#input = input;
    this.#output = output;
    this.#data = data;
    this.#moved = moved;
    this.#input.addEventListener('change', () => {
      const day = readDays(this.#input.value)?.[0];
      if (day !== undefined) this.move(day);
    });
  }

  get day(): Day | undefined {
    return this.#day;
  }

  /** Puts it on a day without a move of the reader's. */
  put(day: Day | undefined): void {
    this.#day = day;
    if (day === undefined) return;
    this.#input.value = isoDay(day);
    void this.#tell(day);
  }

  move(day: Day): void {
    this.put(day);
    this.#moved();
  }

  async #tell(day: Day): Promise<void> {
    try {
      await this.#data.read(day, day + 1);
    } catch {
      if (day === this.#day) this.#output.textContent = words.dayNotRead;
      return;
    }
    if (day !== this.#day) return;
    const told = eventsOnDay(this.#data.here('all'), day).slice(0, mostTold).map(wordsOnDay);
    this.#output.textContent =
      told.length === 0 ? words.nothingOnDay : say(words.onDay, { events: told.join(words.onDayJoin) });
  }
}
