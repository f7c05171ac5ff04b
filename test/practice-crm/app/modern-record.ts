import type { AnyRow } from './crm-api.ts';
import { append, element } from './element.ts';
import { fieldContent, fieldText } from './field-text.ts';
import { type Field, SECTIONS } from './fields.ts';
import { icon } from './icon.ts';
import { pcActivity, pcField, pcRecord, pcStagePath } from './modern-elements.ts';
import type { RecordDesign, RecordParts } from './record-page.ts';
import { editPath } from './routes.ts';
import { stagePath, stagesOf } from './stage-path.ts';

/** Web components in shadow roots and no attribute that names a field, as Lightning pages have it. */
export function modernRecord({ kind, id, app, activity, related, onSetStage }: RecordParts): RecordDesign {
  const { words } = app;
  const record = pcRecord(kind, id);
  const heading = element('h1', {}, element('span', { class: 'pc-skeleton' }));
  const facts = element('div', { class: 'pc-tiles' });
  const path = stagePath({ kind, words, hooks: false, onSet: onSetStage });
  const fields = new Map<Field, ReturnType<typeof pcField>>();

  const sections = SECTIONS[kind].map(({ title, fields: listed }) =>
    element(
      'section',
      { class: 'pc-card', role: 'group', 'aria-label': words.sections[title] },
      element('h2', {}, words.sections[title]),
      element(
        'div',
        { class: 'pc-fields' },
        listed
          .filter((field) => field.type !== 'stage')
          .map((field) => {
            const made = pcField(words.fields[field.name], field.required === true, field.type);
            fields.set(field, made);
            return made;
          }),
      ),
    ),
  );

  append(record.root, [
    element(
      'article',
      { class: 'pc-modern' },
      element(
        'header',
        { class: 'pc-record-head' },
        element('span', { class: `pc-emblem ${kind}` }, icon(kind)),
        element('div', { class: 'pc-title' }, element('p', { class: 'pc-kind' }, words.kinds[kind]), heading),
        facts,
        element(
          'a',
          { class: 'pc-button', href: editPath(kind, id), 'data-action': 'edit' },
          icon('edit'),
          words.record.edit,
        ),
      ),
      stagesOf(kind).length > 0 && pcStagePath(path.element),
      element(
        'div',
        { class: 'pc-columns' },
        element('div', { class: 'pc-side-column' }, pcActivity(activity)),
        element('div', { class: 'pc-main-column' }, sections, related),
      ),
    ),
  ]);

  const [first = { fields: [] as readonly Field[] }] = SECTIONS[kind];
  const isHead = (field: Field) => first.fields.includes(field);

  function fill(row: AnyRow, which: (field: Field) => boolean): void {
    for (const [field, made] of fields) if (which(field)) made.show(fieldContent(row, field, app));
  }

  return {
    element: element('section', { class: 'pc-panel active' }, record),
    showHead(row) {
      heading.replaceChildren(row.name);
      facts.replaceChildren();
      const tiles: Field[] = [
        { name: 'owner', type: 'owner' },
        { name: 'amount', type: 'money' },
        { name: 'sector', type: 'text' },
      ];
      for (const field of tiles) {
        const text = fieldText(row, field, app);
        if (text)
          append(facts, [element('span', {}, element('small', {}, words.fields[field.name]), element('b', {}, text))]);
      }
      if ('stage' in row) path.show(row.stage);
      fill(row, isHead);
    },
    showRest(row) {
      fill(row, (field) => !isHead(field));
    },
  };
}
