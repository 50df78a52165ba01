/** Styles of the shadow tree; adopted as a sheet, which a strict content security policy allows. */
export const STYLES = `
:host {
  display: block;
  position: relative;
  min-width: 0;
  color: var(--ot-ink, light-dark(#1c1f23, #eceae5));
}
:host([hidden]) {
  display: none;
}
.head {
  display: flex;
  align-items: baseline;
  gap: 8px;
  padding: 10px 12px 6px;
}
.title {
  font-size: 15px;
  font-weight: 650;
}
.why {
  flex: 1;
  color: var(--ot-ink-3, light-dark(#686d76, #9297a0));
  font-size: 12.5px;
}
.toggle {
  margin-inline-start: auto;
  flex: none;
  padding: 2px 8px;
  border: 1px solid var(--ot-line-strong, light-dark(#cfc9bc, #3b4048));
  border-radius: 6px;
  background: none;
  color: inherit;
  font: inherit;
  font-size: 12px;
  cursor: pointer;
}
.body {
  padding: 0 12px 10px;
  position: relative;
}
.stage {
  outline: none;
  border-radius: 6px;
}
.stage:focus-visible,
button:focus-visible {
  outline: 2px solid var(--ot-focus, light-dark(#2f6fde, #7aa7ff));
  outline-offset: 2px;
}
.notice {
  padding: 24px 0;
  text-align: center;
  color: var(--ot-ink-2, light-dark(#50555d, #b3b7be));
}
.notice:empty {
  display: none;
}
.scroller {
  overflow: auto;
  max-height: 420px;
}
table {
  border-collapse: collapse;
  width: 100%;
  font-size: 13px;
}
caption {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
th,
td {
  padding: 6px 8px;
  border-block-end: 1px solid var(--ot-line, light-dark(#e3dfd6, #2b2f36));
  text-align: start;
  font-weight: 400;
}
thead th {
  color: var(--ot-ink-3, light-dark(#686d76, #9297a0));
  font-size: 12px;
  font-weight: 600;
  position: sticky;
  inset-block-start: 0;
  background: var(--ot-surface, light-dark(#ffffff, #1c1f24));
}
.number {
  text-align: end;
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
td button {
  border: 0;
  padding: 0;
  background: none;
  color: inherit;
  font: inherit;
  text-decoration: underline;
  text-decoration-color: var(--ot-line-strong, light-dark(#cfc9bc, #3b4048));
  text-underline-offset: 3px;
  cursor: pointer;
}
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.tip {
  font-size: 12.5px;
  color: var(--ot-ink, light-dark(#1c1f23, #eceae5));
  max-width: 300px;
  white-space: normal;
}
.tip-line {
  display: flex;
  align-items: baseline;
  gap: 6px;
}
.tip-line b {
  margin-inline-start: auto;
  padding-inline-start: 12px;
  font-weight: 600;
  font-variant-numeric: tabular-nums;
}
.tip-note {
  color: var(--ot-ink-3, light-dark(#686d76, #9297a0));
}
.dot {
  width: 8px;
  height: 8px;
  border-radius: 2px;
  flex: none;
}
.probe {
  position: absolute;
  visibility: hidden;
  pointer-events: none;
}
.probe span {
  transition: color 1ms;
}
`;
