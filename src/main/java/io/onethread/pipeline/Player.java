package io.onethread.pipeline;

import java.time.ZonedDateTime;
import java.util.List;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A contact in a project.
 *
 * @param contact the contact
 * @param title what they are at the customer
 * @param left whether they have left
 * @param part the part they play
 * @param customers where they work, as far as the viewer may know
 * @param lastActivity when somebody was last in touch with them
 */
public record Player(RecordRef contact, @Nullable String title, boolean left, Part part, List<RecordRef> customers,
		@Nullable ZonedDateTime lastActivity) {

	/** The roles people choose from; a file may bring others. */
	public static final List<String> ROLES = List.of("decider", "influencer", "user", "payer", "technical", "buyer",
			"adviser", "gatekeeper");

	/** How people stand to what is offered. */
	public static final List<String> STANCES = List.of("supports", "neutral", "opposes");

	/**
	 * The part a contact plays in a project.
	 *
	 * @param role what they do in it
	 * @param key whether they are key or ordinary in it
	 * @param stance how they stand to it
	 */
	public record Part(@Nullable String role, boolean key, @Nullable String stance) {

	}

}
