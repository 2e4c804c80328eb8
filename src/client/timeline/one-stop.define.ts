import { oneStopEach } from './one-stop.ts';

const list = document.getElementById('list');
if (list !== null) oneStopEach(list);
