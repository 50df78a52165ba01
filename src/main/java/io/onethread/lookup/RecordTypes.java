package io.onethread.lookup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The labels of what can be looked up, in the order in which they are shown. */
public final class RecordTypes {

	/** All of them. */
	public static final List<String> ALL = List.of("Customer", "Contact", "Project", "Rep", "Order", "Activity",
			"Product", "ProductLine", "Division", "Branch");

	private RecordTypes() {
	}

	/**
	 * The label somebody means.
	 * @param given the label, or the folder of its pages, whatever the case:
	 * {@code ProductLine}, {@code productline}, {@code product-lines}
	 */
	public static Optional<String> of(String given) {
		String plain = given.toLowerCase(Locale.ROOT).replace("-", "");
		return ALL.stream()
			.filter((label) -> plain.equals(label.toLowerCase(Locale.ROOT)) || plain.equals(plural(label)))
			.findFirst();
	}

	private static String plural(String label) {
		String plain = label.toLowerCase(Locale.ROOT);
		return plain.endsWith("y") ? plain.substring(0, plain.length() - 1) + "ies"
				: plain + (plain.endsWith("h") ? "es" : "s");
	}

}
