/** The most that a playbook may hold. Stages and criteria are counted over all its processes. */
export const PLAYBOOK_CAPS = {
  /** Of the file's text; close to a megabyte, since letters with diacritics take two bytes. */
  characters: 1_000_000,
  /** Nested conditions; a condition on a field is 1. */
  conditionDepth: 8,
  /** Of anything in the file: what eight conditions inside one another need, and a little more. */
  depth: 32,
  /** Values of any kind in the file: several times what the other caps allow to be useful. */
  values: 50_000,
  stages: 60,
  criteria: 200,
  tips: 500,
  tools: 100,
  featuresOfATool: 200,
} as const;
