package io.onethread.notebook.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.onethread.notebook.CleanText;
import io.onethread.notebook.Doubt;
import io.onethread.notebook.Draft;
import io.onethread.notebook.NotebookData;

/**
 * Collects what is found about one person, part by part. What does not fit into the
 * fields goes into the note, so that nothing is lost.
 */
final class Found {

	private static final int LONGEST = 200;

	private final Map<Part, String> parts = new EnumMap<>(Part.class);

	private final Set<String> groups = new LinkedHashSet<>();

	private final List<String> notes = new ArrayList<>();

	private final List<Doubt> doubts = new ArrayList<>();

	/** Takes a value for a part; a second one becomes a note. */
	void put(Part part, String value) {
		String text = value.strip();
		if (text.isEmpty()) {
			return;
		}
		judge(part, text);
		switch (part) {
			case NOTE -> this.notes.add(text);
			case GROUP -> this.groups.addAll(List.of(text.split("[,;，；、|]")));
			case PHONE, MOBILE -> number(part, text);
			default -> {
				String other = this.parts.putIfAbsent(part, text);
				if (other != null && !other.equals(text)) {
					this.notes.add(text);
				}
			}
		}
	}

	private void number(Part part, String text) {
		Part other = (part == Part.PHONE) ? Part.MOBILE : Part.PHONE;
		if (!has(part)) {
			this.parts.put(part, text);
		}
		else if (!get(part).equals(text) && !has(other)) {
			this.parts.put(other, text);
		}
		else if (!get(part).equals(text) && !get(other).equals(text)) {
			this.notes.add(text);
		}
	}

	private void judge(Part part, String text) {
		if (CleanText.hides(text)) {
			doubt(Doubt.Kind.HIDDEN, "");
		}
		if (part != Part.NOTE && part != Part.GROUP && text.length() > LONGEST) {
			doubt(Doubt.Kind.CUT, "");
		}
	}

	void doubt(Doubt.Kind kind, String about) {
		this.doubts.add(new Doubt(kind, about));
	}

	boolean has(Part part) {
		return this.parts.containsKey(part);
	}

	String get(Part part) {
		return this.parts.getOrDefault(part, "");
	}

	Draft draft() {
		return new Draft(
				new NotebookData(get(Part.NAME), get(Part.COMPANY), get(Part.TITLE), get(Part.PHONE), get(Part.MOBILE),
						get(Part.EMAIL), get(Part.WECHAT), String.join("\n", this.notes), List.copyOf(this.groups)),
				this.doubts);
	}

}
