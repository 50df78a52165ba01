package io.onethread.importing;

import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A mapping under a name.
 *
 * @param name its name, by which runs are started
 * @param title what people call it
 * @param description what it is for
 * @param text its text
 * @param shipped whether it came with the program
 * @param by who kept it, or null
 * @param changedAt when, or null
 */
public record KeptMapping(String name, String title, String description, String text, boolean shipped,
		@Nullable String by, @Nullable ZonedDateTime changedAt) {

}
