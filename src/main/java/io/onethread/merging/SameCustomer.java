package io.onethread.merging;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A customer that is kept under several records.
 *
 * @param id the id it is shown under
 * @param records its records, the one it is shown as first
 * @param fields what it is shown with, field by field
 */
public record SameCustomer(String id, List<CustomerRecord> records, List<Field> fields) {

	/** The record that the customer is shown as. */
	public CustomerRecord top() {
		return this.records.getFirst();
	}

	/** Whether there is more than one record. */
	public boolean isMerged() {
		return this.records.size() > 1;
	}

	/**
	 * What one field is shown with, and what the other records hold there.
	 *
	 * @param name the field's name, as in the graph
	 * @param shown the value it is shown with
	 * @param others the values of other records that differ from it
	 * @param chosen whether somebody chose it by hand
	 */
	public record Field(String name, Value shown, List<Value> others, boolean chosen) {

	}

	/**
	 * A value and where it comes from.
	 *
	 * @param value what it is
	 * @param record the id of the record that holds it
	 * @param source the system the record comes from, or empty
	 * @param written when and by whom it was written down
	 */
	public record Value(Object value, String record, String source, CustomerRecord.@Nullable Written written) {

	}

}
