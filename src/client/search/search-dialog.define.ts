import { SearchDialog } from './search-dialog.ts';

customElements.define('search-dialog', SearchDialog);
