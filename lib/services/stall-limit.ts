import { Fault } from '../domain/fault';

/** Calls off what makes no progress for `ms`. `progress` begins that time anew, after a pause if one is to come. */
export function stallLimit(abort: AbortController, ms: number): { progress(pause?: number): void; end(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const progress = (pause = 0): void => {
    clearTimeout(timer);
    timer = setTimeout(() => abort.abort(stalled(ms)), ms + pause);
  };
  progress();
  return { progress, end: () => clearTimeout(timer) };
}

function stalled(ms: number): Fault {
  const minutes = Math.round(ms / 60_000);
  return new Fault({
    en: `The CRM gave no answer for ${minutes} min. Reload its page, then import again.`,
    ro: `CRM-ul nu a dat niciun răspuns timp de ${minutes} min. Reîncarcă pagina lui, apoi importă din nou.`,
  });
}
