/** Acts once the browser's question was answered with yes. A rep who says no has not failed at anything. */
export async function ifAllowed(asked: Promise<boolean>, act: () => Promise<unknown>): Promise<unknown> {
  return (await asked) && act();
}
