package io.onethread.report;

/**
 * A line of a draft.
 *
 * @param section where it stands
 * @param key what of the graph it speaks of
 * @param text what it says, in one line
 */
record DraftLine(Section section, String key, String text) {

	DraftLine {
		text = text.replaceAll("[\\s\\t]+", " ").strip();
	}

	/** The parts of a report that are drafted. */
	enum Section {

		PROSPECTING, CARE, PLAN

	}

	/** As it is kept with the report. */
	String stored() {
		return this.section.name() + "\t" + this.key + "\t" + this.text;
	}

	static DraftLine of(String stored) {
		String[] parts = stored.split("\t", 3);
		return new DraftLine(Section.valueOf(parts[0]), parts[1], parts[2]);
	}

}
