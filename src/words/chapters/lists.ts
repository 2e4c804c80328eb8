import { messages } from '../current.ts';

export const listsWords = messages.lists;
