/** Styles of the tools over the drawing. */
export const TOOL_STYLES = `
.tools {
  position: absolute;
  inset: 12px 14px auto;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px;
  pointer-events: none;
  font-size: 12.5px;
}
.tools > *, .panel, .chips > *, .minimap, .legend, .note {
  pointer-events: auto;
}
.bar, .panel, .menu, .legend, .minimap, .note {
  background: var(--ot-surface, light-dark(#ffffff, #1c1f24));
  border: 1px solid var(--ot-line, light-dark(#e3dfd6, #2b2f36));
  border-radius: 10px;
  color: var(--ot-ink, light-dark(#1c1f23, #eceae5));
}
.bar {
  display: flex;
  align-items: center;
  gap: 1px;
  padding: 3px;
  max-width: 100%;
  box-sizing: border-box;
  overflow-x: auto;
  scrollbar-width: none;
}
button {
  font: inherit;
  color: inherit;
  border: 0;
  background: none;
  border-radius: 6px;
  cursor: pointer;
}
button:focus-visible, input:focus-visible, select:focus-visible, textarea:focus-visible {
  outline: 2px solid var(--ot-focus, light-dark(#2f6fde, #7aa7ff));
  outline-offset: 1px;
}
button:hover, .menu button:focus-visible {
  background: var(--ot-sunken, light-dark(#f2f0ea, #101215));
}
.bar button, button.icon {
  display: grid;
  place-items: center;
  flex: none;
  width: 28px;
  height: 28px;
  padding: 0;
  color: var(--ot-ink-2, light-dark(#565b63, #a9adb5));
}
.bar button:hover {
  color: var(--ot-ink, light-dark(#1c1f23, #eceae5));
}
.bar button[aria-disabled="true"] {
  opacity: 0.38;
}
.bar button[aria-pressed="true"], .bar button[aria-expanded="true"] {
  color: var(--ot-ink, light-dark(#1c1f23, #eceae5));
  background: var(--ot-sunken, light-dark(#f2f0ea, #101215));
  box-shadow: inset 0 0 0 1px var(--ot-line-strong, light-dark(#cfc9bc, #3b4048));
}
svg {
  width: 15px;
  height: 15px;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.4;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.line {
  flex: none;
  width: 1px;
  height: 16px;
  margin: 0 3px;
  background: var(--ot-line, light-dark(#e3dfd6, #2b2f36));
}
.menu, .panel, .legend {
  box-shadow: 0 4px 18px rgb(0 0 0 / 0.12);
}
.menu {
  position: absolute;
  z-index: 3;
  display: grid;
  min-width: 150px;
  max-width: 280px;
  max-height: 60vh;
  overflow: auto;
  padding: 4px;
}
.menu button {
  padding: 6px 10px 6px 24px;
  text-align: start;
  position: relative;
}
.menu [aria-checked="true"]::before {
  content: "✓";
  position: absolute;
  left: 8px;
}
[hidden] {
  display: none !important;
}
.panel.side {
  position: absolute;
  z-index: 2;
  inset-inline-end: 14px;
  width: min(320px, calc(100% - 28px));
  box-sizing: border-box;
  overflow: auto;
  padding: 10px 12px 12px;
  font-size: 12.5px;
}
.panel h2 {
  display: flex;
  align-items: center;
  justify-content: space-between;
  margin: 0 0 6px;
  font-size: 13px;
  font-weight: 650;
}
.rows {
  display: grid;
  gap: 10px;
}
.why {
  color: var(--ot-ink-3, light-dark(#686d76, #9297a0));
  font-size: 11.5px;
}
.rule {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 6px 8px;
  padding-block-end: 10px;
  border-block-end: 1px solid var(--ot-line, light-dark(#e3dfd6, #2b2f36));
  align-items: end;
}
.rule > .icon {
  justify-self: end;
  grid-column: 2;
}
.rule > .pair, .rule > .tones {
  grid-column: 1 / -1;
}
.field {
  display: grid;
  gap: 2px;
  min-width: 0;
}
.field > span {
  color: var(--ot-ink-3, light-dark(#686d76, #9297a0));
  font-size: 11px;
}
select, input, textarea {
  font: inherit;
  min-width: 0;
  box-sizing: border-box;
  color: inherit;
  background: var(--ot-paper, light-dark(#faf9f6, #14161a));
  border: 1px solid var(--ot-line-strong, light-dark(#cfc9bc, #3b4048));
  border-radius: 6px;
  padding: 3px 6px;
  width: 100%;
}
.pair {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 8px;
}
.tones {
  display: flex;
  gap: 2px;
}
.tone {
  padding: 4px;
}
.tone[aria-pressed="true"] {
  box-shadow: inset 0 0 0 1.5px currentColor;
}
.dot {
  display: inline-block;
  flex: none;
  border-radius: 50%;
}
.quiet {
  justify-self: start;
  padding: 4px 8px;
  border: 1px solid var(--ot-line-strong, light-dark(#cfc9bc, #3b4048));
}
fieldset {
  border: 0;
  margin: 0;
  padding: 0;
  min-width: 0;
}
legend {
  padding: 0 0 4px;
  font-weight: 600;
}
.histogram {
  display: flex;
  align-items: end;
  height: 38px;
  margin-block-end: 4px;
}
.barbox {
  flex: 1;
  height: 100%;
  padding: 0;
  position: relative;
  border-radius: 0;
}
.barbox i, .barbox b {
  position: absolute;
  inset: auto 1px 0;
  border-radius: 1px 1px 0 0;
  background: var(--ot-line-strong, light-dark(#cfc9bc, #3b4048));
}
.barbox b {
  background: var(--ot-ink-2, light-dark(#565b63, #a9adb5));
}
.checks {
  display: grid;
  max-height: 150px;
  overflow: auto;
}
.check {
  display: flex;
  align-items: center;
  gap: 6px;
  padding: 2px 0;
}
.check input {
  width: auto;
}
.name {
  flex: 1;
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.number, output {
  font-variant-numeric: tabular-nums;
  color: var(--ot-ink-2, light-dark(#565b63, #a9adb5));
}
.find {
  display: flex;
  align-items: center;
  gap: 6px;
  padding: 3px 8px;
  height: 28px;
}
.find input {
  border: 0;
  background: none;
  width: 170px;
  outline-offset: 0;
}
.bottom {
  position: absolute;
  inset: auto 14px 12px;
  display: grid;
  justify-items: end;
  gap: 8px;
  pointer-events: none;
  font-size: 12px;
}
.chips {
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
  justify-content: flex-end;
}
.chip {
  display: inline-flex;
  align-items: center;
  gap: 4px;
  padding: 2px 10px;
  min-height: 22px;
  border-radius: 12px;
  color: var(--ot-ink-2, light-dark(#565b63, #a9adb5));
  background: color-mix(in srgb, var(--ot-sunken, light-dark(#f2f0ea, #101215)) 92%, transparent);
}
.chip button {
  padding: 1px 6px;
  margin-inline-end: -6px;
  color: var(--ot-ink, light-dark(#1c1f23, #eceae5));
  text-decoration: underline;
}
.legend {
  display: grid;
  max-height: 220px;
  max-width: 220px;
  overflow: auto;
  padding: 6px 8px;
}
.legend button {
  display: flex;
  align-items: center;
  gap: 7px;
  padding: 2px 4px;
  text-align: start;
}
.legend .off {
  opacity: 0.45;
  text-decoration: line-through;
}
.minimap {
  width: 148px;
  height: 104px;
  touch-action: none;
  cursor: crosshair;
}
.time {
  justify-self: stretch;
  display: flex;
  align-items: center;
  gap: 10px;
  padding: 6px 12px;
  pointer-events: auto;
}
.time .field {
  flex: none;
  width: 120px;
}
.time output {
  flex: none;
  min-width: 190px;
  text-align: end;
}
.track {
  position: relative;
  flex: 1;
  min-width: 60px;
  height: 34px;
}
.track input {
  position: absolute;
  inset: auto 0 0;
  margin: 0;
  height: 16px;
  padding: 0;
  border: 0;
  background: none;
  appearance: none;
  pointer-events: none;
}
.track input::-webkit-slider-runnable-track {
  height: 3px;
  border-radius: 2px;
  background: var(--ot-line-strong, light-dark(#cfc9bc, #3b4048));
}
.track input::-webkit-slider-thumb {
  appearance: none;
  pointer-events: auto;
  width: 14px;
  height: 14px;
  margin-top: -5.5px;
  border-radius: 50%;
  border: 2px solid var(--ot-surface, light-dark(#ffffff, #1c1f24));
  background: var(--ot-ink, light-dark(#1c1f23, #eceae5));
  cursor: ew-resize;
}
.track input::-moz-range-thumb {
  pointer-events: auto;
}
.bars {
  position: absolute;
  inset: 0 7px 12px;
  display: flex;
  align-items: end;
  gap: 1px;
}
.bars i {
  flex: 1;
  background: var(--ot-line-strong, light-dark(#cfc9bc, #3b4048));
}
.notes {
  position: absolute;
  inset: 0;
  overflow: hidden;
  pointer-events: none;
}
.note {
  position: absolute;
  left: 0;
  top: 0;
  width: 170px;
}
.grip {
  display: flex;
  justify-content: end;
  height: 18px;
  cursor: move;
  touch-action: none;
}
.grip .icon {
  width: 18px;
  height: 18px;
}
.note textarea {
  border: 0;
  background: none;
  resize: vertical;
  padding: 0 8px 6px;
}
@media (max-width: 640px) {
  .tools {
    inset: 8px 8px auto;
  }
  .minimap {
    display: none;
  }
  .time output {
    display: none;
  }
}
`;
