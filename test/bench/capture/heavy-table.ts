/** As big CRMs have it: some 7,000 elements that nobody looks at right now, below the page. */
export function heavyTable(): string {
  const cells = Array.from(
    { length: 12 },
    (_, i) => `<td class="c${i}"><a href="#r${i}" title="Open">Cell ${i}</a></td>`,
  );
  const rows = Array.from({ length: 280 }, (_, i) => `<tr data-row="${i}" class="row">${cells.join('')}</tr>`);
  return `<table class="heavy"><tbody>${rows.join('')}</tbody></table>`;
}
