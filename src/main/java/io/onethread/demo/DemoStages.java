package io.onethread.demo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that some divisions have for their stages, so that not all boards are alike.
 */
final class DemoStages {

	/** The stages of a sale, in order. */
	static final List<String> OPEN = List.of("lead", "qualified", "proposal", "negotiation");

	private static final Map<String, List<String>> WORDS = read();

	private DemoStages() {
	}

	/**
	 * What the division of a rep calls a stage; where it has two words, projects differ.
	 */
	static String word(Rep rep, String stage, int project) {
		List<String> words = words(rep, stage);
		return words.get(project % words.size());
	}

	/** All its words for a stage, in order. */
	static List<String> words(Rep rep, String stage) {
		return WORDS.getOrDefault(rep.home().code() + "|" + stage, List.of(stage));
	}

	private static Map<String, List<String>> read() {
		Map<String, List<String>> words = new HashMap<>();
		Words.read("stages.txt", (cells) -> cells)
			.forEach((cells) -> words.put(cells[0] + "|" + cells[1], Arrays.asList(cells).subList(2, cells.length)));
		return words;
	}

}
