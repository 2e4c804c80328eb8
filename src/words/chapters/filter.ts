import { messages } from '../current.ts';

export const filterWords = messages.filter;
