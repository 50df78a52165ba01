package io.onethread.pipeline;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is written down about a project. Blank texts count as nothing.
 *
 * @param name what it is called
 * @param code its key in the system it came from
 * @param value what it would bring, or brought, in the company's currency
 * @param probability how likely it is won, 0 to 1; a move to another stage sets it to
 * that stage's
 * @param openedAt when it began
 * @param expectedClose when it should be decided
 * @param nextStep what is to be done next
 */
public record ProjectData(String name, @Nullable String code, @Nullable Double value, @Nullable Double probability,
		@Nullable LocalDate openedAt, @Nullable LocalDate expectedClose, @Nullable String nextStep) {

	public ProjectData {
		name = (name == null) ? "" : name.strip();
		code = orNull(code);
		nextStep = orNull(nextStep);
	}

	/** The same with another next step. */
	public ProjectData withNextStep(@Nullable String step) {
		return new ProjectData(this.name, this.code, this.value, this.probability, this.openedAt, this.expectedClose,
				step);
	}

	private static @Nullable String orNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
