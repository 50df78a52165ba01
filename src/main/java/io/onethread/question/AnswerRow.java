package io.onethread.question;

import java.time.LocalDate;
import java.util.List;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A record that answers to a question.
 *
 * @param label what it is
 * @param id its id
 * @param name its name, or what stands for it
 * @param full whether the reader sees all of it
 * @param doing what kind of activity it is; empty for other records
 * @param words what else to say of it: place, industry, title, stage
 * @param status its status; empty where there is none
 * @param customer the customer it belongs to
 * @param rep who answers for it
 * @param division the division it counts with
 * @param value what it is worth; of a customer its orders of twelve months
 * @param more of a customer what its open projects come to
 * @param at when somebody was in touch last, or it closes, or was placed
 */
public record AnswerRow(String label, String id, String name, boolean full, String doing, List<String> words,
		String status, @Nullable RecordRef customer, @Nullable RecordRef rep, @Nullable Place division,
		@Nullable Double value, @Nullable Double more, @Nullable LocalDate at) {

	/** A division with its colour. */
	public record Place(String id, String name, @Nullable String nameEn, int colour) {

	}

}
