package io.onethread.pipeline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What a project must have before it leaves a stage. */
public enum Condition {

	/** A contact who is key in it. */
	KEY_CONTACT,
	/** More than one contact. */
	TWO_CONTACTS,
	/** What it would bring. */
	VALUE,
	/** When it should be decided. */
	EXPECTED_CLOSE,
	/** What is to be done next. */
	NEXT_STEP,
	/** What is offered in it. */
	PRODUCT_LINE,
	/** A visit or meeting since it entered the stage. */
	VISIT;

	/** How it is named in the graph, the API and the texts. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The condition of this key, if there is one. */
	public static Optional<Condition> of(@Nullable String key) {
		return Arrays.stream(values()).filter((one) -> one.key().equals(key)).findFirst();
	}

}
