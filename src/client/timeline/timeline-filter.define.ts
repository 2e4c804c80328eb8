import { TimelineFilter } from './timeline-filter.ts';

customElements.define('timeline-filter', TimelineFilter);
