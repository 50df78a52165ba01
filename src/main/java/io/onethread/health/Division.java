package io.onethread.health;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A division, as it is named where rates are set.
 *
 * @param id its id
 * @param name its name
 * @param nameEn its English name, where it has one
 */
public record Division(String id, String name, @Nullable String nameEn) {

	/** Its name in a language. */
	public String name(Locale locale) {
		return (this.nameEn == null || locale.getLanguage().equals("zh")) ? this.name : this.nameEn;
	}

}
