/** Paper and ink; the thread's colour marks now and nothing else. */
export const STYLES = `
:host {
  display: block;
  min-height: 420px;
  background: var(--ot-surface);
  border: 1px solid var(--ot-line);
  border-radius: 10px;
  overflow: hidden;
  --fc-border-color: var(--ot-line);
  --fc-page-bg-color: var(--ot-surface);
  --fc-neutral-bg-color: var(--ot-sunken);
  --fc-neutral-text-color: var(--ot-ink-2);
  --fc-today-bg-color: var(--ot-sunken);
  --fc-now-indicator-color: var(--ot-thread);
  --fc-highlight-color: var(--ot-info-soft);
  --fc-list-event-hover-bg-color: var(--ot-sunken);
  --fc-more-link-text-color: var(--ot-ink-2);
  --fc-small-font-size: 12px;
  --fc-event-text-color: var(--ot-ink);
}
.board { height: 100%; }
.fc { height: 100%; font-size: 13px; color: var(--ot-ink); }
.fc a { color: inherit; text-decoration: none; }
.fc .fc-col-header-cell { font-weight: 600; color: var(--ot-ink-2); }
.fc .fc-col-header-cell-cushion, .fc .fc-daygrid-day-number { padding: 6px 8px; }
.fc .fc-timegrid-slot-label, .fc .fc-timegrid-axis { color: var(--ot-ink-3); font-size: 12px; }
.fc .fc-timegrid-slot { height: 22px; }
.fc .fc-day-today .fc-col-header-cell-cushion, .fc .fc-day-today .fc-daygrid-day-number { color: var(--ot-ink); font-weight: 700; }
.fc .entry { --entry: var(--ot-info); background: color-mix(in srgb, var(--entry) 14%, var(--ot-surface)); border: 0; border-inline-start: 3px solid var(--entry); border-radius: 4px; cursor: pointer; }
.fc .entry .fc-event-main, .fc .fc-daygrid-event { color: var(--ot-ink); }
.fc .fc-daygrid-event { white-space: nowrap; padding: 1px 4px; }
.fc .fc-daygrid-event-dot, .fc .fc-list-event-dot { border-color: var(--entry, var(--ot-ink-3)); }
.fc .entry-c1 { --entry: var(--ot-d1); }
.fc .entry-c2 { --entry: var(--ot-d2); }
.fc .entry-c3 { --entry: var(--ot-d3); }
.fc .entry-c4 { --entry: var(--ot-d4); }
.fc .entry-c5 { --entry: var(--ot-d5); }
.fc .entry-c6 { --entry: var(--ot-d6); }
.fc .entry-c7 { --entry: var(--ot-d7); }
.fc .entry-done { background: var(--ot-sunken); }
.fc .entry-done .fc-event-title, .fc .entry-done .fc-list-event-title { color: var(--ot-ink-2); }
.fc .entry-cancelled { background: var(--ot-surface); border-inline-start-style: dotted; }
.fc .entry-cancelled .fc-event-title, .fc .entry-cancelled .fc-list-event-title { text-decoration: line-through; color: var(--ot-ink-2); }
.fc .entry-busy { cursor: default; background: repeating-linear-gradient(135deg, var(--ot-sunken) 0 6px, var(--ot-surface) 6px 12px); }
.fc .entry-task { background: var(--ot-warn-soft); border-inline-start-color: var(--ot-warn); }
.fc .fc-list { border: 0; }
.fc .fc-list-event { cursor: pointer; background: none !important; }
.fc .fc-list-day-cushion { background: var(--ot-sunken); font-weight: 600; }
.fc .fc-list-empty { background: none; color: var(--ot-ink-2); padding: 0 16px; text-align: center; }
.fc .fc-event:focus-visible, .fc .fc-list-event:focus-visible, .fc a:focus-visible { outline: 2px solid var(--ot-focus); outline-offset: 1px; }
.fc .fc-popover { background: var(--ot-surface); border-color: var(--ot-line-strong); border-radius: 8px; }
.fc .fc-popover-header { background: var(--ot-sunken); }
.fc .fc-day-other .fc-daygrid-day-top { opacity: 1; }
.fc .fc-day-other .fc-daygrid-day-number { color: var(--ot-ink-3); }
.fc .fc-non-business { background: none; }
`;
