import type { TeachState } from '../../adapters/teach/teach-state';
import { followLocal } from '../../browser/follow-local';
import { isOrphan } from '../../browser/is-orphan';
import { onPush } from '../../browser/on-push';
import { TEACHING_KEY } from '../../domain/teach/teaching';
import type { Push } from '../../messaging/push';
import { startBeat } from '../beat';
import { type Lesson, startLesson } from './start-lesson';

/**
 * The page's part of teach mode, until `stop` is aborted: as long as the background says that this site is taught there
 * is a lesson, and before and after it nothing of ours on the page.
 */
export async function startTeaching(stop: AbortController): Promise<void> {
  const abort = stop.signal;
  let end: AbortController | null = null;
  let lesson: Lesson | null = null;

  startBeat(abort)(() => {
    if (isOrphan()) stop.abort();
  });
  abort.addEventListener('abort', () => end?.abort());
  onPush((message) => {
    const push = message as Push;
    if (push.type === 'sidebar.toggled') lesson?.toggle();
    return push.type === 'teach.asked' && lesson ? lesson.answer(push.body) : null;
  }, abort);

  await followLocal(
    TEACHING_KEY,
    (value) => {
      const taught = value as TeachState | undefined;
      if (taught?.origin === location.origin) {
        end ??= new AbortController();
        lesson ??= startLesson(end.signal);
        lesson.taught(taught.adapter);
      } else {
        end?.abort();
        end = lesson = null;
      }
    },
    abort,
  );
}
