package io.onethread.importing;

import org.neo4j.driver.Value;

/** The label of its own that a record has beside the one that all have. */
final class Labels {

	private Labels() {
	}

	static String of(Value labels) {
		return labels.asList(Value::asString)
			.stream()
			.filter((label) -> !label.equals("Record"))
			.findFirst()
			.orElse("Record");
	}

}
