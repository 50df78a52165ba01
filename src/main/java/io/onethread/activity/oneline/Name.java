package io.onethread.activity.oneline;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A record that a line may name.
 *
 * @param kind its label: {@code Customer}, {@code Project} or {@code Contact}
 * @param id its id
 * @param name what it is called
 * @param others what else it is called: short, English and former names
 * @param title a contact's title
 * @param own whether the writer works with it
 * @param customers the ids of the customers it belongs to
 */
public record Name(String kind, String id, String name, List<String> others, @Nullable String title, boolean own,
		List<String> customers) {

	/** The label of customers. */
	public static final String CUSTOMER = "Customer";

	/** The label of projects. */
	public static final String PROJECT = "Project";

	/** The label of contacts. */
	public static final String CONTACT = "Contact";

	/** Whether it belongs to one of these customers. */
	boolean belongsTo(List<String> ids) {
		return this.customers.stream().anyMatch(ids::contains);
	}

}
