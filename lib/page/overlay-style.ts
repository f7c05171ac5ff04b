/**
 * Everything of ours on the CRM's page. Important declarations of a shadow root win over any of the page's, so the
 * page cannot restyle the host; generic fonts only, since a page may redefine the named ones to learn our letters.
 */
export const OVERLAY_STYLE = `
:host { all: initial !important; display: contents !important; }
.layer { position: fixed; z-index: 2147483647; direction: ltr; font: 13px/1.4 system-ui, sans-serif;
  --ground: light-dark(#fff, #1b1f24); --strip: light-dark(#eceff3, #262b32); --line: light-dark(#cfd5dd, #3b424c);
  --ink: light-dark(#1f2933, #e6e9ee); --accent: light-dark(#1d5fd1, #7fb0ff); color-scheme: light dark; color: var(--ink); }
.layer[data-theme=light] { color-scheme: light; }
.layer[data-theme=dark] { color-scheme: dark; }
[hidden] { display: none !important; }

.panel { top: 0; bottom: 0; display: flex; background: var(--ground); }
.panel[data-side=right] { right: 0; flex-direction: row; }
.panel[data-side=left] { left: 0; flex-direction: row-reverse; }
.frame { flex: 1; width: 0; height: 100%; border: 0; background: var(--ground); }
.panel.dragging .frame { pointer-events: none; }

.edge { position: relative; flex: none; width: 12px; background: var(--strip); box-shadow: inset 1px 0 var(--line), inset -1px 0 var(--line); }
.grip { position: absolute; inset: 0; cursor: ew-resize; touch-action: none; outline: none; }
.grip:hover, .panel.dragging .grip { background: color-mix(in srgb, var(--accent) 25%, transparent); }
.grip:focus-visible { box-shadow: inset 0 0 0 2px var(--accent); }
.toggle { position: absolute; inset: 50% 0 auto; height: 56px; margin: -28px 0 0; padding: 0; border: 1px solid var(--line); border-radius: 3px;
  background: var(--ground); color: var(--ink); cursor: pointer; display: grid; place-items: center; }
.toggle:hover { color: var(--accent); }
.toggle:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.toggle svg { width: 8px; height: 12px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.panel[data-side=left] .toggle svg { transform: scaleX(-1); }
.panel.collapsed .edge { width: 24px; }
.panel.collapsed .toggle { inset: 0; height: auto; margin: 0; border: 0; border-radius: 0; background: none; }
.panel.collapsed .toggle svg { scale: -1 1; }

.ring { z-index: 2147483646; box-sizing: border-box; border: 3px solid var(--accent); border-radius: 8px; pointer-events: none;
  box-shadow: 0 0 0 4px color-mix(in srgb, var(--accent) 30%, transparent); }
.line { bottom: 16px; left: 16px; max-width: min(420px, calc(100vw - 32px)); display: flex; gap: 12px; align-items: center; padding: 8px 8px 8px 14px;
  box-sizing: border-box; background: var(--ground); border: 1px solid var(--line); border-radius: 8px; box-shadow: 0 4px 16px rgb(0 0 0 / .18); }
.line button { font: inherit; color: var(--accent); background: none; border: 0; border-radius: 4px; padding: 4px 8px; cursor: pointer; }
.line button:focus-visible { outline: 2px solid var(--accent); }
@media (prefers-reduced-motion: no-preference) {
  .ring { animation: ring 1.2s ease-out 2; }
  @keyframes ring { from { box-shadow: 0 0 0 14px color-mix(in srgb, var(--accent) 0%, transparent); } }
}
@media (forced-colors: active) { .edge, .line, .toggle { border: 1px solid CanvasText; } .ring { border-color: Highlight; } }
@media print { .layer { display: none !important; } }
`;
