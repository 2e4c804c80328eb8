import { dayAt } from '../../timeline/axis/scale.ts';
import { isNarrowing, type Filter } from '../../timeline/data/filter.ts';
import type { LaneBy } from '../../timeline/types.ts';
import { targetAt, viewScale, wholeScale, viewSizes, type Target } from '../../timeline/view/view-layout.ts';
import { readViewState } from '../../timeline/view/view-state.ts';
import { keepInAddress, stateOf } from './address.ts';
import { filterWords as words } from '../../words/chapters/filter.ts';
import { askedQuery } from '../shared/asked-query.ts';
import { make } from '../shared/dom.ts';
import { watchWidth } from '../shared/watch-width.ts';
import { Camera } from './camera.ts';
import type { TimelineData } from './data.ts';
import { DayField } from './day-field.ts';
import { laneGrouping, type Grouped } from './lanes.ts';
import { Minimap } from './minimap.ts';
import { Painter } from './painter.ts';
import { followPointer, mayMoveView } from './pointer.ts';
import { Redraws } from './redraws.ts';
import { TargetLinks } from './target-links.ts';
import { makeCard, nameOf, sightOf } from './target-words.ts';
import { followControls } from './view-controls.ts';
import type { ViewParts } from './view-template.ts';

const axisPx = viewSizes.axis - 4;
const leastWidthPx = 280;

/** The zoomable view over a timeline's data: has its parts do what the reader asks, and draws what comes of it. */
export class View {
  readonly #parts: ViewParts;
  readonly #data: TimelineData;
  readonly #camera: Camera;
  readonly #painter: Painter;
  readonly #links: TargetLinks;
  readonly #map: Minimap;
  readonly #day: DayField;
  readonly #group: ReturnType<typeof laneGrouping>;
  readonly #redraws = new Redraws({ draw: () => this.#draw(), rest: () => this.#rest() });
  readonly #stopWatching: () => void;
  #filter: Filter;
  #widthPx: number;
  /** What the minimap shows. */
  #mapped: Grouped | undefined;
  /** Whether the reader has moved the view: before that its state is not worth an address. */
  #touched = false;

