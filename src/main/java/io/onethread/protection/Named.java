package io.onethread.protection;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * A record with its names.
 *
 * @param id its id
 * @param name its name
 * @param nameEn its English name
 */
public record Named(String id, String name, @Nullable String nameEn) {

	static Named of(MapAccessor row) {
		return new Named(row.get("id").asString(), row.get("name").asString(""),
				row.get("nameEn").isNull() ? null : row.get("nameEn").asString());
	}

	/** The name for readers of a language. */
	public String name(Locale locale) {
		String english = this.nameEn;
		return (english == null || english.isBlank() || locale.getLanguage().equals("zh")) ? this.name : english;
	}

}
