import { select, type Selection } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom';
import { isoDay } from '../time/day.ts';
import type { Day, Ternary } from '../time/types.ts';
import { daysOf, matcherOf, readFilter, type Filter } from '../timeline/filter.ts';
import { goingOn, toldGoingOn } from '../timeline/going-on.ts';
import { groupLanes, type LaneBy } from '../timeline/lane-groups.ts';
import { eventsOf, firstEventOf, stepFrom, type Direction } from '../timeline/navigate.ts';
import { dayAt, unitsPerDay, type DayScale } from '../timeline/scale.ts';
import type { TimelineEvent } from '../timeline/types.ts';
import {
  layView,
  targetAt,
  viewScale,
  viewSizes,
  type Target,
  type ViewLane,
  type ViewLayout,
} from '../timeline/view-layout.ts';
import { escapeXml, minimapMarkup, viewMarkup } from '../timeline/view-svg.ts';
import type { ViewEvent } from '../timeline/wire.ts';
import { openTimeline, type TimelineData } from './timeline-data.ts';
import { HotLinks } from './timeline-hot-links.ts';
import { saveSvg } from './timeline-save.ts';
import { viewTemplate } from './timeline-view-markup.ts';

const leastDaysInSight = 10;
const mapHeight = 36;

/**
 * The zoomable view of the timeline, over the same events as the strip and the list. `data-src` is the address of
 * the frame. When it stands it says `timeline-drawn`; when its data cannot be had it removes itself.
 */
export class TimelineDrawing extends HTMLElement {
  #data: TimelineData | undefined;
  #events: readonly ViewEvent[] = [];
  #shown: readonly ViewEvent[] = [];
  #matches = new Map<string, Ternary>();
  #filter: Filter = readFilter(new URLSearchParams());
  #lanes: readonly ViewLane[] = [];
  #whole: DayScale = { from: 0, to: 1, start: 0, length: 1 };
  #layout: ViewLayout | undefined;
  #day: Day | undefined;
  #svg!: Selection<SVGSVGElement, unknown, null, undefined>;
  #zoom!: ZoomBehavior<SVGSVGElement, unknown>;
  #scale: DayScale = this.#whole;
  #hot!: HotLinks;
  #frame = 0;
  #urlTimer = 0;
  /** Whether the reader has moved the view: before that its state is not worth an address. */
  #touched = false;
  #sizes: ResizeObserver | undefined;

  connectedCallback(): void {
    void this.#open();
  }

  disconnectedCallback(): void {
    this.#sizes?.disconnect();
    document.removeEventListener('timeline-filter', this.#refilter);
  }

  async #open(): Promise<void> {
    const source = this.dataset['src'];
    if (source === undefined) return;
    try {
      this.#data = await openTimeline(source);
      this.#events = await this.#data.all();
    } catch {
      // The strip and the list are there; the view is an extra.
      this.remove();
      return;
    }
    const view = document.createElement('div');
    view.className = 'tv';
    view.innerHTML = viewTemplate;
    this.append(view);
    this.#wire(view);
    this.#restore();
    this.dispatchEvent(new CustomEvent('timeline-drawn', { bubbles: true }));
  }

