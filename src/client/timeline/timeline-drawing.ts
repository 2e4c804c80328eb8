import { isNarrowing, readFilter, type Filter } from '../../timeline/data/filter.ts';
import type { LaneBy } from '../../timeline/data/lane-keys.ts';
import { moveFrom, type Direction } from '../../timeline/view/navigate.ts';
import { dayAt } from '../../timeline/axis/scale.ts';
import type { TimelineEvent, TimelineKind } from '../../timeline/types.ts';
import {
  layView,
  targetAt,
  targetsOf,
  viewScale,
  viewSizes,
  type Target,
  type ViewLayout,
} from '../../timeline/view/view-layout.ts';
import { readViewState, writeViewState } from '../../timeline/view/view-state.ts';
import { viewShapes } from '../../timeline/view/view-shapes.ts';
import type { ViewEvent } from '../../timeline/data/wire.ts';
import { Camera, leastDaysInSight } from './camera.ts';
import { openTimeline, type TimelineData } from './data.ts';
import { DayField } from './day.ts';
import { followDrag } from './drag.ts';
import { followFinger } from './finger.ts';
import { HotLinks } from './hot-links.ts';
import { wishOf } from './keys.ts';
import { laneGrouping, type Grouped, type LaneParts } from './lanes.ts';
import { Minimap } from './minimap.ts';
import { ShapeNodes } from './shapes.ts';
import { cardMarkup, crowdMarkup, nameOf, sightOf } from './told.ts';
import { viewTemplate } from './view-markup.ts';

const restMs = 150;

/**
 * The zoomable view of the timeline, over the same events as the strip and the list. `data-src` is the address of
 * the frame. When it stands it says `timeline-drawn`; when its data cannot be had it removes itself.
 */
export class TimelineDrawing extends HTMLElement {
  #data!: TimelineData;
  #camera!: Camera;
  #map!: Minimap;
  #hot!: HotLinks;
  #shapes!: ShapeNodes;
  #drawing!: SVGSVGElement;
  #dayField!: DayField;
  #group!: (parts: LaneParts) => Grouped;
  #glyphs: ReadonlyMap<string, TimelineKind['glyph']> = new Map();
  #filter: Filter = readFilter(new URLSearchParams());
  /** What the minimap shows. */
  #mapped: Grouped | undefined;
  #layout: ViewLayout | undefined;
  /** Of the layout, once they are asked for. */
  #targets: readonly Target[] | undefined;
  #width = 0;
  #frame = 0;
  #restTimer = 0;
  /** Whether the reader has moved the view: before that its state is not worth an address. */
  #touched = false;
  #sizes: ResizeObserver | undefined;

  connectedCallback(): void {
    void this.#open();
  }

