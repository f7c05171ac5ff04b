import type { App } from './app.ts';
import { crmApi } from './crm-api.ts';
import { element } from './element.ts';
import { moment } from './format.ts';
import { icon } from './icon.ts';
import type { Activity, RecordKind } from './records.ts';

const SHOWN = 25;
const LOGGED = ['call', 'email', 'meeting'] as const;

/** What was done and is planned on a record, newest first, with the buttons to log more. */
export function timeline(kind: RecordKind, id: string, app: App, onLogged: () => Promise<void>) {
  const { words } = app;
  const list = element('ol', { class: 'pc-timeline' });
  const subject = element('input', {
    class: 'pc-input',
    type: 'text',
    maxlength: 200,
    autocomplete: 'off',
    placeholder: words.activity.subject,
    'aria-label': words.activity.subject,
  });

  async function log(type: (typeof LOGGED)[number]): Promise<void> {
    try {
      await crmApi.logActivity({
        recordKind: kind,
        recordId: id,
        type,
        subject: subject.value.trim(),
        owner: app.settings.as,
      });
      subject.value = '';
      await onLogged();
      app.tell('saved', words.activity.saved);
    } catch (failure) {
      app.tellFailure(failure);
    }
  }

  function item(activity: Activity): HTMLElement {
    const state = activity.completed ? 'done' : activity.on.slice(0, 10) < app.today ? 'overdue' : 'planned';
    return element(
      'li',
      { class: state },
      element('span', { class: 'pc-dot' }, icon(activity.type)),
      element(
        'div',
        {},
        element('strong', {}, words.activities[activity.type]),
        state !== 'done' && element('span', { class: `pc-badge ${state}` }, words.activity[state]),
        activity.subject && element('p', {}, activity.subject),
        element(
          'p',
          { class: 'pc-quiet' },
          element('time', { datetime: activity.on }, moment(activity.on, app.settings.lang)),
          ` · ${activity.owner}`,
        ),
      ),
    );
  }

  return {
    element: element(
      'section',
      { class: 'pc-card pc-activity' },
      element('h2', {}, words.activity.title),
      subject,
      element(
        'div',
        { class: 'pc-row' },
        LOGGED.map((type) =>
          element(
            'button',
            {
              type: 'button',
              class: 'pc-button',
              'data-action': 'log-activity',
              'data-activity': type,
              onclick: () => void log(type),
            },
            icon(type),
            words.log[type],
          ),
        ),
      ),
      list,
    ),
    show(activities: readonly Activity[]): void {
      const newestFirst = [...activities].sort((a, b) => (a.on < b.on ? 1 : -1));
      const older = newestFirst.length - SHOWN;
      list.replaceChildren(
        ...newestFirst.slice(0, SHOWN).map(item),
        ...(older > 0 ? [element('li', { class: 'pc-quiet' }, words.activity.more(older))] : []),
        ...(newestFirst.length === 0 ? [element('li', { class: 'pc-quiet' }, words.activity.none)] : []),
      );
    },
  };
}
