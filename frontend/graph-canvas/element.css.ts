/** Styles of the shadow tree; adopted as a sheet, which a strict content security policy allows. */
export const STYLES = `
:host {
  display: block;
  position: relative;
  overflow: hidden;
  min-height: 160px;
  background: var(--ot-paper, light-dark(#faf9f6, #14161a));
  outline: none;
  touch-action: none;
}
:host([hidden]) {
  display: none;
}
:host(:focus-visible) {
  box-shadow: inset 0 0 0 2px var(--ot-focus, light-dark(#2f6fde, #7aa7ff));
}
.stage {
  position: absolute;
  inset: 0;
}
.failed {
  position: absolute;
  inset: 0;
  display: grid;
  place-items: center;
  padding: 24px;
  text-align: center;
  color: var(--ot-ink-2, light-dark(#565b63, #a9adb5));
}
.failed:empty {
  display: none;
}
.spoken {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
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
