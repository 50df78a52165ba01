package io.onethread.customer.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

import com.vaadin.flow.router.QueryParameters;
import io.onethread.customer.CustomerFilter;
import org.jspecify.annotations.Nullable;

/**
 * Which customers the list shows, as its address says it. Addresses come from anywhere:
 * what cannot be read is not asked for.
 */
final class FilterAddress {

	private FilterAddress() {
	}

	static CustomerFilter of(QueryParameters parameters) {
		return new CustomerFilter(text(parameters, "division"), text(parameters, "rep"), number(parameters, "touched"),
				number(parameters, "quiet"), number(parameters, "contacts"), day(parameters, "since"),
				alert(parameters));
	}

	static String query(CustomerFilter filter) {
		return QueryParameters.simple(parameters(filter)).getQueryString();
	}

	/** The same without one of its conditions. */
	static CustomerFilter without(CustomerFilter filter, String name) {
		Map<String, String> parameters = parameters(filter);
		parameters.remove(name);
		return of(QueryParameters.simple(parameters));
	}

	private static Map<String, String> parameters(CustomerFilter filter) {
		Map<String, String> parameters = new LinkedHashMap<>();
		put(parameters, "division", filter.division());
		put(parameters, "rep", filter.rep());
		put(parameters, "touched", filter.touched());
		put(parameters, "quiet", filter.quiet());
		put(parameters, "contacts", filter.contacts());
		put(parameters, "since", filter.since());
		put(parameters, "alert", filter.alert());
		return parameters;
	}

	private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
		if (value != null) {
			parameters.put(name, value.toString());
		}
	}

	private static @Nullable String text(QueryParameters parameters, String name) {
		return parameters.getSingleParameter(name).filter((value) -> !value.isBlank()).orElse(null);
	}

	private static @Nullable String alert(QueryParameters parameters) {
		String kind = text(parameters, "alert");
		return (kind != null && CustomerFilter.ALERTS.contains(kind)) ? kind : null;
	}

	private static @Nullable Integer number(QueryParameters parameters, String name) {
		String text = text(parameters, name);
		return (text != null && text.matches("[0-9]{1,5}")) ? Integer.valueOf(text) : null;
	}

	private static @Nullable LocalDate day(QueryParameters parameters, String name) {
		try {
			String text = text(parameters, name);
			return (text != null) ? LocalDate.parse(text) : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
