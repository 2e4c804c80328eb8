import { SearchAnywhere } from './search-anywhere.ts';

customElements.define('search-anywhere', SearchAnywhere);
