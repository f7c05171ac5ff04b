/**
 * Everything of ours on the CRM's page. Important declarations of a shadow root win over any of the page's, so the
 * page cannot restyle the host; generic fonts only, since a page may redefine the named ones to learn our letters.
 */
export const OVERLAY_STYLE = `
:host { all: initial !important; display: contents !important; }
.layer { position: fixed; z-index: 2147483647; direction: ltr; font: 13px/1.4 system-ui, sans-serif; color-scheme: light dark; color: light-dark(#172024, #e9eef0);
--ground: light-dark(#fff, #1a2226); --strip: light-dark(#eef1f1, #232d32); --line: light-dark(#dde3e4, #313d43); --accent: light-dark(#0a6670, #6ed0d7); --glow: light-dark(#0a667040, #6ed0d740); }
[data-theme=light] { color-scheme: light; }
[data-theme=dark] { color-scheme: dark; }
[hidden] { display: none !important; }
button { font: inherit; color: inherit; background: var(--ground); border: 0; padding: 4px 8px; cursor: pointer; }
button:hover { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }

.panel { top: 0; bottom: 0; display: flex; }
[data-side=right] { right: 0; }
[data-side=left] { left: 0; flex-direction: row-reverse; }
.frame { flex: 1; width: 0; border: 0; background: var(--ground); }
.idle { pointer-events: none; }
.edge { position: relative; width: 12px; box-sizing: border-box; background: var(--strip); border: solid var(--line); border-width: 0 1px; }
.collapsed .edge { width: 24px; }
.grip { position: absolute; inset: 0; cursor: ew-resize; touch-action: none; }
.grip:hover, .grip:active { background: var(--glow); }
.toggle { position: absolute; inset: calc(50% - 28px) -1px; padding: 0; border: 1px solid var(--line); display: grid; place-items: center; }
.toggle::before { content: ""; width: 5px; height: 5px; border: solid; border-width: 2px 2px 0 0; transform: translateX(-2px) rotate(45deg); }
.collapsed .toggle { inset: 0; border: 0; background: none; }
.collapsed[data-side=right] .toggle::before, [data-side=left]:not(.collapsed) .toggle::before { transform: translateX(2px) rotate(225deg); }

.ring { z-index: 2147483646; box-sizing: border-box; border: 3px solid var(--accent); border-radius: 8px; pointer-events: none; box-shadow: 0 0 0 4px var(--glow); }
.line { bottom: 16px; left: 50%; transform: translateX(-50%); max-width: 420px; display: flex; gap: 12px; align-items: center; padding: 8px 14px; background: var(--ground); border: 1px solid var(--line); border-radius: 8px; box-shadow: 0 4px 16px #0003; }
@media (prefers-reduced-motion: no-preference) { .ring { animation: ring 1.2s 2; } }
@keyframes ring { from { box-shadow: 0 0 0 14px transparent; } }
@media print { .layer { display: none; } }
`;
