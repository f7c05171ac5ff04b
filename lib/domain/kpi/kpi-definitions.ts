/**
 * Which of its named definitions a team wants for each figure; what is left out is the first one, the default.
 * The functions of the figures say what each means. Each figure names the one it used.
 */
export type KpiDefinitions = {
  winRate?: 'count' | 'amount' | 'cohort' | undefined;
  salesCycle?: 'won' | 'closed' | undefined;
  leadResponse?: 'business' | 'calendar' | undefined;
  usageRate?: 'expected' | 'licences' | undefined;
  forecastAccuracy?: 'actual' | 'forecast' | undefined;
  /** How many days before the end of its period a forecast must have been stated to count: 0 to 366, default 30. */
  forecastLeadDays?: number | undefined;
};