  disconnectedCallback(): void {
    this.#sizes?.disconnect();
    clearTimeout(this.#restTimer);
    cancelAnimationFrame(this.#frame);
    document.removeEventListener('timeline-filter', this.#refilter);
  }

  async #open(): Promise<void> {
    const source = this.dataset['src'];
    if (source === undefined) return;
    try {
      this.#data = await openTimeline(source);
      await this.#readFirst();
    } catch {
      // The strip and the list are there; the view is an extra.
      this.remove();
      return;
    }
    // Asked for before anything is put in, when nothing has to be laid out to answer.
    this.#width = this.getBoundingClientRect().width;
    const view = document.createElement('div');
    view.className = 'tv';
    view.innerHTML = viewTemplate;
    this.append(view);
    this.#wire(view);
    this.#restore();
    this.dispatchEvent(new CustomEvent('timeline-drawn', { bubbles: true }));
  }

  /** What the view will open on: read before it is drawn, so that it is drawn once. */
  async #readFirst(): Promise<void> {
    const { frame } = this.#data;
    const query = new URLSearchParams(location.search);
    this.#filter = readFilter(query);
    if (isNarrowing(this.#filter)) await this.#data.readAll();
    const [from, to] = readViewState(query).seen ?? frame.opensAt ?? [frame.from, frame.to];
    await this.#data.read(from, to + 1);
  }

  #wire(view: HTMLElement): void {
    this.#drawing = view.querySelector<SVGSVGElement>('.tv-drawing')!;
    this.#glyphs = new Map(this.#data.frame.kinds.map(({ id, glyph }) => [id, glyph]));
    this.#shapes = new ShapeNodes(this.#drawing.querySelector<SVGGElement>('.tv-content')!);
    this.#group = laneGrouping(this.#data.frame);
    this.#hot = new HotLinks(this.#drawing, (target) => this.#showCard(target));
    this.#camera = new Camera(this.#drawing, {
      mayMove: (event) => this.#mayMove(event),
      moved: (byReader) => {
        this.#touched ||= byReader;
        this.#redraw();
      },
    });
    this.#map = new Minimap(view.querySelector<SVGSVGElement>('.tv-map')!, (day) => {
      this.#touched = true;
      this.#camera.centre(day);
    });
    view.addEventListener('click', (event) => this.#press(event));
    view.addEventListener('keydown', (event) => this.#key(event));
    this.#dayField = new DayField(view, this.#data, () => this.#moveByHand());
    this.#select.addEventListener('change', () => this.#moveByHand());
    this.#drawing.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    this.#drawing.addEventListener('pointermove', (event) => this.#point(event));
    this.#drawing.addEventListener('pointerdown', (event) => this.#dragDay(event));
    followFinger(this.#drawing, {
      down: (event) => {
        this.#pointAt(event, 14);
        return !this.#onAxis(event);
      },
      move: (px) => {
        this.#touched = true;
        this.#camera.pan(-px / this.#camera.whole.length);
      },
    });
    document.addEventListener('timeline-filter', this.#refilter);
    this.#sizes = new ResizeObserver(([entry]) => {
      this.#width = entry?.contentRect.width ?? this.#width;
      this.#resize();
    });
    this.#sizes.observe(view);
  }

  #restore(): void {
    const { frame } = this.#data;
    const { seen, day, lanes } = readViewState(new URLSearchParams(location.search));
    this.#dayField.put(day ?? frame.markedDay);
    this.#select.value = lanes;
    this.#resize();
    if (seen !== undefined) this.#camera.fit(seen[0], seen[1] + 1);
    else if (frame.opensAt !== undefined) this.#camera.fit(frame.opensAt[0] - 14, frame.opensAt[1] + 14);
    this.#draw();
  }

  get #select(): HTMLSelectElement {
    return this.querySelector<HTMLSelectElement>('[data-lanes]')!;
  }

  #resize(): void {
    const { from, to } = this.#data.frame;
    const width = Math.max(280, Math.round(this.#width));
    const { scale, whole } = this.#camera;
    const first = this.#layout === undefined;
    if (!first && width === whole.start + whole.length) return;
    const pad = Math.max(15, (to - from) * 0.02);
    this.#camera.resize(viewScale(width, from - pad, to + pad));
    if (first) this.#camera.fitWhole();
    else this.#camera.fit(scale.from, scale.to);
  }

  /** The lanes as they are to be drawn: of all that is here, or of the longest spans where the rest is counted. */
  #lanes(counted: boolean): Grouped {
    const { whole } = this.#camera;
    const filter = this.#filter;
    const grouped = this.#group({
      events: this.#data.here(counted ? 'long' : 'all'),
      filter,
      by: this.#select.value as LaneBy,
      whole,
    });
    if (grouped !== this.#mapped) {
      this.#mapped = grouped;
      this.#map.show(isNarrowing(filter) && !counted ? grouped.shown : undefined, this.#data, whole);
    }
    return grouped;
  }

  readonly #refilter = (event: Event): void => {
    this.#filter = (event as CustomEvent<Filter>).detail;
    this.#redraw();
    if (isNarrowing(this.#filter)) void this.#readForFilter();
  };

  async #readForFilter(): Promise<void> {
    try {
      await this.#data.readAll();
    } catch {
      // The form of the filter says so.
      return;
    }
    this.#redraw();
  }

  #moveByHand(): void {
    this.#touched = true;
    this.#redraw();
  }

  #redraw(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const { scale } = this.#camera;
    const counted = !this.#data.holds(scale.from, scale.to);
    if (counted) void this.#readMore();
    const { lanes, faint } = this.#lanes(counted);
    const layout = layView(lanes, scale, { day: this.#dayField.day, counted });
    if (layout.height !== this.#layout?.height || layout.width !== this.#layout.width) {
      this.#drawing.setAttribute('viewBox', `0 0 ${layout.width} ${layout.height}`);
      this.#drawing.setAttribute('height', String(layout.height));
    }
    this.#layout = layout;
    this.#shapes.become(
      viewShapes(layout, {
        glyphOf: ({ kind }: TimelineEvent) => this.#glyphs.get(kind) ?? 'circle',
        isFaint: ({ id }: TimelineEvent) => faint.has(id),
      }),
    );
    this.#targets = undefined;
    this.#map.frame(scale);
    if (this.#hot.focused) this.#followTargets();
    else this.#hot.lift();
    clearTimeout(this.#restTimer);
    this.#restTimer = window.setTimeout(() => this.#rest(), restMs);
  }

  /** What only matters when the view no longer moves. */
  #rest(): void {
    this.#followTargets();
    this.#drawing.setAttribute('aria-label', sightOf(this.#layout!, this.#inSight));
    if (this.#touched) this.#keepInAddress();
  }

  #followTargets(): void {
    this.#hot.follow(this.#inSight, (target) => nameOf(target, this.#data.frame));
  }

  get #inSight(): readonly Target[] {
    return (this.#targets ??= targetsOf(this.#layout!));
  }

  async #readMore(): Promise<void> {
    const { from, to } = this.#camera.scale;
    const before = this.#data.here('all');
    try {
      await this.#data.read(from, to);
    } catch {
      // The counts stay; moving on asks again.
      return;
    }
    if (this.#data.here('all') !== before) this.#redraw();
  }

  #showCard(target: Target | undefined): void {
    this.querySelector('.tv-card')!.innerHTML =
      target === undefined ? '' : cardMarkup(target, this.#data.frame);
  }

  #press(event: MouseEvent): void {
    const element = event.target as Element;
    const action = element.closest<HTMLElement>('[data-do]');
    if (action !== null) this.#do(action.dataset['do'] ?? '');
    const target = element.closest('.tv-hot a') === null ? undefined : this.#hot.current;
    if (target?.kind !== 'cluster') return;
    event.preventDefault();
    this.#openCluster(target);
  }

  #do(action: string): void {
    this.#touched = true;
    switch (action) {
      case 'in':
        return this.#camera.zoomBy(1.6);
      case 'out':
        return this.#camera.zoomBy(1 / 1.6);
      case 'earlier':
        return void this.#camera.pan(-0.6);
      case 'later':
        return void this.#camera.pan(0.6);
      case 'whole':
        return this.#camera.fitWhole();
      case 'save':
        return void this.#save();
      case 'help': {
        const help = this.querySelector<HTMLElement>('.tv-help')!;
        help.hidden = !help.hidden;
        return this.querySelector('[data-do="help"]')!.setAttribute('aria-expanded', String(!help.hidden));
      }
    }
  }

  async #save(): Promise<void> {
    const { whole } = this.#camera;
    const counted = !this.#data.holds(whole.from, whole.to);
    const { lanes } = this.#lanes(counted);
    // Few readers want it: it is read when they do.
    const { saveSvg } = await import('./save.ts');
    saveSvg(this.#data.frame, lanes, whole, { day: this.#dayField.day, counted });
  }

  /** Goes nearer where that draws its events apart, and lists them where it does not. */
  #openCluster({ cluster }: Extract<Target, { kind: 'cluster' }>): void {
    this.#touched = true;
    const { from, to, events } = cluster;
    const { scale } = this.#camera;
    const days = Math.max(leastDaysInSight, (to - from) * 1.4);
    const nearer = to - from > 1 && days < (scale.to - scale.from) / 1.5;
    if (nearer || events.length === 0) {
      const middle = (from + to) / 2;
      this.#camera.fit(middle - days / 2, middle + days / 2);
      return;
    }
    const list = this.querySelector<HTMLElement>('.tv-many')!;
    list.innerHTML = crowdMarkup(events as readonly ViewEvent[]);
    list.hidden = false;
    list.querySelector('a')?.focus();
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape') return this.#goBack();
    const wish = (event.target as Element).closest('.tv-drawing') === null ? undefined : wishOf(event);
    if (wish === undefined) return;
    event.preventDefault();
    switch (wish.kind) {
      case 'move':
        return void this.#move(wish.direction);
      case 'end':
        return void this.#toEnd(wish.direction);
      case 'do':
        return this.#do(wish.action);
    }
  }

  /** From the events of a count to the count, from elsewhere to the controls. */
  #goBack(): void {
    const list = this.querySelector<HTMLElement>('.tv-many')!;
    const target = this.#hot.current;
    if (!list.hidden && target !== undefined) this.#focus(target);
    else this.querySelector<HTMLElement>('[data-do="in"]')!.focus();
    list.hidden = true;
  }

  /** @param from where it goes from, which may be out of sight by now */
  async #move(direction: Direction, from = this.#hot.current): Promise<void> {
    const step = moveFrom(this.#inSight, from, direction, this.#camera.scale.from);
    switch (step.kind) {
      case 'to':
        return this.#focus(step.target);
      case 'before':
      case 'after': {
        if (!this.#camera.pan(step.kind === 'before' ? -0.6 : 0.6)) return;
        await this.#drawWhenRead();
        return this.#move(direction, from);
      }
      case 'none':
        return;
    }
  }

  async #toEnd(direction: 'earlier' | 'later'): Promise<void> {
    this.#camera.pan(direction === 'earlier' ? -Infinity : Infinity);
    await this.#drawWhenRead();
    const step = moveFrom(this.#inSight, undefined, direction === 'earlier' ? 'later' : 'earlier');
    if (step.kind === 'to') this.#focus(step.target);
  }

  async #drawWhenRead(): Promise<void> {
    const { from, to } = this.#camera.scale;
    // Only where something is missing: a key is answered at once otherwise.
    if (!this.#data.holds(from, to)) await this.#readMore();
    this.#draw();
  }

  #focus(target: Target): void {
    this.#hot.focus(target, nameOf(target, this.#data.frame));
  }

  #mayMove(event: Event): boolean {
    if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
    if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey && !this.#onAxis(event);
    // One finger is followed here: d3-zoom would keep the page from being scrolled by it.
    return event instanceof TouchEvent && event.touches.length > 1;
  }

  #onAxis(event: MouseEvent): boolean {
    return event.clientY - this.#drawing.getBoundingClientRect().top < viewSizes.axis - 4;
  }

  #wheel(event: WheelEvent): void {
    if (event.ctrlKey || event.metaKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
    event.preventDefault();
    this.#touched = true;
    this.#camera.pan(event.deltaX / this.#camera.whole.length);
  }

  #point(event: PointerEvent): void {
    if (event.buttons === 0 && this.#layout !== undefined) this.#pointAt(event, 9);
  }

  #pointAt({ clientX, clientY }: PointerEvent, reach: number): void {
    const { left, top } = this.#drawing.getBoundingClientRect();
    const target = targetAt(this.#inSight, clientX - left, clientY - top, reach);
    this.#hot.hover(target, target === undefined ? '' : nameOf(target, this.#data.frame));
  }

  #dragDay(event: PointerEvent): void {
    if (!this.#onAxis(event)) return;
    followDrag(event, (x) => this.#dayField.move(Math.floor(dayAt(this.#camera.scale, x))));
  }

  #keepInAddress(): void {
    const { from, to } = this.#camera.scale;
    const { day } = this.#dayField;
    const part = writeViewState(
      {
        seen: [Math.round(from), Math.round(to) - 1],
        ...(day !== undefined && day !== this.#data.frame.markedDay && { day }),
        lanes: this.#select.value as LaneBy,
      },
      new URLSearchParams(location.search),
    );
    history.replaceState(history.state, '', `${part}${location.hash}`);
  }
}
