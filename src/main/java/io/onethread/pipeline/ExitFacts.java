package io.onethread.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a project has of what stages ask for.
 *
 * @param value whether it says what it would bring
 * @param expectedClose whether it says when it should be decided
 * @param nextStep whether it says what is next
 * @param offers whether it says what is offered
 * @param visited whether somebody was there since it entered its stage
 * @param contacts how many contacts are in it
 * @param keys how many of them are key
 * @param checked the points of each stage's list that were ticked off, by the stage's id
 */
record ExitFacts(boolean value, boolean expectedClose, boolean nextStep, boolean offers, boolean visited, long contacts,
		long keys, Map<String, List<String>> checked) {

	/** What a stage asks for, and whether it is there. */
	List<Exit> of(Stage stage) {
		List<Exit> exits = new ArrayList<>();
		stage.conditions().forEach((condition) -> exits.add(new Exit(stage, condition, "", meets(condition))));
		List<String> ticked = this.checked.getOrDefault(stage.id(), List.of());
		stage.checklist().forEach((item) -> exits.add(new Exit(stage, null, item, ticked.contains(item))));
		return exits;
	}

	/**
	 * What is missing for a step. Only steps ahead ask for something, of every stage that
	 * is left behind; what was asked of several stages is named once.
	 */
	List<Exit> missing(SalesProcess process, String from, Stage to) {
		int start = process.place(from);
		int end = process.place(to.id());
		List<Exit> missing = new ArrayList<>();
		if (to.milestone() == Milestone.LOST) {
			return missing;
		}
		for (int i = Math.max(start, 0); start >= 0 && i < end; i++) {
			Stage left = process.stages().get(i);
			if (left.milestone().open()) {
				of(left).stream()
					.filter((exit) -> !exit.met())
					.filter((exit) -> exit.condition() == null
							|| missing.stream().noneMatch((other) -> other.condition() == exit.condition()))
					.forEach(missing::add);
			}
		}
		return missing;
	}

	private boolean meets(Condition condition) {
		return switch (condition) {
			case KEY_CONTACT -> this.keys > 0;
			case TWO_CONTACTS -> this.contacts > 1;
			case VALUE -> this.value;
			case EXPECTED_CLOSE -> this.expectedClose;
			case NEXT_STEP -> this.nextStep;
			case PRODUCT_LINE -> this.offers;
			case VISIT -> this.visited;
		};
	}

}
