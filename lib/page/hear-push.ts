type Heard = { pointed: (field: string) => void; toggled: () => void };

/** Sorts what the background sends to a page. It comes from our own extension, but perhaps from another version of it. */
export function hearPush({ pointed, toggled }: Heard): (message: unknown) => void {
  return (message) => {
    if (typeof message !== 'object' || message === null) return;
    const { type, body } = message as { type?: unknown; body?: unknown };
    if (type === 'sidebar.toggled') toggled();
    if (type !== 'field.pointed' || typeof body !== 'object' || body === null) return;
    const { field } = body as { field?: unknown };
    if (typeof field === 'string') pointed(field);
  };
}
