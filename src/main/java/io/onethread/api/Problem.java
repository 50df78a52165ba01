package io.onethread.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a request, as RFC 9457 has it. It never repeats what was asked for,
 * so that a record one may not know of and one that is not there are answered alike.
 *
 * @param type always {@code about:blank}: the status says what kind of problem it is
 * @param title the status in words
 * @param status the HTTP status
 * @param detail what is wrong and what to do about it
 * @param errors what is wrong field by field
 * @param matches the records a new one looks like
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(String type, String title, int status, String detail, @Nullable List<FieldError> errors,
		@Nullable List<CustomerMatch> matches) {

	/**
	 * What is wrong with a field.
	 *
	 * @param field the field's name
	 * @param problem what is wrong
	 * @param remedy what to do about it
	 */
	record FieldError(String field, String problem, String remedy) {

	}

}
