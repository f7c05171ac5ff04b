/** Salesforce's reports write ids with 15 letters, where case counts; everything else writes 18, where it does not. */
const SHORT = /^[a-zA-Z0-9]{15}$/;
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** The long form of an id, so that a report's rows and an export's are the same records. Any other text stays. */
export function longSalesforceId(id: string): string {
  if (!SHORT.test(id)) return id;
  const signs = [0, 5, 10].map((from) => {
    const isUpper = [...id.slice(from, from + 5)].map((letter) => /[A-Z]/.test(letter));
    return SIGNS[isUpper.reduce((bits, upper, at) => bits + (upper ? 1 << at : 0), 0)];
  });
  return id + signs.join('');
}
