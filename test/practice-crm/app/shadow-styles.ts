/** Style sheets of the page do not reach into shadow roots; these are fetched once and adopted by each. */
const sheets: CSSStyleSheet[] = [];

export async function loadShadowStyles(): Promise<void> {
  const texts = await Promise.all(
    ['controls', 'record', 'stage-path', 'timeline'].map(async (name) =>
      (await fetch(`/app/styles/${name}.css`)).text(),
    ),
  );
  sheets.push(
    ...texts.map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    }),
  );
}

export function shadowOf(host: HTMLElement): ShadowRoot {
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = sheets;
  return shadow;
}
