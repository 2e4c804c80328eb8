import { SearchLanding } from './search-landing.ts';

customElements.define('search-landing', SearchLanding);
