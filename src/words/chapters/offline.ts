import { messages } from '../current.ts';

export const offlineWords = messages.offline;
