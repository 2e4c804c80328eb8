import { DossierPage } from './dossier-page.ts';

customElements.define('dossier-page', DossierPage);
