package io.onethread.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words companies commonly have for their stages, so that a board stands at once on
 * whatever was imported. A word that is not here is left to somebody who knows.
 */
final class StageWords {

	private static final List<StageWord> ALL = read();

	private StageWords() {
	}

	/** All of them, in the order of a sale. */
	static List<StageWord> all() {
		return ALL;
	}

	/** What a word means, if that is known. */
	static Optional<StageWord> of(String text) {
		String key = Stage.wordKey(text);
		return ALL.stream().filter((word) -> word.words().contains(key)).findFirst();
	}

	/** All words for a milestone, compared as {@link Stage#wordKey} says. */
	static List<String> of(Milestone milestone) {
		return ALL.stream()
			.filter((word) -> word.milestone() == milestone)
			.flatMap((word) -> word.words().stream())
			.toList();
	}

	private static List<StageWord> read() {
		try (InputStream in = StageWords.class.getResourceAsStream("/pipeline/stage-words.txt")) {
			if (in == null) {
				throw new IllegalStateException("The program lacks its file pipeline/stage-words.txt");
			}
			List<StageWord> words = new ArrayList<>();
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
				if (!line.startsWith("#")) {
					String[] cells = line.split("\\|", -1);
					words.add(new StageWord(words.size(), Milestone.of(cells[0]).orElseThrow(), cells[1], cells[2],
							Stream.concat(Stream.of(cells[1], cells[2]), Stream.of(cells[3].split(";")))
								.filter((word) -> !word.isBlank())
								.map(Stage::wordKey)
								.toList()));
				}
			}
			return List.copyOf(words);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A common stage.
	 *
	 * @param place its place in a sale
	 * @param milestone what it stands for
	 * @param name its Chinese name
	 * @param nameEn its English name
	 * @param words all its names
	 */
	record StageWord(int place, Milestone milestone, String name, String nameEn, List<String> words) {

		/** Its part of a stage's id. */
		String slug() {
			return Stage.wordKey(this.nameEn).replace(' ', '-');
		}

	}

}
