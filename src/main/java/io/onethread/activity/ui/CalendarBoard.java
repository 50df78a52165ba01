package io.onethread.activity.ui;

import java.util.List;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.dom.DomEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Draws a calendar by FullCalendar. All that is shown goes out once per response, and
 * again when it is attached; from the browser come ids and times, which whoever listens
 * judges.
 */
@Tag("calendar-view")
@JsModule("./calendar-view/calendar-view.ts")
@NpmPackage(value = "@fullcalendar/core", version = "6.1.20")
@NpmPackage(value = "@fullcalendar/daygrid", version = "6.1.20")
@NpmPackage(value = "@fullcalendar/interaction", version = "6.1.20")
@NpmPackage(value = "@fullcalendar/list", version = "6.1.20")
@NpmPackage(value = "@fullcalendar/timegrid", version = "6.1.20")
class CalendarBoard extends Component implements HasSize, HasStyle {

	private static final String DETAIL = "event.detail.";

	private @Nullable State state;

	private boolean flushPlanned;

	CalendarBoard(Listener listener) {
		listen("calendar-go", (event) -> listener.go(text(event, "to")), "to");
		listen("calendar-day", (event) -> listener.day(text(event, "date")), "date");
		listen("entry-open", (event) -> listener.open(text(event, "id")), "id");
		listen("entry-move", (event) -> listener.move(text(event, "id"), slot(event)), "id", "start", "minutes",
				"allDay");
		listen("slot-pick", (event) -> listener.pick(slot(event)), "start", "minutes", "allDay");
	}

	/** Shows this instead of what was there. */
	void show(State state) {
		this.state = state;
		plan();
	}

	/** What is shown. */
	@Nullable State state() {
		return this.state;
	}

	@Override
	protected void onAttach(AttachEvent event) {
		super.onAttach(event);
		this.flushPlanned = false;
		plan();
	}

	private void plan() {
		if (this.flushPlanned) {
			return;
		}
		getUI().ifPresent((ui) -> {
			this.flushPlanned = true;
			ui.beforeClientResponse(this, (context) -> {
				this.flushPlanned = false;
				if (this.state != null) {
					getElement().callJsFunction("synchronize", this.state);
				}
			});
		});
	}

	private void listen(String name, com.vaadin.flow.function.SerializableConsumer<DomEvent> listener,
			String... details) {
		var registration = getElement().addEventListener(name, listener::accept);
		for (String detail : details) {
			registration.addEventData(DETAIL + detail);
		}
	}

	private static String text(DomEvent event, String name) {
		return event.getEventData().path(DETAIL + name).asString("");
	}

	private static Slot slot(DomEvent event) {
		JsonNode data = event.getEventData();
		JsonNode minutes = data.path(DETAIL + "minutes");
		return new Slot(text(event, "start"), minutes.isNumber() ? minutes.asInt() : null,
				data.path(DETAIL + "allDay").asBoolean(false));
	}

	/** Hears what the user does. */
	interface Listener {

		/** Wants to see something else: a step, or another view. */
		void go(String to);

		/** Wants to see a day. */
		void day(String date);

		/** Wants to see an entry. */
		void open(String id);

		/** Has moved an entry. */
		void move(String id, Slot slot);

		/** Has picked a free time. */
		void pick(Slot slot);

	}

	/**
	 * A time as the browser tells it.
	 *
	 * @param start an instant, or a day
	 * @param minutes how long, if it says so
	 * @param allDay whether only the day counts
	 */
	record Slot(String start, @Nullable Integer minutes, boolean allDay) {

	}

	/**
	 * All that is shown.
	 *
	 * @param view {@code day}, {@code week}, {@code month} or {@code list}
	 * @param date a day within it
	 * @param locale the language as FullCalendar calls it
	 * @param plannable whether a free time may be picked
	 * @param entries what stands in it
	 * @param texts what it says itself
	 */
	record State(String view, String date, String locale, boolean plannable, List<CalendarItem> entries, Texts texts) {

	}

	/**
	 * What the calendar says itself.
	 *
	 * @param label what it is
	 * @param help which keys there are
	 * @param empty what stands where nothing is
	 */
	record Texts(String label, String help, String empty) {

	}

}
