package io.onethread.overlap;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Locale;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A question after a customer that its asker may not see, to whoever answers for it. The
 * asker does not learn who that is unless they agree.
 *
 * @param id its id
 * @param mine whether the viewer asks; else they are asked
 * @param state how it stands
 * @param typed what the asker knows of the customer
 * @param text why they ask
 * @param askedAt when they asked
 * @param answeredAt when it was answered, if it was
 * @param division for whoever asks, which division is asked; else the asker's
 * @param asker who asks, for whoever is asked
 * @param customer the customer, for whoever is asked
 * @param toldName the customer's name, for whoever asked, once it is agreed
 * @param owner who answers for it, for whoever asked, once it is agreed
 * @param answer what else was answered
 * @param waits whether it waits for the viewer's answer
 */
public record Inquiry(String id, boolean mine, State state, String typed, String text, ZonedDateTime askedAt,
		@Nullable ZonedDateTime answeredAt, @Nullable Place division, @Nullable RecordRef asker,
		@Nullable RecordRef customer, @Nullable String toldName, @Nullable RecordRef owner, String answer,
		boolean waits) {

	/** What nobody answers in this time has ended: one may ask anew. */
	public static final Duration PATIENCE = Duration.ofDays(7);

	/** How an inquiry stands. */
	public enum State {

		/** It waits for an answer. */
		OPEN,
		/** The asker was told the customer and who answers for it. */
		AGREED,
		/** They were told that they are not told. */
		DECLINED,
		/** Nobody answered in time. Who is asked still can. */
		EXPIRED,
		/** The asker took it back. */
		WITHDRAWN;

		/** Whether it can still be answered. */
		public boolean answerable() {
			return this == OPEN || this == EXPIRED;
		}

		static State of(String stored, ZonedDateTime askedAt) {
			State state = valueOf(stored.toUpperCase(Locale.ROOT));
			return (state == OPEN && askedAt.plus(PATIENCE).isBefore(ZonedDateTime.now())) ? EXPIRED : state;
		}

	}

}
