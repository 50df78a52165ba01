package io.onethread.customer;

/**
 * What is wrong with one field.
 *
 * @param field the field's name
 * @param key the key of the text that says what is wrong; with {@code .remedy} after it,
 * the key of what to do about it
 * @param argument what the texts speak of, or empty
 */
public record FieldProblem(String field, String key, String argument) {

	/** The key of the text that says what to do about it. */
	public String remedyKey() {
		return this.key + ".remedy";
	}

}
