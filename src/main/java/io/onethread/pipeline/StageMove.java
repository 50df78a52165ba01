package io.onethread.pipeline;

import java.time.ZonedDateTime;
import java.util.Locale;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A project's step from one stage to another.
 *
 * @param id its id
 * @param project which project
 * @param value what that would bring, or brought
 * @param at when it was moved
 * @param by the login that moved it
 * @param rep the rep that moved it, if it was one
 * @param from the stage it left
 * @param to the stage it entered; the same as it left where only the stage's name changed
 * @param reason why, where somebody said so
 */
public record StageMove(String id, RecordRef project, @Nullable Double value, ZonedDateTime at, String by,
		@Nullable RecordRef rep, End from, End to, @Nullable String reason) {

	/**
	 * One end of a step.
	 *
	 * @param stage the stage's id; empty where the stage was not known
	 * @param name what it was called then, in Chinese, or the project's own word for it
	 * @param nameEn the same in English
	 * @param milestone what it stood for, if that was known
	 */
	public record End(String stage, String name, String nameEn, @Nullable Milestone milestone) {

		/** What it was called, in somebody's language. */
		public String name(Locale locale) {
			return locale.getLanguage().equals("zh") ? this.name : this.nameEn;
		}

		static End of(Stage stage) {
			return new End(stage.id(), stage.name(Locale.SIMPLIFIED_CHINESE), stage.name(Locale.ENGLISH),
					stage.milestone());
		}

		/** Where nobody knows what a project's own word for its stage means. */
		static End unknown(@Nullable String word) {
			String name = (word != null) ? word : "";
			return new End("", name, name, null);
		}

	}

}
