package io.onethread.notebook;

import java.util.List;

/**
 * An entry that was read and is not kept yet.
 *
 * @param data what was read
 * @param doubts why to look at it, the gravest first; empty where nothing is doubtful
 */
public record Draft(NotebookData data, List<Doubt> doubts) {

	public Draft {
		doubts = doubts.stream().distinct().sorted((a, b) -> a.kind().compareTo(b.kind())).toList();
	}

	/** Whether it is proposed to be kept. */
	public boolean proposed() {
		return this.doubts.stream().noneMatch((doubt) -> doubt.kind().speaksAgainst());
	}

}
