package io.onethread.pipeline;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A stage of a process.
 *
 * @param id its id
 * @param text what projects that were moved here by hand carry as their stage
 * @param name its Chinese name
 * @param nameEn its English name
 * @param milestone what it stands for in the whole company
 * @param probability how likely a project that is here is won, 0 to 1
 * @param conditions what a project must have before it leaves
 * @param checklist what somebody must have ticked off before it leaves, in the company's
 * own words
 * @param aliases the words of files and of former names that stand for it, in the form of
 * {@link #wordKey}
 */
public record Stage(String id, String text, String name, String nameEn, Milestone milestone, double probability,
		List<Condition> conditions, List<String> checklist, List<String> aliases) {

	public Stage {
		conditions = List.copyOf(conditions);
		checklist = List.copyOf(checklist);
		aliases = List.copyOf(aliases);
	}

	/** Its name in somebody's language, or the other one where that is missing. */
	public String name(Locale locale) {
		boolean chinese = locale.getLanguage().equals("zh");
		String first = chinese ? this.name : this.nameEn;
		return first.isBlank() ? (chinese ? this.nameEn : this.name) : first;
	}

	/** Whether a project whose stage is called so stands here. */
	public boolean isCalled(@Nullable String word) {
		return word != null && this.aliases.contains(wordKey(word));
	}

	/** The form in which words for stages are compared. */
	static String wordKey(String word) {
		return word.strip().toLowerCase(Locale.ROOT);
	}

}
