package io.onethread.activity;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/** Puts activities and tasks into the words of RFC 5545. */
final class ICalendar {

	/** How long something is that says no length, for calendars that want one. */
	private static final int USUAL_MINUTES = 30;

	private final ResourceBundle texts;

	private final Calendar calendar = new Calendar().withProdId("-//Onethread//Calendar//EN")
		.withDefaults()
		.getFluentTarget();

	ICalendar(ResourceBundle texts) {
		this.texts = texts;
	}

	ICalendar add(Activity activity) {
		ZonedDateTime at = activity.at();
		if (at != null) {
			VEvent event = activity.allDay()
					? new VEvent(at.toLocalDate(), at.toLocalDate().plusDays(1), title(activity))
					: new VEvent(at.toInstant(), at.plusMinutes(minutes(activity)).toInstant(), title(activity));
			put(event, new Uid(activity.id() + "@onethread"));
			put(event, new Sequence(Math.toIntExact(Math.min(activity.version(), Integer.MAX_VALUE))));
			put(event, activity.status().equals(Activity.CANCELLED) ? ImmutableStatus.VEVENT_CANCELLED
					: ImmutableStatus.VEVENT_CONFIRMED);
			put(event, activity.confidential() ? ImmutableClazz.PRIVATE : ImmutableClazz.PUBLIC);
			if (activity.changedAt() != null) {
				put(event, new LastModified(activity.changedAt().toInstant()));
			}
			String description = description(activity);
			if (!description.isEmpty()) {
				put(event, new Description(description));
			}
			this.calendar.add(event);
		}
		return this;
	}

	/** A task stands on the day it is due, and takes no time. */
	ICalendar add(Task task) {
		LocalDate due = task.due();
		if (due != null) {
			VEvent event = new VEvent(due, due.plusDays(1), "☐ " + task.title());
			put(event, new Uid(task.id() + "@onethread"));
			put(event, new Sequence(Math.toIntExact(Math.min(task.version(), Integer.MAX_VALUE))));
			put(event, ImmutableTransp.TRANSPARENT);
			String about = names(task.about());
			if (!about.isEmpty()) {
				put(event, new Description(about));
			}
			this.calendar.add(event);
		}
		return this;
	}

	/** The calendar as calendar programs read it. */
	@Override
	public String toString() {
		return this.calendar.toString();
	}

	private String title(Activity activity) {
		String key = "activity.kind." + activity.kind();
		String kind = this.texts.containsKey(key) ? this.texts.getString(key) : activity.kind();
		String with = activity.about().stream().map(About::name).findFirst().map((name) -> " · " + name).orElse("");
		return kind + with + ((activity.subject() == null) ? "" : " · " + activity.subject());
	}

	private static String description(Activity activity) {
		String about = names(activity.about());
		return (activity.outcome() == null) ? about : (about + "\n\n" + activity.outcome()).strip();
	}

	private static String names(List<About> about) {
		return about.stream().map(About::name).collect(Collectors.joining("\n"));
	}

	private static int minutes(Activity activity) {
		return (activity.minutes() == null || activity.minutes() == 0) ? USUAL_MINUTES : activity.minutes();
	}

	private static void put(VEvent event, Property property) {
		event.add(property);
	}

}
