import { followLocal } from '../../lib/browser/follow-local';
import { TEACHING_KEY } from '../../lib/domain/teach/teaching';
import type { FirstLook } from '../../lib/domain/view/first-look';

/** Opens the teach panel while something is taught; its code is loaded only then. Nearly always it costs one look. */
export function followTeaching(root: HTMLElement, look: FirstLook, cover: (is: boolean) => void): void {
  let end: Promise<() => void> | null = null;
  const follow = (value: unknown): void => {
    if (value !== undefined) {
      end ??= import('./begin-teach').then(({ beginTeach }) => beginTeach(root, look, cover));
      return;
    }
    void end?.then((stop) => stop());
    end = null;
  };
  void followLocal(TEACHING_KEY, follow, new AbortController().signal);
}
