import { append, type Child, element } from './element.ts';
import { fieldContent, fieldText } from './field-text.ts';
import { type Field, SECTIONS } from './fields.ts';
import { icon } from './icon.ts';
import type { RecordDesign, RecordParts } from './record-page.ts';
import { editPath } from './routes.ts';
import { stagePath, stagesOf } from './stage-path.ts';

/** Plain HTML with `data-field` on every field, as server-made CRMs have it. */
export function classicRecord({ kind, id, app, activity, related, onSetStage }: RecordParts): RecordDesign {
  const { words } = app;
  const heading = element('h1', {}, element('span', { class: 'pc-skeleton' }));
  const facts = element('p', { class: 'pc-facts' });
  const path = stagePath({ kind, words, hooks: true, onSet: onSetStage });
  const fields = new Map<Field, HTMLElement>();

  const sections = SECTIONS[kind].map(({ title, fields: listed }) =>
    element(
      'section',
      { class: 'pc-card' },
      element('h2', {}, words.sections[title]),
      element(
        'div',
        { class: 'pc-fields' },
        listed
          .filter((field) => field.type !== 'stage')
          .map((field) => {
            const value = element('span', { class: 'pc-value pc-skeleton' });
            fields.set(field, value);
            return element(
              'div',
              { class: `pc-field ${field.type}`, 'data-field': field.name, 'data-required': field.required },
              element('span', { class: 'pc-label' }, words.fields[field.name]),
              value,
            );
          }),
      ),
    ),
  );

  const panel = element(
    'section',
    { class: 'pc-panel active', 'data-kind': kind, 'data-record-id': id, 'data-mode': 'view' },
    element(
      'header',
      { class: 'pc-record-head' },
      element('span', { class: `pc-emblem ${kind}` }, icon(kind)),
      element('div', { class: 'pc-title' }, element('p', { class: 'pc-kind' }, words.kinds[kind]), heading, facts),
      element(
        'a',
        { class: 'pc-button', href: editPath(kind, id), 'data-action': 'edit' },
        icon('edit'),
        words.record.edit,
      ),
    ),
    stagesOf(kind).length > 0 && path.element,
    element(
      'div',
      { class: 'pc-columns' },
      element('div', { class: 'pc-main-column' }, sections, kind === 'account' && related),
      element('div', { class: 'pc-side-column' }, activity, kind !== 'account' && related),
    ),
  );

  const [first = { fields: [] as readonly Field[] }] = SECTIONS[kind];
  const isHead = (field: Field) => first.fields.includes(field);

  return {
    element: panel,
    showHead(row) {
      heading.replaceChildren(row.name);
      facts.replaceChildren();
      const shown: Field[] = [
        { name: 'owner', type: 'owner' },
        { name: 'amount', type: 'money' },
        { name: 'sector', type: 'text' },
      ];
      for (const field of shown) {
        const text = fieldText(row, field, app);
        if (text) append(facts, [element('span', {}, `${words.fields[field.name]}: `, element('b', {}, text))]);
      }
      if ('stage' in row) path.show(row.stage);
      fill(row, isHead);
    },
    showRest(row) {
      fill(row, (field) => !isHead(field));
    },
  };

  function fill(row: Parameters<RecordDesign['showHead']>[0], which: (field: Field) => boolean): void {
    for (const [field, value] of fields) {
      if (!which(field)) continue;
      value.classList.remove('pc-skeleton');
      const content: Child = fieldContent(row, field, app);
      value.replaceChildren();
      append(value, [content]);
    }
  }
}
