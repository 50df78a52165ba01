package io.onethread.activity;

import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What somebody writes down about an activity.
 *
 * @param kind one of {@link Activity#KINDS}
 * @param at when it begins
 * @param allDay whether only its day is known
 * @param minutes how long it takes
 * @param subject what it is about, in a few words
 * @param status one of {@link Activity#STATES}; null for what follows from {@code at}
 * @param outcome what came of it
 * @param confidential whether only its rep may know of it
 * @param about the ids of the customers, projects and contacts it is about or with
 */
public record ActivityData(String kind, @Nullable ZonedDateTime at, boolean allDay, @Nullable Integer minutes,
		@Nullable String subject, @Nullable String status, @Nullable String outcome, boolean confidential,
		List<String> about) {

	public ActivityData {
		about = (about == null) ? List.of() : List.copyOf(about);
	}

	/** What is written down about an activity now. */
	public static ActivityData of(Activity activity) {
		return new ActivityData(activity.kind(), activity.at(), activity.allDay(), activity.minutes(),
				activity.subject(), activity.status(), activity.outcome(), activity.confidential(),
				activity.about().stream().map(About::id).toList());
	}

	/** The same at another time. */
	public ActivityData at(ZonedDateTime when, boolean wholeDay, @Nullable Integer length) {
		return new ActivityData(this.kind, when, wholeDay, length, this.subject, this.status, this.outcome,
				this.confidential, this.about);
	}

	/** The same in another state. */
	public ActivityData as(String state, @Nullable String result) {
		return new ActivityData(this.kind, this.at, this.allDay, this.minutes, this.subject, state, result,
				this.confidential, this.about);
	}

}
