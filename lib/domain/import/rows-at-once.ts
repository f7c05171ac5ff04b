/** Rows in one message at most: some two hundred kilobytes, which no screen feels. */
export const ROWS_AT_ONCE = 500;
