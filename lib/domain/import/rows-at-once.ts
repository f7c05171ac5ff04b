/** Rows in one message at most: some hundred kilobytes, which no screen feels. */
export const ROWS_AT_ONCE = 1_000;
