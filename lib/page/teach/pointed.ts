import type { ValueSource } from '../../adapters/adapter';

/** What the rep means by pointing: the element that bears a field's value. */
export type Pointed = {
  element: Element;
  /** Where its value stands, if not where `textOf` looks by itself. */
  from?: ValueSource;
  /**
   * Of several steps or options the one that is chosen now: it is found by this state, as on the next record another
   * one will be. Selectors of it, the surest first.
   */
  chosenBy?: string[];
};

/** Why an element cannot be picked. */
export type Refusal = 'secret' | 'tick' | 'much' | 'frame';
