package io.onethread.activity.ui;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import com.vaadin.flow.component.UI;
import io.onethread.activity.Activity;
import io.onethread.activity.CalendarEntry;
import io.onethread.activity.Task;
import org.jspecify.annotations.Nullable;

/**
 * Something as the calendar in the browser draws it.
 *
 * @param id what it is told by, or null where it cannot be opened
 * @param title what it says
 * @param start an instant, or a day where only that is known
 * @param end when it ends, or null
 * @param allDay whether only its day is known
 * @param state {@code planned}, {@code done}, {@code cancelled}, {@code busy} or
 * {@code task}
 * @param colour a place in the palette, or 0
 * @param movable whether it may be moved
 */
record CalendarItem(@Nullable String id, String title, String start, @Nullable String end, boolean allDay, String state,
		int colour, boolean movable) {

	/** What an entry looks like; who it is of is said where there are several. */
	static CalendarItem of(CalendarEntry entry, int colour, boolean several, UI ui, Times times) {
		Activity activity = entry.activity();
		String what = (activity == null) ? ui.getTranslation("activity.busy") : ActivityText.line(activity, ui);
		String title = several ? entry.rep().name() + " · " + what : what;
		Integer minutes = entry.minutes();
		ZonedDateTime end = (minutes == null || minutes == 0) ? null : entry.at().plusMinutes(minutes);
		return new CalendarItem((activity == null) ? null : activity.id(), title,
				moment(entry.at(), entry.allDay(), times), (end == null || entry.allDay()) ? null : instant(end),
				entry.allDay(), (activity == null) ? "busy" : activity.status(), colour,
				activity != null && activity.editable() && !activity.status().equals(Activity.CANCELLED));
	}

	/** What a task looks like on the day it is due. */
	static CalendarItem of(Task task, boolean several) {
		String who = (several && task.rep() != null) ? task.rep().name() + " · " : "";
		return new CalendarItem("task:" + task.id(), who + task.title(), String.valueOf(task.due()), null, true, "task",
				0, task.editable());
	}

	private static String moment(ZonedDateTime at, boolean allDay, Times times) {
		return allDay ? at.withZoneSameInstant(times.zone()).toLocalDate().toString() : instant(at);
	}

	private static String instant(ZonedDateTime at) {
		return DateTimeFormatter.ISO_INSTANT.format(at);
	}

}
