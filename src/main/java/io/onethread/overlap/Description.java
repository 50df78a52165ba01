package io.onethread.overlap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.onethread.matching.CustomerProfile;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a customer that somebody is about to register. What is not known is
 * null or blank.
 *
 * @param name its name
 * @param nameEn its English name
 * @param phone a phone number
 * @param email an address
 * @param creditCode the unified social credit code
 */
public record Description(@Nullable String name, @Nullable String nameEn, @Nullable String phone,
		@Nullable String email, @Nullable String creditCode) {

	/** A customer of whom only the name is known. */
	public static Description named(String name) {
		return new Description(name, null, null, null, null);
	}

	boolean isBlank() {
		return given().isEmpty();
	}

	/** All that is known, as whoever is asked about it reads it. */
	String text() {
		return given().stream().collect(Collectors.joining(" · "));
	}

	/** The same without its names. */
	Description unnamed() {
		return new Description(null, null, this.phone, this.email, this.creditCode);
	}

	/** As the index compares it: no record, hence without an id. */
	CustomerProfile profile() {
		return CustomerProfile.of("", Map.of("name", text(this.name), "nameEn", text(this.nameEn), "phone",
				text(this.phone), "email", text(this.email), "creditCode", text(this.creditCode)));
	}

	private List<String> given() {
		return Stream.of(this.name, this.nameEn, this.phone, this.email, this.creditCode)
			.filter(Objects::nonNull)
			.map(String::strip)
			.filter((one) -> !one.isEmpty())
			.distinct()
			.toList();
	}

	private static String text(@Nullable String given) {
		return (given != null) ? given.strip() : "";
	}

}
