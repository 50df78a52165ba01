package io.onethread.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.onethread.access.Viewer;
import io.onethread.graphcanvas.CanvasArrangement;
import io.onethread.graphcanvas.CanvasArrangement.Note;
import io.onethread.scene.OpenedScene.Kept;
import io.onethread.scene.SceneDocument.Drawn;
import io.onethread.scene.SceneQueries.Found;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was seen for somebody else's eyes. What leads to a record they may not see
 * is left out, and so is a note that may be about one: of notes that name nothing only
 * their writer can tell.
 */
final class SceneReader {

	private final SceneDocument document;

	private final Map<Integer, Found> found;

	private final Map<Integer, String> ids = new HashMap<>();

	private final Set<String> hidden;

	private SceneReader(SceneDocument document, Map<Integer, Found> found, Set<String> hidden) {
		this.document = document;
		this.found = found;
		this.hidden = hidden;
		found.forEach((number, record) -> this.ids.put(number, record.id()));
	}

	static OpenedScene read(SceneQueries queries, Viewer viewer, Scene scene, SceneDocument document) {
		Map<Integer, Found> found = queries.records(viewer, document.keys());
		List<RecordKey> hidden = new ArrayList<>();
		for (int i = 0; i < document.keys().size(); i++) {
			if (!found.containsKey(i)) {
				hidden.add(document.keys().get(i));
			}
		}
		SceneReader reader = new SceneReader(document, found, queries.hiddenNames(hidden));
		return new OpenedScene(scene, reader.address(), reader.arrangement(scene.own(), !hidden.isEmpty()),
				reader.things());
	}

	private Map<String, List<String>> address() {
		Map<String, List<String>> address = new LinkedHashMap<>();
		this.document.address().forEach((name, values) -> {
			List<String> read = SceneWriter.LEADING.contains(name) ? read(values) : values;
			if (!read.isEmpty() && (!name.equals("link") || read.size() == values.size())) {
				address.put(name, read);
			}
		});
		return address;
	}

	private CanvasArrangement arrangement(boolean own, boolean less) {
		CanvasArrangement all = this.document.arrangement().withIds(this::read);
		List<Note> notes = all.notes().stream().filter((note) -> isShown(note, own, less)).toList();
		return new CanvasArrangement(all.layout(), all.along(), all.pins(), all.hidden(), all.focus(), all.groupBy(),
				all.opened(), all.rules(), all.filters(), all.window(), notes);
	}

	private boolean isShown(Note note, boolean own, boolean less) {
		List<Integer> named = this.document.named().getOrDefault(note.id(), List.of());
		boolean seen = this.found.keySet().containsAll(named);
		boolean clean = this.hidden.stream().noneMatch((name) -> SceneWriter.names(note.text(), name));
		return seen && clean && (own || !less || !named.isEmpty());
	}

	private List<Kept> things() {
		List<Kept> things = new ArrayList<>();
		for (Drawn drawn : this.document.things()) {
			String id = read(drawn.id());
			if (id != null) {
				boolean full = isFull(drawn.id());
				things.add(new Kept(id, (drawn.parent() == null) ? null : read(drawn.parent()),
						full ? drawn.value() : null, full));
			}
		}
		return things;
	}

	private boolean isFull(String written) {
		return this.found.entrySet()
			.stream()
			.filter((one) -> written.contains("{" + one.getKey() + "}"))
			.allMatch((one) -> one.getValue().full());
	}

	private List<String> read(List<String> values) {
		List<String> read = new ArrayList<>();
		for (String value : values) {
			String one = read(value);
			if (one != null) {
				read.add(one);
			}
		}
		return read;
	}

	private @Nullable String read(String written) {
		return Numbering.read(written, this.ids);
	}

}
