/** 20 x 20 line drawings, made for this app. */
const PATHS = {
  opportunity: 'M3 16h14M5 13V9m4 4V5m4 8V8m4 5V3',
  lead: 'M10 3l2 4.6 5 .5-3.8 3.3 1.2 4.9L10 13.7l-4.4 2.6 1.2-4.9L3 8.1l5-.5z',
  account: 'M4 17V4h8v13M12 8h4v9M2.5 17h15M7 7h2M7 10h2M7 13h2',
  contact: 'M10 10a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM3.8 17c.6-3 3-4.5 6.2-4.5s5.6 1.5 6.2 4.5',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4',
  settings: 'M3 6h8m4 0h2M3 14h2m4 0h8M13 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM7 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  call: 'M5 3h2.5l1.2 3.5L7 8c.8 2 2.6 4 5 5l1.5-1.7L17 12.5V15c0 1-.8 2-2 2C8.5 16.5 3.5 11.5 3 5c0-1.2 1-2 2-2z',
  email: 'M3 5h14v10H3zM3 6l7 5 7-5',
  meeting: 'M4 5h12v12H4zM4 9h12M7 3v3M13 3v3',
  demo: 'M3 4h14v9H3zM7 17h6M10 13v4',
  followUp: 'M4 10a6 6 0 1 1 2 4.5M4 16v-4h4',
  edit: 'M4 16l.8-3.2L13 4.6l2.4 2.4-8.2 8.2zM11.5 6l2.4 2.4',
  close: 'M5 5l10 10M15 5L5 15',
  more: 'M10 5v.01M10 10v.01M10 15v.01',
  chevron: 'M6 8l4 4 4-4',
  back: 'M12 5l-5 5 5 5',
  forth: 'M8 5l5 5-5 5',
  export: 'M10 3v9M6.5 8.5L10 12l3.5-3.5M4 15v2h12v-2',
  list: 'M7 5h10M7 10h10M7 15h10M3.5 5v.01M3.5 10v.01M3.5 15v.01',
  board: 'M3 4h4v12H3zM8.5 4h4v8h-4zM14 4h3.5v10H14z',
} as const;

export type IconName = keyof typeof PATHS;

export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'pc-icon');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
