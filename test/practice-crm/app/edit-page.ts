import type { App, Page } from './app.ts';
import { CrmError, crmApi } from './crm-api.ts';
import { element } from './element.ts';
import { rawValue } from './field-text.ts';
import { SECTIONS } from './fields.ts';
import { type FormField, formField } from './form-field.ts';
import { icon } from './icon.ts';
import { COLLECTION_OF, type RecordKind } from './records.ts';
import { recordPath } from './routes.ts';

export function editPage(kind: RecordKind, id: string, app: App, onSaved: () => Promise<void>): Page {
  const { words } = app;
  return async (host, abort) => {
    const collection = COLLECTION_OF[kind];
    const [row, contacts] = await Promise.all([
      crmApi.get(collection, id, abort),
      kind === 'opportunity' ? crmApi.list('contacts', {}, abort) : { rows: [] },
    ]);
    document.title = `${words.form.title(row.name)} · ${words.app}`;
    const people = 'account' in row ? contacts.rows.filter((contact) => contact.account === row.account) : [];
    const fields: FormField[] = [];

    const form = element(
      'form',
      { class: 'pc-form', 'data-kind': kind, 'data-record-id': id, 'data-mode': 'edit', novalidate: true },
      element(
        'header',
        { class: 'pc-record-head' },
        element('span', { class: `pc-emblem ${kind}` }, icon(kind)),
        element(
          'div',
          { class: 'pc-title' },
          element('p', { class: 'pc-kind' }, words.kinds[kind]),
          element('h1', {}, words.form.title(row.name)),
        ),
      ),
      SECTIONS[kind].map((section) =>
        element(
          'fieldset',
          { class: 'pc-card' },
          element('legend', {}, words.sections[section.title]),
          element(
            'div',
            { class: 'pc-form-fields' },
            section.fields
              .filter((field) => !field.readOnly)
              .map((field) => {
                const made = formField(field, rawValue(row, field.name), kind, app, people);
                fields.push(made);
                return made.element;
              }),
          ),
        ),
      ),
      element(
        'footer',
        { class: 'pc-form-foot' },
        element('a', { class: 'pc-button', href: recordPath(kind, id), 'data-action': 'cancel' }, words.form.cancel),
        element('button', { type: 'submit', class: 'pc-button primary', 'data-action': 'save' }, words.form.save),
      ),
    );

    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void save();
    });
    host.replaceChildren(form);
    fields[0]?.control.focus();

    async function save(): Promise<void> {
      const answers = fields.map((field) => ({ field, answer: field.read() }));
      for (const { field, answer } of answers) field.complain('problem' in answer ? answer.problem : '');
      const wrong = answers.find(({ answer }) => 'problem' in answer);
      if (wrong) {
        app.tell('error', words.form.fix);
        wrong.field.control.focus();
        return;
      }
      // Only what changed: an open deal keeps what somebody else edits meanwhile.
      const changed = answers.flatMap(({ field, answer }) =>
        'value' in answer && answer.value !== rawValue(row, field.name) ? [[field.name, answer.value] as const] : [],
      );
      try {
        if (changed.length > 0) await crmApi.patch(collection, id, Object.fromEntries(changed));
        await onSaved();
        app.go(recordPath(kind, id));
        app.tell('saved', words.record.saved);
      } catch (failure) {
        const refused = failure instanceof CrmError ? fields.find((field) => field.name === failure.field) : undefined;
        if (refused && failure instanceof CrmError) refused.complain(failure.message);
        app.tellFailure(failure);
      }
    }
  };
}
