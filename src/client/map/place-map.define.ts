import { PlaceMap } from './place-map.ts';

customElements.define('place-map', PlaceMap);
