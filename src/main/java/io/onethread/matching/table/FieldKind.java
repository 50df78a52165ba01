package io.onethread.matching.table;

import java.util.Locale;
import java.util.Optional;

/** What a column holds, which decides how its values are compared. */
public enum FieldKind {

	/** Names of companies and other organisations. */
	NAME,
	/** Any other text: names of people, streets, titles. */
	TEXT,
	/** Telephone numbers. */
	PHONE,
	/** Addresses of e-mail. */
	EMAIL,
	/** Days. */
	DATE,
	/** Numbers and codes, of which each character counts. */
	NUMBER;

	/** The kind of this name, in any case. */
	public static Optional<FieldKind> of(String name) {
		for (FieldKind kind : values()) {
			if (kind.name().equalsIgnoreCase(name.toUpperCase(Locale.ROOT))) {
				return Optional.of(kind);
			}
		}
		return Optional.empty();
	}

}
