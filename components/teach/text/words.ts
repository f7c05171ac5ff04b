import type { Words } from '../../kit/text/message';
import { en } from './en';
import { ro } from './ro';

export const teachWords: Words = { en, ro };
