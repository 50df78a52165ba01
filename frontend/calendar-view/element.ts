import { Calendar, type DateSelectArg, type EventApi, type EventMountArg } from '@fullcalendar/core';
import chinese from '@fullcalendar/core/locales/zh-cn';
import dayGrid from '@fullcalendar/daygrid';
import interaction from '@fullcalendar/interaction';
import list from '@fullcalendar/list';
import timeGrid from '@fullcalendar/timegrid';

import { STYLES } from './element.css';
import { eventOf, minutesBetween, moment } from './entries';
import { shiftOf, stepOf } from './keyboard';
import { type CalendarState, type CalendarViewEvents, NO_STATE } from './types';
import { viewFor } from './views';

/**
 * The calendar: shows what `synchronize` says, and reports by events, with ids and times, what the
 * user does. It goes nowhere and moves nothing for good by itself.
 */
export class CalendarViewElement extends HTMLElement {
  readonly #board = document.createElement('div');
  readonly #resizes = new ResizeObserver(() => this.#fit());
  #calendar: Calendar | null = null;
  #state: CalendarState = NO_STATE;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
    this.#board.className = 'board';
    root.append(this.#board);
    this.addEventListener('keydown', (event) => this.#key(event));
  }

  connectedCallback(): void {
    if (!this.hasAttribute('tabindex')) {
      this.tabIndex = 0;
    }
    this.setAttribute('role', 'region');
    this.#resizes.observe(this);
  }

  disconnectedCallback(): void {
    this.#resizes.disconnect();
    this.#calendar?.destroy();
    this.#calendar = null;
  }

  /** The one inlet: all that is to be shown. */
  synchronize(state: CalendarState): void {
    this.#state = state;
    this.ariaLabel = state.texts.label;
    this.ariaDescription = state.texts.help;
    this.#show();
  }

  #fit(): void {
    if (this.clientWidth === 0 || this.clientHeight === 0 || this.#state === NO_STATE) {
      return;
    }
    if (!this.#calendar) {
      this.#show();
      return;
    }
    this.#look();
    this.#calendar.updateSize();
  }

  #show(): void {
    if (!this.isConnected || this.clientWidth === 0) {
      return;
    }
    const { locale, plannable, texts, entries } = this.#state;
    const calendar = (this.#calendar ??= this.#make());
    calendar.batchRendering(() => {
      calendar.setOption('locale', locale);
      calendar.setOption('selectable', plannable);
      calendar.setOption('noEventsText', texts.empty);
      this.#look();
      calendar.removeAllEventSources();
      calendar.addEventSource(entries.map(eventOf));
    });
  }

  /** Looks where Java says, in the view that there is room for. */
  #look(): void {
    const calendar = this.#calendar;
    const view = viewFor(this.#state.view, this.clientWidth);
    if (calendar && (calendar.view.type !== view || moment(calendar.getDate(), true) !== this.#state.date)) {
      calendar.changeView(view, this.#state.date);
    }
  }

  #make(): Calendar {
    const calendar = new Calendar(this.#board, {
      plugins: [dayGrid, timeGrid, list, interaction],
      locales: [chinese],
      locale: this.#state.locale,
      initialView: viewFor(this.#state.view, this.clientWidth),
      initialDate: this.#state.date,
      headerToolbar: false,
      firstDay: 1,
      height: '100%',
      nowIndicator: true,
      scrollTime: '08:00:00',
      slotDuration: '00:30:00',
      dayMaxEvents: true,
      eventInteractive: true,
      navLinks: true,
      slotLabelFormat: { hour: '2-digit', minute: '2-digit', hour12: false },
      eventTimeFormat: { hour: '2-digit', minute: '2-digit', hour12: false },
      navLinkDayClick: (date) => this.#tell('calendar-day', { date: moment(date, true) }),
      eventClick: ({ event, jsEvent }) => {
        jsEvent.preventDefault();
        this.#open(event);
      },
      eventDrop: ({ event }) => this.#move(event, 0),
      eventResize: ({ event }) => this.#move(event, 0),
      select: (range) => this.#pick(range),
      eventDidMount: (mounted) => name(mounted),
    });
    calendar.render();
    return calendar;
  }

  #key(event: KeyboardEvent): void {
    const on = event.composedPath()[0];
    const focused = on instanceof HTMLElement ? on.closest<HTMLElement>('.fc-event') : null;
    const entry = focused?.dataset['entry'] ? (this.#calendar?.getEventById(focused.dataset['entry']) ?? null) : null;
    const shift = entry?.startEditable === false ? null : entry && shiftOf(event, entry.allDay);
    const step = stepOf(event);
    if (entry && shift !== null && this.#movable(entry)) {
      event.preventDefault();
      this.#move(entry, shift);
    } else if (step) {
      event.preventDefault();
      this.#tell('calendar-go', { to: step });
    }
  }

  #movable(event: EventApi): boolean {
    return this.#state.entries.some((entry) => entry.id === event.extendedProps['record'] && entry.movable);
  }

  #open(event: EventApi): void {
    const id: unknown = event.extendedProps['record'];
    if (typeof id === 'string') {
      this.#tell('entry-open', { id });
    }
  }

  #move(event: EventApi, by: number): void {
    const id: unknown = event.extendedProps['record'];
    if (typeof id === 'string' && event.start) {
      const start = new Date(event.start.getTime() + by * 60_000);
      const given = this.#state.entries.find((entry) => entry.id === id);
      const drawn = event.allDay ? null : minutesBetween(event.start, event.end);
      // What has no length of its own keeps none, unless somebody drew it longer.
      const minutes = given?.end === null && drawn === 30 ? null : drawn;
      this.#tell('entry-move', { id, start: moment(start, event.allDay), minutes, allDay: event.allDay });
    }
  }

  #pick(range: DateSelectArg): void {
    const minutes = range.allDay ? null : minutesBetween(range.start, range.end);
    this.#calendar?.unselect();
    this.#tell('slot-pick', { start: moment(range.start, range.allDay), minutes, allDay: range.allDay });
  }

  #tell<K extends keyof CalendarViewEvents>(name: K, detail: CalendarViewEvents[K]): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

/** Lets the keyboard find the entry that has the focus, and a hover read what is cut off. */
function name({ el, event }: EventMountArg): void {
  el.dataset['entry'] = event.id;
  el.title = event.title;
}
