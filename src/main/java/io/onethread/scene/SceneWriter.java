package io.onethread.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.onethread.access.Viewer;
import io.onethread.graphcanvas.CanvasArrangement;
import io.onethread.scene.SceneContent.Thing;
import io.onethread.scene.SceneDocument.Drawn;

/** Writes what is seen so that no store is needed to understand it. */
final class SceneWriter {

	/** What of an address leads to records; the rest is written as it stands. */
	static final Set<String> LEADING = Set.of("root", "open", "more", "select", "link", "with", "ways", "shared",
			"kind");

	/** Too short a name stands in many a word. */
	static final int SHORTEST_NAME = 2;

	private final List<RecordKey> keys = new ArrayList<>();

	private final Map<String, Integer> numbers = new HashMap<>();

	private SceneWriter(List<RecordKey> keys) {
		for (RecordKey key : keys) {
			this.numbers.put(key.id(), this.keys.size());
			this.keys.add(key);
		}
	}

	/** Writes it; what the viewer may not see is left out, wherever its id came from. */
	static SceneDocument write(SceneQueries queries, Viewer viewer, SceneContent content) {
		Set<String> ids = new LinkedHashSet<>();
		content.things().forEach((thing) -> ids.add(thing.id()));
		content.address().forEach((name, values) -> {
			if (LEADING.contains(name)) {
				ids.addAll(values);
			}
		});
		ids.addAll(content.arrangement().pins().keySet());
		ids.addAll(content.arrangement().hidden());
		ids.addAll(content.arrangement().focus());
		return new SceneWriter(queries.keys(viewer, Numbering.parts(ids))).document(content);
	}

	private SceneDocument document(SceneContent content) {
		Map<String, List<String>> address = new LinkedHashMap<>();
		content.address().forEach((name, values) -> {
			List<String> written = LEADING.contains(name) ? written(values) : values;
			// A link whose one end is nowhere is none.
			if (!written.isEmpty() && (!name.equals("link") || written.size() == values.size())) {
				address.put(name, written);
			}
		});
		List<Drawn> things = new ArrayList<>();
		for (Thing thing : content.things()) {
			String id = Numbering.write(thing.id(), this.numbers);
			if (id != null) {
				things
					.add(new Drawn(id, (thing.parent() == null) ? null : Numbering.write(thing.parent(), this.numbers),
							thing.value()));
			}
		}
		CanvasArrangement arrangement = content.arrangement().withIds((id) -> Numbering.write(id, this.numbers));
		return new SceneDocument(this.keys, address, arrangement, things, named(content));
	}

	private List<String> written(List<String> values) {
		List<String> written = new ArrayList<>();
		for (String value : values) {
			String one = Numbering.write(value, this.numbers);
			if (one != null) {
				written.add(one);
			}
		}
		return written;
	}

	/** Which things each note names: it is shown to whoever sees them all. */
	private Map<String, List<Integer>> named(SceneContent content) {
		Map<String, List<Integer>> named = new HashMap<>();
		for (CanvasArrangement.Note note : content.arrangement().notes()) {
			Set<Integer> in = new LinkedHashSet<>();
			for (Thing thing : content.things()) {
				if (thing.names().stream().anyMatch((name) -> names(note.text(), name))) {
					Numbering.parts(List.of(thing.id()))
						.stream()
						.filter(this.numbers::containsKey)
						.forEach((id) -> in.add(this.numbers.get(id)));
				}
			}
			named.put(note.id(), List.copyOf(in));
		}
		return named;
	}

	static boolean names(String text, String name) {
		return name.length() >= SHORTEST_NAME && text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
	}

}
