package io.onethread.pipeline;

import java.util.List;

/**
 * A column of a board.
 *
 * @param key the stage's id or the milestone's key; empty for what is not mapped
 * @param total how many projects stand in it
 * @param value what they would bring, or brought
 * @param weighted the same, each by how likely it is won
 * @param words the projects' own words for their stages, where these are not mapped
 * @param projects a page of them
 */
public record BoardColumn(String key, long total, double value, double weighted, List<Word> words,
		List<Project> projects) {

	/**
	 * A word that nobody has mapped yet.
	 *
	 * @param text the word; empty where a project has none
	 * @param process the id of the process it should be mapped in
	 * @param projects how many projects have it
	 */
	public record Word(String text, String process, long projects) {

	}

}
