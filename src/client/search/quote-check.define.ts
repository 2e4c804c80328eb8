import { QuoteCheck } from './quote-check.ts';

customElements.define('quote-check', QuoteCheck);
