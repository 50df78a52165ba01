package io.onethread.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import io.onethread.graph.RecordRef;
import io.onethread.pipeline.StageWords.StageWord;

/**
 * Makes processes out of the words that are found in projects: the company's own one, and
 * one for each division whose words are others than those.
 */
final class ProcessDerivation {

	private static final Map<Milestone, List<Condition>> CONDITIONS = Map.of(Milestone.LEAD,
			List.of(Condition.NEXT_STEP), Milestone.QUALIFIED, List.of(Condition.KEY_CONTACT, Condition.VALUE),
			Milestone.OFFERED, List.of(Condition.VALUE, Condition.EXPECTED_CLOSE, Condition.VISIT),
			Milestone.NEGOTIATING, List.of(Condition.KEY_CONTACT, Condition.EXPECTED_CLOSE), Milestone.WON, List.of(),
			Milestone.LOST, List.of());

	/** The company's own stages; what projects carry as their stage stands first. */
	private static final Map<String, String> OWN = Map.of("lead", "Lead", "qualified", "Qualified", "proposal",
			"Proposal", "negotiation", "Negotiation", "won", "Won", "lost", "Lost");

	private ProcessDerivation() {
	}

	/**
	 * The company's own process, one stage for each milestone, which knows every word.
	 */
	static SalesProcess company() {
		List<Stage> stages = new ArrayList<>();
		for (StageWord word : StageWords.all()) {
			OWN.forEach((text, nameEn) -> {
				if (word.nameEn().equals(nameEn)) {
					stages.add(new Stage(SalesProcess.DEFAULT + ":" + text, text, word.name(), nameEn, word.milestone(),
							word.milestone().probability(), conditions(word), List.of(),
							aliases(text, StageWords.of(word.milestone()))));
				}
			});
		}
		return new SalesProcess(SalesProcess.DEFAULT, null, 0, true, null, null, stages);
	}

	/**
	 * A division's process.
	 * @param division whose
	 * @param texts the words its projects have for their stages, the commonest first
	 * @return nothing where the company's own process serves
	 */
	static Optional<SalesProcess> of(RecordRef division, List<String> texts) {
		Map<StageWord, String> found = new TreeMap<>(Comparator.comparingInt(StageWord::place));
		for (String text : texts) {
			StageWords.of(text).ifPresent((word) -> found.putIfAbsent(word, text.strip()));
		}
		boolean served = found.keySet()
			.stream()
			.filter((word) -> word.milestone().open())
			.allMatch(ProcessDerivation::isOwn);
		if (served) {
			return Optional.empty();
		}
		StageWords.all()
			.stream()
			.filter((word) -> !word.milestone().open())
			.forEach((word) -> found.putIfAbsent(word, word.milestone().key()));
		List<StageWord> words = List.copyOf(found.keySet());
		return Optional.of(new SalesProcess(division.id(), division, 0, true, null, null,
				words.stream().map((word) -> stage(division, word, found.getOrDefault(word, ""), words)).toList()));
	}

	private static Stage stage(RecordRef division, StageWord word, String text, List<StageWord> all) {
		boolean chinese = text.codePoints()
			.anyMatch((sign) -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN);
		return new Stage(division.id() + ":" + word.slug(), text, chinese ? text : word.name(),
				chinese || !word.milestone().open() ? word.nameEn() : text, word.milestone(), probability(word, all),
				conditions(word), List.of(),
				aliases(text, word.milestone().open() ? word.words() : StageWords.of(word.milestone())));
	}

	/** Several stages for one milestone share the way to the next one. */
	private static double probability(StageWord word, List<StageWord> all) {
		Milestone milestone = word.milestone();
		if (!milestone.open()) {
			return milestone.probability();
		}
		List<StageWord> same = all.stream().filter((other) -> other.milestone() == milestone).toList();
		double next = Milestone.values()[milestone.ordinal() + 1].probability();
		double share = (next - milestone.probability()) * same.indexOf(word) / same.size();
		return Math.round((milestone.probability() + share) * 100) / 100.0;
	}

	private static List<String> aliases(String text, List<String> words) {
		Set<String> aliases = new LinkedHashSet<>();
		aliases.add(Stage.wordKey(text));
		aliases.addAll(words);
		return List.copyOf(aliases);
	}

	private static List<Condition> conditions(StageWord word) {
		return CONDITIONS.getOrDefault(word.milestone(), List.of());
	}

	private static boolean isOwn(StageWord word) {
		return OWN.containsValue(word.nameEn());
	}

}
