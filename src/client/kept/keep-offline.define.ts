import { KeepOffline } from './keep-offline.ts';

customElements.define('keep-offline', KeepOffline);
