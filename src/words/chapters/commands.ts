import { messages } from '../current.ts';

export const commandsWords = messages.commands;
