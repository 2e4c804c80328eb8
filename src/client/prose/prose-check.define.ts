import { ProseCheck } from './prose-check.ts';

customElements.define('prose-check', ProseCheck);
