/** The Navigation API where the browser has it; elsewhere a page can put an element under its name. */
export function navigationOf(window: Window): EventTarget | null {
  const navigation: unknown = Reflect.get(window, 'navigation');
  return navigation instanceof EventTarget && !(navigation instanceof Element) ? navigation : null;
}
