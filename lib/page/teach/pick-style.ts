/** While the rep points: a box around what would be picked, a tag beside it, a line at the foot. See `overlay-style.ts`. */
export const PICK_STYLE = `
:host { all: initial !important; display: contents !important; }
.pane { position: fixed; inset: 0; z-index: 2147483647; width: auto; height: auto; margin: 0; padding: 0; border: 0; overflow: visible; background: none; pointer-events: none; outline: 0;
direction: ltr; font: 13px/1.4 system-ui, sans-serif; color-scheme: light dark; color: light-dark(#172024, #e9eef0);
--ground: light-dark(#fff, #1a2226); --line: light-dark(#dde3e4, #313d43); --accent: light-dark(#0a6670, #6ed0d7); --glow: light-dark(#0a667026, #6ed0d726); --no: light-dark(#a3341f, #f0917f); }
[data-theme=light] { color-scheme: light; }
[data-theme=dark] { color-scheme: dark; }
[hidden] { display: none !important; }
.box { position: absolute; box-sizing: border-box; border: 2px solid var(--accent); border-radius: 4px; background: var(--glow); }
.no { border-color: var(--no); border-style: dashed; background: none; }
.inner { pointer-events: auto; }
.tag, .foot { position: absolute; box-sizing: border-box; max-width: min(360px, 100vw); padding: 4px 10px; background: var(--ground); border: 1px solid var(--line); border-radius: 6px; box-shadow: 0 4px 16px #0003; overflow-wrap: anywhere; }
.tag b { color: var(--accent); }
.foot { bottom: 16px; left: 50%; transform: translateX(-50%); max-width: min(560px, 90vw); padding: 8px 14px; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media (prefers-reduced-motion: no-preference) { .box { transition: left 60ms, top 60ms, width 60ms, height 60ms; } }
@media (forced-colors: active) { .box { border-color: Highlight; } }
@media print { .pane { display: none; } }
`;
