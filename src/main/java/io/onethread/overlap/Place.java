package io.onethread.overlap;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A division or a branch.
 *
 * @param id its id
 * @param name its name
 * @param nameEn its English name, if it has one
 * @param colour a division's place in the palette, 1 to 7, if it has one
 */
public record Place(String id, String name, @Nullable String nameEn, @Nullable Integer colour) {

	/** The name as a reader of this language knows it. */
	public String name(Locale locale) {
		return (this.nameEn != null && !locale.getLanguage().equals("zh")) ? this.nameEn : this.name;
	}

}