  #wire(view: HTMLElement): void {
    const drawing = view.querySelector<SVGSVGElement>('.tv-drawing')!;
    this.#svg = select(drawing);
    this.#hot = new HotLinks(drawing, (target) => this.#showCard(target));
    this.#zoom = zoom<SVGSVGElement, unknown>()
      .filter((event: Event) => this.#mayZoom(event))
      .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (sourceEvent !== null) this.#touched = true;
        const { start, length } = this.#whole;
        this.#scale = {
          from: dayAt(this.#whole, transform.invertX(start)),
          to: dayAt(this.#whole, transform.invertX(start + length)),
          start,
          length,
        };
        this.#redraw();
      });
    this.#svg.call(this.#zoom).on('dblclick.zoom', null);
    view.addEventListener('click', (event) => this.#press(event));
    view.addEventListener('keydown', (event) => this.#key(event));
    view.addEventListener('change', (event) => this.#change(event));
    drawing.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    drawing.addEventListener('pointermove', (event) => this.#point(event));
    drawing.addEventListener('pointerdown', (event) => this.#dragDay(event));
    view
      .querySelector('.tv-map')!
      .addEventListener('pointerdown', (event) => this.#dragMap(event as PointerEvent));
    document.addEventListener('timeline-filter', this.#refilter);
    this.#sizes = new ResizeObserver(() => this.#resize());
    this.#sizes.observe(view);
  }

  #restore(): void {
    const query = new URLSearchParams(location.search);
    this.#filter = readFilter(query);
    this.#day = daysOf(query.get('day') ?? '')?.[0] ?? this.#data?.frame.markedDay;
    const lanes = query.get('lanes');
    if (lanes === 'actor' || lanes === 'layer')
      this.querySelector<HTMLSelectElement>('[data-lanes]')!.value = lanes;
    this.#match();
    this.#resize();
    const [from, to] = (query.get('view') ?? '').split('/').map((text) => daysOf(text));
    const opening = this.#data?.frame.opensAt;
    if (from && to && to[1] > from[0]) this.#fit(from[0], to[1] + 1);
    else if (opening !== undefined) this.#fit(opening[0] - 14, opening[1] + 14);
    this.#tellDay();
  }

  #resize(): void {
    const { frame } = this.#data!;
    const width = Math.max(280, Math.round(this.querySelector('.tv')!.getBoundingClientRect().width));
    const pad = Math.max(15, (frame.to - frame.from) * 0.02);
    const seen = this.#layout === undefined ? undefined : this.#scale;
    this.#whole = viewScale(width, frame.from - pad, frame.to + pad);
    const { start, length } = this.#whole;
    this.#zoom
      .extent([
        [start, 0],
        [start + length, 1],
      ])
      .translateExtent([
        [start, 0],
        [start + length, 1],
      ])
      .scaleExtent([1, Math.max(1, (this.#whole.to - this.#whole.from) / leastDaysInSight)]);
    this.#group();
    if (seen === undefined) this.#fit(this.#whole.from, this.#whole.to);
    else this.#fit(seen.from, seen.to);
  }

  #group(): void {
    const { frame } = this.#data!;
    const [from, to] = frame.opensAt ?? [this.#whole.from, this.#whole.to];
    const by = this.querySelector<HTMLSelectElement>('[data-lanes]')!.value as LaneBy;
    this.#lanes = groupLanes(this.#shown, frame, by, { ...this.#whole, from, to });
  }

  #match(): void {
    const match = matcherOf(this.#filter);
    this.#matches = new Map(this.#events.map((event) => [event.id, match(event)]));
    this.#shown = this.#filter.fade
      ? this.#events
      : this.#events.filter(({ id }) => this.#matches.get(id) !== 'no');
  }

  readonly #refilter = (event: Event): void => {
    this.#filter = (event as CustomEvent<Filter>).detail;
    this.#match();
    this.#group();
    this.#redraw();
  };

  #fit(from: number, to: number): void {
    const { start } = this.#whole;
    const factor = (this.#whole.to - this.#whole.from) / (to - from);
    const x = start + (from - this.#whole.from) * unitsPerDay(this.#whole);
    this.#zoom.transform(this.#svg, zoomIdentity.translate(start - factor * x, 0).scale(factor));
  }

  #redraw(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const layout = layView(this.#lanes, this.#scale, this.#day);
    const drawing = this.#svg.node()!;
    if (layout.height !== this.#layout?.height || layout.width !== this.#layout.width) {
      drawing.setAttribute('viewBox', `0 0 ${layout.width} ${layout.height}`);
      drawing.setAttribute('height', String(layout.height));
    }
    this.#layout = layout;
    const kinds = new Map(this.#data!.frame.kinds.map(({ id, glyph }) => [id, glyph]));
    drawing.firstElementChild!.innerHTML = viewMarkup(layout, {
      glyphOf: ({ kind }: TimelineEvent) => kinds.get(kind) ?? 'circle',
      isFaint: ({ id }: TimelineEvent) => this.#matches.get(id) === 'no',
    });
    const map = this.querySelector('.tv-map')!;
    map.setAttribute('viewBox', `0 0 ${layout.width} ${mapHeight}`);
    map.innerHTML = minimapMarkup(this.#shown, this.#whole, this.#scale, mapHeight);
    drawing.setAttribute('aria-label', this.#told());
    this.#hot.follow(layout.targets, (target) => this.#nameOf(target));
    if (!this.#touched) return;
    clearTimeout(this.#urlTimer);
    this.#urlTimer = window.setTimeout(() => this.#keepInAddress(), 400);
  }

  #told(): string {
    const { targets, scale } = this.#layout!;
    const count = targets.reduce((sum, target) => sum + eventsOf(target).length, 0);
    return `Timeline, ${isoDay(Math.round(scale.from))} to ${isoDay(Math.round(scale.to) - 1)}, ${count} events in sight. Arrow keys move between events.`;
  }

  #nameOf(target: Target): string {
    const event = firstEventOf(target) as ViewEvent;
    if (target.kind === 'cluster')
      return `${target.cluster.events.length} events close together, the first ${event.words}`;
    const kind = this.#data!.frame.kinds.find(({ id }) => id === event.kind)?.name ?? '';
    return (
      [kind, event.words, event.dayOfSpan].filter((part) => part !== undefined).join(', ') +
      `: ${event.title}`
    );
  }

  #showCard(target: Target | undefined): void {
    const card = this.querySelector('.tv-card')!;
    if (target === undefined) {
      card.textContent = '';
      return;
    }
    const event = firstEventOf(target) as ViewEvent;
    const kind = this.#data!.frame.kinds.find(({ id }) => id === event.kind)?.name ?? '';
    const layer = event.documents.length > 0 ? 'Attested' : 'Context';
    card.innerHTML =
      target.kind === 'cluster'
        ? `<b>${target.cluster.events.length} events close together</b> <span>press to open</span>`
        : `<b>${escapeXml(event.title)}</b> <span>${escapeXml([event.words, kind, layer, event.dayOfSpan].filter(Boolean).join(' · '))}</span>`;
  }

  #press(event: MouseEvent): void {
    const element = event.target as Element;
    const action = element.closest<HTMLElement>('[data-do]');
    if (action !== null) this.#do(action.dataset['do'] ?? '');
    const link = element.closest('.tv-hot a');
    const target = link === null ? undefined : this.#hot.current;
    if (target?.kind === 'cluster') {
      event.preventDefault();
      this.#openCluster(target);
    }
  }

  #do(action: string): void {
    this.#touched = true;
    switch (action) {
      case 'in':
        return this.#zoom.scaleBy(this.#svg, 1.6);
      case 'out':
        return this.#zoom.scaleBy(this.#svg, 1 / 1.6);
      case 'earlier':
        return this.#pan(-0.6);
      case 'later':
        return this.#pan(0.6);
      case 'whole':
        return this.#fit(this.#whole.from, this.#whole.to);
      case 'save':
        return saveSvg(this.#data!.frame, this.#lanes, this.#whole, this.#day);
      case 'help': {
        const help = this.querySelector<HTMLElement>('.tv-help')!;
        help.hidden = !help.hidden;
        return this.querySelector('[data-do="help"]')!.setAttribute('aria-expanded', String(!help.hidden));
      }
    }
  }

  /** @param share of what is in sight */
  #pan(share: number): void {
    const days = (this.#scale.to - this.#scale.from) * share;
    const most = this.#whole.to - this.#scale.to;
    const least = this.#whole.from - this.#scale.from;
    const moved = Math.min(Math.max(days, least), most);
    this.#fit(this.#scale.from + moved, this.#scale.to + moved);
  }

  #openCluster({ cluster }: Extract<Target, { kind: 'cluster' }>): void {
    const from = Math.min(...cluster.events.map(({ drawn }) => drawn.from));
    const to = Math.max(...cluster.events.map(({ drawn }) => drawn.from)) + 1;
    const days = Math.max(leastDaysInSight, (to - from) * 1.4);
    if (to - from > 1 && days < (this.#scale.to - this.#scale.from) / 1.5) {
      const middle = (from + to) / 2;
      this.#fit(middle - days / 2, middle + days / 2);
      return;
    }
    const list = this.querySelector<HTMLElement>('.tv-many')!;
    const items = (cluster.events as readonly ViewEvent[]).map(
      ({ href, title, words }) =>
        `<li><a href="${escapeXml(href)}">${escapeXml(title)}</a>, ${escapeXml(words)}</li>`,
    );
    list.innerHTML = `<p>${cluster.events.length} events close together</p><ul>${items.join('')}</ul>`;
    list.hidden = false;
    list.querySelector('a')?.focus();
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      this.querySelector<HTMLElement>('.tv-many')!.hidden = true;
      this.querySelector<HTMLElement>('[data-do="in"]')!.focus();
      return;
    }
    if (!(event.target as Element).closest('.tv-drawing') || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const direction = directions[event.key];
    const action = actions[event.key];
    if (direction !== undefined) this.#move(direction);
    else if (event.key === 'Home') this.#toEnd('earlier');
    else if (event.key === 'End') this.#toEnd('later');
    else if (action !== undefined) this.#do(action);
    else return;
    event.preventDefault();
  }

  #move(direction: Direction): void {
    const step = stepFrom(this.#layout!.targets, this.#hot.current, direction);
    switch (step.kind) {
      case 'to':
        return this.#hot.focus(step.target, this.#nameOf(step.target));
      case 'before':
      case 'after': {
        const from = this.#scale.from;
        this.#pan(step.kind === 'before' ? -0.6 : 0.6);
        if (this.#scale.from === from) return;
        this.#draw();
        return this.#move(direction);
      }
      case 'none':
        return;
    }
  }

  #toEnd(direction: 'earlier' | 'later'): void {
    this.#pan(direction === 'earlier' ? -Infinity : Infinity);
    this.#draw();
    const step = stepFrom(this.#layout!.targets, undefined, direction === 'earlier' ? 'later' : 'earlier');
    if (step.kind === 'to') this.#hot.focus(step.target, this.#nameOf(step.target));
  }

  #mayZoom(event: Event): boolean {
    if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
    if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey && !this.#onAxis(event);
    return true;
  }

  #onAxis(event: MouseEvent): boolean {
    return event.clientY - this.#svg.node()!.getBoundingClientRect().top < viewSizes.axis - 4;
  }

  #wheel(event: WheelEvent): void {
    if (event.ctrlKey || event.metaKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
    event.preventDefault();
    this.#pan(event.deltaX / this.#whole.length);
  }

  #point(event: PointerEvent): void {
    if (event.buttons !== 0 || this.#layout === undefined) return;
    const { left, top } = this.#svg.node()!.getBoundingClientRect();
    const target = targetAt(this.#layout.targets, event.clientX - left, event.clientY - top, 9);
    this.#hot.hover(target, target === undefined ? '' : this.#nameOf(target));
  }

  #dragDay(event: PointerEvent): void {
    if (!this.#onAxis(event)) return;
    this.#drag(event, (x) => this.#setDay(Math.floor(dayAt(this.#scale, x))));
  }

  #dragMap(event: PointerEvent): void {
    const days = this.#scale.to - this.#scale.from;
    this.#drag(event, (x) => {
      const from = Math.min(
        Math.max(dayAt(this.#whole, x) - days / 2, this.#whole.from),
        this.#whole.to - days,
      );
      this.#fit(from, from + days);
    });
  }

  #drag(event: PointerEvent, move: (x: number) => void): void {
    const element = event.currentTarget as Element;
    const left = element.getBoundingClientRect().left;
    element.setPointerCapture(event.pointerId);
    this.#touched = true;
    move(event.clientX - left);
    const follow = (moved: Event) => move((moved as PointerEvent).clientX - left);
    element.addEventListener('pointermove', follow);
    for (const end of ['pointerup', 'pointercancel']) {
      element.addEventListener(end, () => element.removeEventListener('pointermove', follow), { once: true });
    }
  }

  #change({ target }: Event): void {
    this.#touched = true;
    if (target instanceof HTMLSelectElement) {
      this.#group();
      this.#redraw();
    } else if (target instanceof HTMLInputElement && target.type === 'date') {
      const day = daysOf(target.value)?.[0];
      if (day !== undefined) this.#setDay(day);
    }
  }

  #setDay(day: Day): void {
    this.#day = day;
    this.#tellDay();
    this.#redraw();
  }

  #tellDay(): void {
    const input = this.querySelector<HTMLInputElement>('.tv-day input')!;
    const output = this.querySelector('.tv-day output')!;
    if (this.#day === undefined) return;
    input.value = isoDay(this.#day);
    const told = goingOn(this.#events, this.#day).slice(0, 6).map(toldGoingOn);
    output.textContent = told.length === 0 ? 'Nothing known on that day.' : `${told.join('; ')}.`;
  }

  #keepInAddress(): void {
    const query = new URLSearchParams(location.search);
    const seen = `${isoDay(Math.round(this.#scale.from))}/${isoDay(Math.round(this.#scale.to) - 1)}`;
    const by = this.querySelector<HTMLSelectElement>('[data-lanes]')!.value;
    query.set('view', seen);
    if (this.#day === undefined || this.#day === this.#data?.frame.markedDay) query.delete('day');
    else query.set('day', isoDay(this.#day));
    if (by === 'kind') query.delete('lanes');
    else query.set('lanes', by);
    const written = query.toString().replaceAll('%2F', '/');
    history.replaceState(history.state, '', `?${written}${location.hash}`);
  }
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const actions: Readonly<Record<string, string>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '0': 'whole',
  PageUp: 'earlier',
  PageDown: 'later',
  '?': 'help',
};
