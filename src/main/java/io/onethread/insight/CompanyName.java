package io.onethread.insight;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A record as it is named to readers of either language.
 *
 * @param id its id
 * @param name its name
 * @param nameEn its English name, if it has one
 */
public record CompanyName(String id, String name, @Nullable String nameEn) {

	/** The name as a reader of this language knows it. */
	public String name(Locale locale) {
		return (this.nameEn != null && !this.nameEn.isBlank() && !locale.getLanguage().equals("zh")) ? this.nameEn
				: this.name;
	}

}
