import { TimelineDrawing } from './timeline-drawing.ts';

customElements.define('timeline-drawing', TimelineDrawing);
