package io.onethread.scene;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.RecordRef;
import io.onethread.graph.RecordsWritten;
import io.onethread.notice.Notices;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Keeps scenes, shows them to others, and opens them with the rights of whoever looks.
 */
@Service
public class Scenes {

	/** The label of a scene, as {@link RecordsWritten} names it. */
	public static final String KIND = "Scene";

	/** The longest name. */
	public static final int LONGEST = 120;

	/** The most that one person keeps. */
	public static final int MOST = 200;

	/** The most people a scene is shown to by name. */
	private static final int MOST_PEOPLE = 200;

	/** The longest scene, in characters. */
	private static final int LONGEST_CONTENT = 2_000_000;

	/** For so long what was taken away can be brought back. */
	private static final int KEPT_DAYS = 30;

	private static final JsonMapper JSON = JsonMapper.shared();

	private final SceneQueries queries;

	private final Notices notices;

	private final ApplicationEventPublisher events;

	private final Clock clock = Clock.systemDefaultZone();

	Scenes(SceneQueries queries, Notices notices, ApplicationEventPublisher events) {
		this.queries = queries;
		this.notices = notices;
		this.events = events;
	}

	/** The scenes of the viewer, and those they were shown, what changed last first. */
	public List<Scene> list(Viewer viewer) {
		return sells(viewer) ? this.queries.list(viewer) : List.of();
	}

	/**
	 * Opens a scene with the rights of the viewer.
	 * @throws SceneProblem.NotThere if there is none that they may open
	 */
	public OpenedScene open(Viewer viewer, String id) {
		SceneQueries.Stored stored = stored(viewer, id);
		return SceneReader.read(this.queries, viewer, stored.scene(), parse(stored.content()));
	}

	/**
	 * What a scene holds apart from this store, as far as the viewer may see.
	 * @throws SceneProblem.NotThere if there is none that they may open
	 */
	public SceneDocument document(Viewer viewer, String id) {
		return SceneWriter.write(this.queries, viewer, content(open(viewer, id)));
	}

	/**
	 * Keeps a scene. Doing so again with the same id keeps what is seen now, and another
	 * name.
	 * @param id a new random UUID, or that of one of theirs
	 * @throws SceneProblem if it cannot be kept
	 */
	public void save(Viewer viewer, String id, String name, SceneContent content) {
		if (!sells(viewer)) {
			throw new SceneProblem.NotTheirs();
		}
		String plain = checked(name);
		List<Scene> own = this.queries.list(viewer).stream().filter(Scene::own).toList();
		if (own.size() >= MOST && own.stream().noneMatch((scene) -> scene.id().equals(id))) {
			throw new SceneProblem.TooMany();
		}
		SceneDocument document = SceneWriter.write(this.queries, viewer, content);
		String text = JSON.writeValueAsString(document);
		if (document.keys().size() > SceneDocument.MOST || text.length() > LONGEST_CONTENT) {
			throw new SceneProblem.Unreadable();
		}
		write(viewer, id,
				Map.of("name", plain, "content", text, "count", document.things().size(), "changedAt", now()));
	}

	/**
	 * Keeps what another store told of a scene, as far as its records are here and the
	 * viewer may see them.
	 * @throws SceneProblem if it cannot be kept
	 */
	public void bring(Viewer viewer, String id, String name, SceneDocument document) {
		if (document.keys().size() > SceneDocument.MOST || document.things().size() > SceneDocument.MOST) {
			throw new SceneProblem.Unreadable();
		}
		Scene nowhere = new Scene(id, name, "", true, false, List.of(), now(), now());
		save(viewer, id, name, content(SceneReader.read(this.queries, viewer, nowhere, document)));
	}

	/** Calls it otherwise. */
	public void rename(Viewer viewer, String id, String name) {
		String plain = checked(name);
		own(viewer, id);
		write(viewer, id, Map.of("name", plain));
	}

	/** Takes it away; {@link #restore} brings it back. */
	public void delete(Viewer viewer, String id) {
		own(viewer, id);
		write(viewer, id, Map.of("deletedAt", now()));
		this.queries.purge(viewer, now().minusDays(KEPT_DAYS));
	}

	/** Brings back what the viewer took away; nothing is made where nothing was. */
	public void restore(Viewer viewer, String id) {
		if (!this.queries.isDeleted(viewer, id)) {
			throw new SceneProblem.NotThere();
		}
		Map<String, @Nullable Object> set = new HashMap<>();
		set.put("deletedAt", null);
		write(viewer, id, set);
	}

	/**
	 * Shows it to others, who are told.
	 * @param byLink whether everybody who has the link may open it
	 * @param people the ids of reps, and of the logins of those who are none
	 */
	public void share(Viewer viewer, String id, boolean byLink, Collection<String> people) {
		Scene scene = own(viewer, id);
		Set<String> chosen = Set.copyOf(people);
		if (chosen.size() > MOST_PEOPLE) {
			throw new SceneProblem.Unreadable();
		}
		write(viewer, id, Map.of("byLink", byLink));
		List<String> added = this.queries.people(viewer, id, chosen);
		this.notices.tell(viewer, added, "notice.scene.shared", List.of(viewer.displayName(), scene.name()), path(id));
		changed(id);
	}

	/** Whom a scene can be shown to, by a part of their name. */
	public List<RecordRef> people(Viewer viewer, String text) {
		return sells(viewer) ? this.queries.people(viewer, text.strip().toLowerCase(Locale.ROOT)) : List.of();
	}

	/** What records are called, of those only that the viewer may see. */
	public List<SceneName> names(Viewer viewer, Collection<String> ids) {
		return this.queries.names(viewer, ids);
	}

	/** Where a scene is opened. */
	public static String path(String id) {
		return "map?scene=" + id;
	}

	private Scene own(Viewer viewer, String id) {
		Scene scene = stored(viewer, id).scene();
		if (!scene.own()) {
			throw new SceneProblem.NotTheirs();
		}
		return scene;
	}

	private SceneQueries.Stored stored(Viewer viewer, String id) {
		return Optional.of(viewer)
			.filter(Scenes::sells)
			.flatMap((one) -> this.queries.find(one, id))
			.orElseThrow(SceneProblem.NotThere::new);
	}

	private void write(Viewer viewer, String id, Map<String, ? extends @Nullable Object> set) {
		if (!this.queries.save(viewer, id, set, now())) {
			throw new SceneProblem.NotThere();
		}
		changed(id);
	}

	private void changed(String id) {
		this.events.publishEvent(new RecordsWritten(Set.of(KIND), Optional.of(Set.of(id))));
	}

	private ZonedDateTime now() {
		return ZonedDateTime.now(this.clock);
	}

	private static SceneContent content(OpenedScene opened) {
		return new SceneContent(opened.address(), opened.arrangement(),
				opened.things()
					.stream()
					.map((thing) -> new SceneContent.Thing(thing.id(), List.of(), thing.parent(), thing.value()))
					.toList());
	}

	/** Administrators configure; there is no map for them. */
	private static boolean sells(Viewer viewer) {
		return viewer.is(Role.REP, Role.MANAGER, Role.EXECUTIVE);
	}

	private static String checked(String name) {
		String plain = name.strip();
		if (plain.isEmpty() || plain.length() > LONGEST) {
			throw new SceneProblem.Unnamed();
		}
		return plain;
	}

	private static SceneDocument parse(String content) {
		try {
			return JSON.readValue(content, SceneDocument.class);
		}
		catch (JacksonException ex) {
			throw new SceneProblem.Unreadable();
		}
	}

}
