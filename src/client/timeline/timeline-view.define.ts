import { TimelineView } from './timeline-view.ts';

customElements.define('timeline-view', TimelineView);
