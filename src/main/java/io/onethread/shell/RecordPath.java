package io.onethread.shell;

import java.util.Map;

/** Where a record's own page is. */
public final class RecordPath {

	private static final Map<String, String> FOLDERS = Map.of("Customer", "customers", "Contact", "contacts", "Project",
			"projects", "Rep", "reps", "Division", "divisions", "Branch", "branches", "Product", "products",
			"ProductLine", "product-lines", "Order", "orders", "Activity", "activities");

	private RecordPath() {
	}

	/**
	 * The route of a record's page.
	 * @param label its label
	 * @param id its id
	 */
	public static String of(String label, String id) {
		return FOLDERS.getOrDefault(label, "records") + "/" + id;
	}

}
