import { ArchiveSearch } from './search-page.ts';

customElements.define('archive-search', ArchiveSearch);
