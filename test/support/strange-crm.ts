import { servePage } from './serve-page.ts';

/** What the records of the strange CRM say. */
export const STRANGE_DEALS = [
  {
    id: '417',
    title: 'Pilot for Fabrikam',
    phase: 'In discuție',
    worth: '€ 12.400,00',
    until: '31.01.2027',
    who: 'Ana Pop',
    firm: 'Fabrikam',
  },
  {
    id: '418',
    title: 'Renewal Contoso',
    phase: 'Câștigat',
    worth: '€ 3.150,50',
    until: '15.02.2027',
    who: 'Ana Pop',
    firm: 'Contoso',
  },
  {
    id: '502',
    title: 'Adventure Works, 40 seats',
    phase: 'Prospectare',
    worth: '',
    until: '',
    who: 'Dan Ilie',
    firm: 'Adventure Works',
  },
] as const;

/**
 * A CRM that nobody wrote an adapter for: one page that draws itself, generated class names, no hook that is meant for
 * others, Romanian words, and the record that was left kept in the page, hidden.
 */
export function startStrangeCrm() {
  return servePage(`<!doctype html><html lang="ro"><head><title>Vanzari</title><style>
    body { font: 14px sans-serif; margin: 0 } .css-1xk2f { padding: 24px; max-width: 640px }
    .css-9a0qz { display: grid; grid-template-columns: 140px 1fr; padding: 6px 0 } .css-77ab1 { color: #556 }
  </style></head><body><nav class="css-0n4v1"><a href="/w/acme/vanzari">Vânzări</a></nav><div id="app"></div>
  <script>
    const deals = ${JSON.stringify(STRANGE_DEALS)};
    const app = document.getElementById('app');
    const row = (label, value) =>
      '<div class="css-9a0qz"><span class="css-77ab1">' + label + '</span><div class="css-h3p2d"><span>' + (value || '–') + '</span></div></div>';
    const record = (deal) =>
      '<section class="css-1xk2f"><header class="css-aa31c"><h2>' + deal.title + '</h2></header>' +
      row('Etapă', deal.phase) + row('Valoare', deal.worth) + row('Închidere estimată', deal.until) +
      row('Responsabil', deal.who) + row('Companie', deal.firm) + '</section>';
    let left = '';
    function draw() {
      const [, id] = /vanzari\\/(\\d+)$/.exec(location.pathname) || [];
      const deal = deals.find((each) => each.id === id);
      const list = deals.map((each) => '<li><a href="/w/acme/vanzari/' + each.id + '">' + each.title + '</a></li>').join('');
      const shown = deal ? record(deal) : '<ul>' + list + '</ul>';
      app.innerHTML = '<div hidden>' + left + '</div><main>' + shown + '</main>';
      if (deal) left = record(deal);
    }
    document.addEventListener('click', (event) => {
      const link = event.target.closest('a');
      if (!link) return;
      event.preventDefault();
      history.pushState(null, '', link.href);
      draw();
    });
    addEventListener('popstate', draw);
    draw();
  </script></body></html>`);
}
