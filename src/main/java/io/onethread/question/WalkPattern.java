package io.onethread.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kinds of steps of a walk, to be gone again from another record: from a customer to
 * its key contacts, their former employers, our projects there.
 *
 * @param start the label of the record it begins at
 * @param steps the steps, at least one
 */
public record WalkPattern(String start, List<Step> steps) {

	/** The most steps. */
	public static final int LONGEST = 6;

	/** From what one may go on; other records tie everything to everything. */
	static final Set<String> THROUGH = Set.of("Customer", "Contact", "Project", "Rep");

	private static final Set<String> KINDS = Set.of("Customer", "Contact", "Project", "Rep", "Product", "ProductLine");

	private static final Set<String> TYPES = Set.of("WORKS_AT", "FOR", "PLAYS", "OWNS", "RUNS", "HELPS", "OFFERS",
			"SUBSIDIARY_OF", "REPORTS_TO");

	public WalkPattern {
		steps = List.copyOf(steps);
	}

	/**
	 * A step.
	 *
	 * @param type the relationship type that is gone along, in either direction
	 * @param kind the label of where it leads
	 * @param state {@code key} for key contacts only, {@code past} for what is over,
	 * {@code now} for what lasts, {@code open} for open projects; empty for all
	 */
	public record Step(String type, String kind, String state) {

		boolean known() {
			return TYPES.contains(this.type) && KINDS.contains(this.kind)
					&& Set.of("", "key", "past", "now", "open").contains(this.state);
		}

	}

	/** Whether it can be gone: not through what ties everything to everything. */
	boolean possible() {
		return THROUGH.contains(this.start) && !this.steps.isEmpty() && this.steps.size() <= LONGEST
				&& this.steps.stream().allMatch(Step::known)
				&& this.steps.stream().limit(this.steps.size() - 1L).map(Step::kind).allMatch(THROUGH::contains);
	}

	/** The steps as they stand in an address. */
	public String text() {
		return this.steps.stream()
			.map((step) -> step.type() + "." + step.kind() + (step.state().isEmpty() ? "" : "." + step.state()))
			.collect(Collectors.joining("-"));
	}

	/** The route that goes it from a record. */
	public String path(String from) {
		return "walk?start=" + this.start + "&steps=" + text() + (from.isEmpty() ? "" : "&from=" + from);
	}

	/** The pattern in an address; nothing if it is none that can be gone. */
	public static Optional<WalkPattern> of(Map<String, List<String>> parameters) {
		String start = parameters.getOrDefault("start", List.of()).stream().findFirst().orElse("");
		String text = parameters.getOrDefault("steps", List.of()).stream().findFirst().orElse("");
		List<Step> steps = new ArrayList<>();
		for (String one : text.split("-")) {
			String[] parts = one.split("\\.");
			if (parts.length < 2 || parts.length > 3) {
				return Optional.empty();
			}
			steps.add(new Step(parts[0], parts[1], (parts.length == 3) ? parts[2] : ""));
		}
		return Optional.of(new WalkPattern(start, steps)).filter(WalkPattern::possible);
	}

}
