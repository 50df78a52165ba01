import { CalendarViewElement } from './element';

if (!customElements.get('calendar-view')) {
  customElements.define('calendar-view', CalendarViewElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'calendar-view': CalendarViewElement;
  }
}
