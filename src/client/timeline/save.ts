import { make } from '../shared/dom.ts';
import type { DayScale } from '../../timeline/axis/scale.ts';
import { pictureOf } from '../../timeline/view/picture.ts';
import type { ViewLane, ViewOptions } from '../../timeline/view/view-layout.ts';
import type { ViewFrame } from '../../timeline/types.ts';

/** Offers the whole range as an SVG file. */
export function saveSvg(
  frame: ViewFrame,
  lanes: readonly ViewLane[],
  whole: DayScale,
  options: ViewOptions,
): void {
  const source = location.origin + location.pathname + location.search;
  const picture = pictureOf(frame, lanes, whole, { source, ...options });
  const address = URL.createObjectURL(new Blob([picture], { type: 'image/svg+xml' }));
  make('a', { href: address, download: 'timeline.svg' }).click();
  URL.revokeObjectURL(address);
}