  constructor(
    parts: ViewParts,
    data: TimelineData,
    { filter, widthPx }: { readonly filter: Filter; readonly widthPx: number },
  ) {
    const { drawing, root } = parts;
    this.#parts = parts;
    this.#data = data;
    this.#filter = filter;
    this.#widthPx = widthPx;
    this.#group = laneGrouping(data.frame);
    this.#painter = new Painter(drawing, parts.content, data.frame);
    this.#links = new TargetLinks(drawing, parts.links, (target) => this.#showCard(target));
    this.#camera = new Camera(drawing, {
      mayMove: (event) => mayMoveView(event, drawing, axisPx),
      moved: (byReader) => this.#moved(byReader),
    });
    this.#map = new Minimap(parts.map, (day) => {
      this.#touched = true;
      this.#camera.centre(day);
    });
    this.#day = new DayField({ input: parts.day, output: parts.dayWords }, data, () => this.#moved(true));
    const focus = (target: Target): void => this.#links.focus(target, nameOf(target, data.frame));
    followControls({
      parts,
      camera: this.#camera,
      links: this.#links,
      focusView: {
        targets: () => this.#painter.targets,
        current: () => this.#links.current,
        seenFrom: () => this.#camera.scale.from,
        pan: (share) => this.#camera.pan(share),
        drawWhenRead: () => this.#drawWhenRead(),
        focus,
      },
      focus,
      touch: () => (this.#touched = true),
      save: () => void this.#save(),
    });
    parts.lanes.addEventListener('change', () => this.#moved(true));
    followPointer(drawing, {
      axisPx,
      point: (x, y, reach) => this.#point(x, y, reach),
      pan: (px) => {
        this.#touched = true;
        this.#camera.pan(px / this.#camera.whole.length);
      },
      moveDay: (x) => this.#day.move(Math.floor(dayAt(this.#camera.scale, x))),
    });
    this.#stopWatching = watchWidth(root, (width) => {
      this.#widthPx = width;
      this.#resize();
    });
    this.#restore();
  }

  close(): void {
    this.#stopWatching();
    this.#redraws.stop();
  }

  /** Draws what another filter leaves. */
  filter(filter: Filter): void {
    this.#filter = filter;
    this.#redraws.ask();
    // Where not all can be read, the form of the filter says so.
    if (isNarrowing(filter))
      void this.#data.readAll().then(
        () => this.#redraws.ask(),
        () => undefined,
      );
  }

  #restore(): void {
    const { markedDay, opensAt } = this.#data.frame;
    const { seen, day, lanes } = readViewState(askedQuery());
    this.#day.put(day ?? markedDay);
    this.#parts.lanes.value = lanes;
    this.#resize();
    if (seen !== undefined) this.#camera.fit(seen[0], seen[1] + 1);
    else if (opensAt !== undefined) this.#camera.fit(opensAt[0] - 14, opensAt[1] + 14);
    this.#redraws.now();
  }

  #resize(): void {
    const { from, to } = this.#data.frame;
    const width = Math.max(leastWidthPx, Math.round(this.#widthPx));
    const { scale, whole } = this.#camera;
    const first = this.#painter.layout === undefined;
    if (!first && width === whole.start + whole.length) return;
    this.#camera.resize(wholeScale(viewScale(width, from, to), this.#data.here('all')));
    if (first) this.#camera.fitWhole();
    else this.#camera.fit(scale.from, scale.to);
  }

  /** The lanes as they are to be drawn: of all that is here, or of the longest spans where the rest is counted. */
  #lanes(counted: boolean): Grouped {
    const { whole } = this.#camera;
    const grouped = this.#group({
      events: this.#data.here(counted ? 'long' : 'all'),
      filter: this.#filter,
      by: this.#parts.lanes.value as LaneBy,
      whole,
    });
    if (grouped !== this.#mapped) {
      this.#mapped = grouped;
      const shown = isNarrowing(this.#filter) && !counted ? grouped.shown : undefined;
      this.#map.show(shown, this.#data, whole);
    }
    return grouped;
  }

  #moved(byReader: boolean): void {
    this.#touched ||= byReader;
    this.#redraws.ask();
  }

  #draw(): void {
    const { scale } = this.#camera;
    const counted = !this.#data.holds(scale.from, scale.to);
    if (counted) void this.#readMore();
    this.#painter.paint(this.#lanes(counted), scale, { day: this.#day.day, counted });
    this.#map.frame(scale);
    if (this.#links.focused) this.#followTargets();
    else this.#links.lift();
  }

  #rest(): void {
    const { layout, targets } = this.#painter;
    this.#followTargets();
    if (layout !== undefined) this.#parts.drawing.setAttribute('aria-label', sightOf(layout, targets));
    if (!this.#touched) return;
    const lanes = this.#parts.lanes.value as LaneBy;
    const { markedDay: firstDay } = this.#data.frame;
    keepInAddress(stateOf(this.#camera.scale, { day: this.#day.day, firstDay, lanes }));
  }

  #followTargets(): void {
    this.#links.follow(this.#painter.targets, (target) => nameOf(target, this.#data.frame));
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
    if (this.#data.here('all') !== before) this.#redraws.ask();
  }

  async #drawWhenRead(): Promise<void> {
    const { from, to } = this.#camera.scale;
    // Only where something is missing: a key is answered at once otherwise.
    if (!this.#data.holds(from, to)) await this.#readMore();
    this.#redraws.now();
  }

  #showCard(target: Target | undefined): void {
    const { card } = this.#parts;
    card.replaceChildren(...(target === undefined ? [] : makeCard(target, this.#data.frame)));
    if (target === undefined) return;
    const { x, y, width, height } = target.reach;
    const { scale } = this.#camera;
    const whole = scale.start + scale.length;
    // Beside what it tells of, on the side where there is more room.
    const isLeft = x + width / 2 < whole / 2;
    card.style.left = isLeft ? `${Math.max(0, x)}px` : 'auto';
    card.style.right = isLeft ? 'auto' : `${Math.max(0, whole - x - width)}px`;
    card.style.top = `${y + height + 3}px`;
  }

  #point(x: number, y: number, reach: number): void {
    const target = targetAt(this.#painter.targets, x, y, reach);
    this.#links.hover(target, target === undefined ? '' : nameOf(target, this.#data.frame));
  }

  async #save(): Promise<void> {
    const { whole } = this.#camera;
    const counted = !this.#data.holds(whole.from, whole.to);
    const { lanes } = this.#lanes(counted);
    // Few readers want it: it is read when they do.
    try {
      const { saveSvg } = await import('./save.ts');
      saveSvg(this.#data.frame, lanes, whole, { day: this.#day.day, counted });
    } catch {
      this.#parts.root.append(make('p', { role: 'alert', class: 'sans no-print' }, words.saveNotLoaded));
    }
  }
}
