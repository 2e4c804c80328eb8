import { MovedPage } from './moved-page.ts';

customElements.define('moved-page', MovedPage);
