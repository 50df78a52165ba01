package io.onethread.handover;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A customer that was handed over, as its successor gets to know it.
 *
 * @param customer which
 * @param nameEn its English name
 * @param facts what it is and where, in few words
 * @param leaver from whom
 * @param to who took it over
 * @param seenAt when they noted it as seen
 * @param people its people, key contacts first
 * @param projects its open projects, the greatest first
 * @param promises what was promised, the most urgent first
 * @param story what happened, the latest first
 */
public record Takeover(RecordRef customer, @Nullable String nameEn, List<String> facts, RecordRef leaver, String to,
		@Nullable ZonedDateTime seenAt, List<Person> people, List<OpenProject> projects, List<Promise> promises,
		List<Event> story) {

	/**
	 * Somebody there.
	 *
	 * @param contact who
	 * @param title the position
	 * @param reach phone and mail
	 * @param key whether they decide in a project
	 * @param met how often somebody of us met them
	 * @param only whether nobody but the leaver ever did
	 */
	public record Person(RecordRef contact, @Nullable String title, List<String> reach, boolean key, long met,
			boolean only) {

	}

	/**
	 * An open project.
	 *
	 * @param project which
	 * @param stage how far it is
	 * @param value what it would bring
	 * @param expectedClose when it should be decided
	 * @param nextStep what is to be done next
	 */
	public record OpenProject(RecordRef project, @Nullable String stage, double value,
			@Nullable LocalDate expectedClose, @Nullable String nextStep) {

	}

	/**
	 * A promise.
	 *
	 * @param id its id
	 * @param subject what was promised
	 * @param due until when
	 */
	public record Promise(String id, String subject, @Nullable LocalDate due) {

	}

	/**
	 * Something that happened.
	 *
	 * @param what {@code activity}, {@code order} or {@code owned}
	 * @param kind the kind of activity, or the role that ended
	 * @param at when
	 * @param text its subject, number or reason
	 * @param who who did it
	 * @param value an order's value
	 */
	public record Event(String what, @Nullable String kind, ZonedDateTime at, @Nullable String text,
			@Nullable String who, @Nullable Double value) {

	}

}
