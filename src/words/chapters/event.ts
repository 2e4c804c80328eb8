import { messages } from '../current.ts';

export const eventWords = messages.event;
