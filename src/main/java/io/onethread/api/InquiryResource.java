package io.onethread.api;

import java.time.ZonedDateTime;
import java.util.Locale;

import io.onethread.graph.RecordRef;
import io.onethread.overlap.Inquiry;
import org.jspecify.annotations.Nullable;

/**
 * A question after a customer as the API shows it.
 *
 * @param mine whether you ask; else you are asked
 * @param state {@code open}, {@code agreed}, {@code declined}, {@code expired} or
 * {@code withdrawn}
 * @param typed what the asker knows of the customer
 * @param text why they ask
 * @param division which division is asked, or for whoever is asked, the asker's
 * @param asker who asks, for whoever is asked
 * @param customer which customer, for whoever is asked
 * @param told the customer's name, for whoever asked, once it is agreed
 * @param owner who answers for it, for whoever asked, once it is agreed
 * @param answer what else was answered
 */
record InquiryResource(String id, boolean mine, String state, String typed, String text, ZonedDateTime askedAt,
		@Nullable ZonedDateTime answeredAt, @Nullable String division, @Nullable RecordRef asker,
		@Nullable RecordRef customer, @Nullable String told, @Nullable RecordRef owner, String answer) {

	static InquiryResource of(Inquiry inquiry, Locale locale) {
		return new InquiryResource(inquiry.id(), inquiry.mine(), inquiry.state().name().toLowerCase(Locale.ROOT),
				inquiry.typed(), inquiry.text(), inquiry.askedAt(), inquiry.answeredAt(),
				(inquiry.division() == null) ? null : inquiry.division().name(locale), inquiry.asker(),
				inquiry.customer(), inquiry.toldName(), inquiry.owner(), inquiry.answer());
	}

}
