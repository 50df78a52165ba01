package io.onethread.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.onethread.customer.FieldProblem;
import org.jspecify.annotations.Nullable;

/** What a process must be like, so that every project finds its place in it. */
final class ProcessRules {

	private static final int MOST_STAGES = 20;

	private static final int MOST_POINTS = 20;

	private static final int LONGEST_NAME = 60;

	private ProcessRules() {
	}

	/**
	 * Judges a draft.
	 * @param was the stages there were
	 * @param counts how many projects stand in each of them
	 * @throws ProjectProblem.Invalid if it cannot be taken
	 */
	static void check(ProcessDraft draft, List<Stage> was, Map<String, Long> counts) {
		List<FieldProblem> problems = new ArrayList<>();
		if (draft.stages().size() > MOST_STAGES) {
			problems.add(problem("stages", "stages.many", String.valueOf(MOST_STAGES)));
		}
		for (Milestone needed : List.of(Milestone.WON, Milestone.LOST)) {
			if (draft.stages().stream().filter((stage) -> stage.milestone() == needed).count() != 1) {
				problems.add(problem("stages", "stages." + needed.key(), ""));
			}
		}
		if (draft.stages().stream().noneMatch((stage) -> stage.milestone().open())) {
			problems.add(problem("stages", "stages.open", ""));
		}
		Map<String, String> words = new HashMap<>();
		for (Stage stage : draft.stages()) {
			judge(stage, problems);
			for (String alias : stage.aliases()) {
				if (!Objects.requireNonNullElse(words.putIfAbsent(alias, stage.id()), stage.id()).equals(stage.id())) {
					problems.add(problem("aliases", "stages.twice", alias));
				}
			}
		}
		Long days = draft.stalledAfter();
		if (days != null && (days < 1 || days > 999)) {
			problems.add(problem("stalledAfter", "stages.days", ""));
		}
		was.stream()
			.filter((stage) -> draft.stages().stream().noneMatch((kept) -> kept.id().equals(stage.id())))
			.filter((stage) -> !hasPlace(draft, stage, counts))
			.forEach((stage) -> problems.add(problem("gone", "stages.gone", stage.nameEn())));
		if (!problems.isEmpty()) {
			throw new ProjectProblem.Invalid(problems);
		}
	}

	/**
	 * The stages as they are stored: those before the decision first, each called by its
	 * names, and those that go leave their words behind.
	 */
	static List<Stage> settled(ProcessDraft draft, List<Stage> was) {
		Map<String, Stage> before = new HashMap<>();
		was.forEach((stage) -> before.put(stage.id(), stage));
		List<Stage> settled = new ArrayList<>();
		for (Milestone last : new @Nullable Milestone[] { null, Milestone.WON, Milestone.LOST }) {
			for (Stage stage : draft.stages()) {
				if ((last == null) ? stage.milestone().open() : stage.milestone() == last) {
					settled.add(settled(stage, before, draft.gone()));
				}
			}
		}
		return settled;
	}

	/** Whether people see another name than before. */
	static boolean renamed(@Nullable Stage was, Stage is) {
		return was != null && (!was.name().equals(is.name()) || !was.nameEn().equals(is.nameEn()));
	}

	private static Stage settled(Stage stage, Map<String, Stage> before, Map<String, String> gone) {
		Stage was = before.get(stage.id());
		Set<String> aliases = new LinkedHashSet<>();
		if (was != null) {
			aliases.add(Stage.wordKey(was.text()));
		}
		for (String name : List.of(stage.name(), stage.nameEn())) {
			if (!name.isBlank()) {
				aliases.add(Stage.wordKey(name));
			}
		}
		stage.aliases().forEach((alias) -> aliases.add(Stage.wordKey(alias)));
		gone.forEach((from, to) -> {
			Stage left = before.get(from);
			if (to.equals(stage.id()) && left != null) {
				aliases.addAll(left.aliases());
			}
		});
		String text = text(was, stage);
		aliases.add(Stage.wordKey(text));
		return new Stage(stage.id(), text, stage.name(), stage.nameEn(), stage.milestone(),
				stage.milestone().open() ? stage.probability() : stage.milestone().probability(), stage.conditions(),
				stage.checklist(), List.copyOf(aliases));
	}

	/** What projects carry from now on: as before, unless people see another name. */
	private static String text(@Nullable Stage was, Stage stage) {
		if ((was == null || !renamed(was, stage)) && !stage.text().isBlank()) {
			return stage.text();
		}
		return stage.name().isBlank() ? stage.nameEn() : stage.name();
	}

	/** Nobody loses a project with a stage, and no decision is taken back by it. */
	private static boolean hasPlace(ProcessDraft draft, Stage gone, Map<String, Long> counts) {
		String to = draft.gone().get(gone.id());
		if (to == null) {
			return counts.getOrDefault(gone.id(), 0L) == 0;
		}
		return draft.stages()
			.stream()
			.filter((stage) -> stage.id().equals(to))
			.anyMatch((stage) -> stage.milestone().status().equals(gone.milestone().status()));
	}

	private static void judge(Stage stage, List<FieldProblem> problems) {
		if (stage.name().isBlank() && stage.nameEn().isBlank()) {
			problems.add(problem("name", "stages.name", ""));
		}
		if (stage.name().length() > LONGEST_NAME || stage.nameEn().length() > LONGEST_NAME) {
			problems.add(problem("name", "long", String.valueOf(LONGEST_NAME)));
		}
		if (!(stage.probability() >= 0 && stage.probability() <= 1)) {
			problems.add(problem("probability", "probability", ""));
		}
		if (stage.checklist().size() > MOST_POINTS
				|| stage.checklist().stream().anyMatch((item) -> item.length() > ProjectRules.LINE)) {
			problems.add(problem("checklist", "stages.checklist", String.valueOf(MOST_POINTS)));
		}
	}

	private static FieldProblem problem(String field, String key, String argument) {
		return new FieldProblem(field, "pipeline.problem." + key, argument);
	}

}
