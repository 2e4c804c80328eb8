import { messages } from '../current.ts';

export const viewWords = messages.view;
