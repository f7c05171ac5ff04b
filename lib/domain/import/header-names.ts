/**
 * What exports call the fields of a kind of row, by where the name is from; the first of a list is the surest. Names are
 * compared folded, so `Close Date`, `close_date`, `CloseDate` and `property_closedate` need no line each.
 */
export type HeaderNames<Field extends string> = { [source: string]: { [field in Field]?: string[] } };
