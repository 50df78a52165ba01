package io.onethread.notebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.onethread.access.Role;
import io.onethread.access.Viewer;

import org.springframework.stereotype.Service;

/**
 * Keeps, lists, changes and erases the notebook of whoever asks. There is no way to ask
 * for somebody else's.
 */
@Service
public class NotebookService {

	/** How many entries a notebook takes. */
	public static final int MOST = 10_000;

	private static final int IMPORTS = 20;

	private final NotebookQueries queries;

	private final BlindCheck check;

	NotebookService(NotebookQueries queries, BlindCheck check) {
		this.queries = queries;
		this.check = check;
	}

	/** Whether a login keeps a notebook at all. */
	public static boolean allowed(Viewer viewer) {
		return !viewer.is(Role.ADMINISTRATOR);
	}

	/** All entries, the last changed first. */
	public List<NotebookEntry> list(Viewer viewer) {
		require(viewer);
		return this.queries.entries(viewer);
	}

	/** An entry, if it is in the viewer's notebook. */
	public Optional<NotebookEntry> find(Viewer viewer, String id) {
		require(viewer);
		return this.queries.entry(viewer, id);
	}

	/** How entries stand to what the company knows, in their order. */
	public List<Standing> standings(Viewer viewer, List<NotebookData> entries) {
		require(viewer);
		return this.check.check(viewer, entries);
	}

	/**
	 * Which of these companies are customers already, whoever works them: that they are,
	 * and no more.
	 */
	public Set<String> knownCompanies(Viewer viewer, Set<String> companies) {
		require(viewer);
		return this.check.knownCompanies(viewer, companies);
	}

	/** What came in lately, the newest first. */
	public List<NotebookImport> imports(Viewer viewer) {
		require(viewer);
		return this.queries.imports(viewer, IMPORTS);
	}

	/**
	 * Keeps entries that were looked through. Doing so again under the same name for it
	 * keeps nothing twice.
	 * @param key a random UUID made by whoever asks
	 * @param name the file's name, or empty
	 * @return the import's id, by which it can be undone
	 * @throws NotebookProblem if they are too many
	 */
	public String keep(Viewer viewer, String key, String name, List<NotebookData> entries) {
		require(viewer);
		List<NotebookData> kept = entries.stream().filter((data) -> !data.holdsNothing()).toList();
		if (kept.size() + this.queries.entries(viewer).size() > MOST) {
			throw new NotebookProblem.Unreadable("full", String.valueOf(MOST));
		}
		// Made from the login's own id, so that nobody hits upon another's import or
		// entry.
		String id = id(viewer, key, "import");
		List<NotebookQueries.Row> rows = new ArrayList<>();
		for (NotebookData data : kept) {
			rows.add(new NotebookQueries.Row(id(viewer, key, String.valueOf(rows.size())), data));
		}
		this.queries.keep(viewer, id, CleanText.line(name, CleanText.SHORT), rows);
		return id;
	}

	/**
	 * Takes an import back. What was changed or shared since stays.
	 * @throws NotebookProblem if there is no such import
	 */
	public Undone undo(Viewer viewer, String id) {
		require(viewer);
		return this.queries.undo(viewer, id).orElseThrow(NotebookProblem.NotThere::new);
	}

	/**
	 * Changes an entry.
	 * @param version the version the change is based on
	 * @throws NotebookProblem if it is not there or was changed since
	 */
	public NotebookEntry change(Viewer viewer, String id, long version, NotebookData data) {
		require(viewer);
		return this.queries.change(viewer, id, version, UUID.randomUUID().toString(), data)
			.orElseThrow(() -> this.queries.entry(viewer, id).isPresent() ? new NotebookProblem.Changed()
					: new NotebookProblem.NotThere());
	}

	/** Sorts entries into some groups and out of others. */
	public void group(Viewer viewer, Collection<String> ids, Collection<String> into, Collection<String> outOf) {
		require(viewer);
		this.queries.group(viewer, ids, NotebookData.EMPTY.with(into).groups(), outOf);
	}

	/** Takes entries out; contacts that they were shared as stay. */
	public Removed delete(Viewer viewer, Collection<String> ids) {
		require(viewer);
		return new Removed(this.queries.delete(viewer, ids));
	}

	/** Puts back what was taken out. */
	public void restore(Viewer viewer, Removed removed) {
		require(viewer);
		this.queries.restore(viewer, removed.rows());
	}

	/**
	 * Erases the whole notebook. Contacts that entries were shared as stay.
	 * @return how many entries are gone
	 */
	public long erase(Viewer viewer) {
		require(viewer);
		return this.queries.erase(viewer);
	}

	static void require(Viewer viewer) {
		if (!allowed(viewer)) {
			throw new NotebookProblem.Forbidden();
		}
	}

	static String id(Viewer viewer, String key, String what) {
		return UUID.nameUUIDFromBytes((viewer.user() + "\n" + key + "\n" + what).getBytes(StandardCharsets.UTF_8))
			.toString();
	}

	/**
	 * What became of an import that was taken back.
	 *
	 * @param taken how many entries are gone
	 * @param kept how many stay, since they were changed or shared
	 */
	public record Undone(long taken, long kept) {

	}

	/** Entries that were taken out, to be put back. */
	public static final class Removed {

		private final List<Map<String, Object>> rows;

		Removed(List<Map<String, Object>> rows) {
			this.rows = rows;
		}

		List<Map<String, Object>> rows() {
			return this.rows;
		}

		/** How many. */
		public int size() {
			return this.rows.size();
		}

	}

}
