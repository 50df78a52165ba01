package io.onethread.scene.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.scene.OpenedScene;
import io.onethread.scene.Scene;
import io.onethread.scene.SceneChange;
import io.onethread.scene.SceneContent;
import io.onethread.scene.SceneName;
import io.onethread.scene.SceneProblem;
import io.onethread.scene.Scenes;
import io.onethread.shell.UserZone;
import org.jspecify.annotations.Nullable;

/**
 * Which scene is open on the map, what changed since it was kept, and what to do with it.
 */
@StyleSheet("scene.css")
public class SceneBar extends Div {

	/** So many changes are named; all are counted. */
	private static final int NAMED = 40;

	private final transient Scenes scenes;

	private final transient Viewers viewers;

	private final transient SceneWords words;

	private final transient Supplier<SceneContent> seen;

	private final transient Consumer<@Nullable String> opened;

	private transient @Nullable OpenedScene open;

	/**
	 * A bar with no scene open.
	 * @param seen gives what is on the map
	 * @param opened is told which scene is open from now on, and of null for none
	 */
	public SceneBar(Scenes scenes, Viewers viewers, I18NProvider texts, Supplier<SceneContent> seen,
			Consumer<@Nullable String> opened) {
		this.scenes = scenes;
		this.viewers = viewers;
		this.words = new SceneWords(texts, getLocale(), UserZone.of(UI.getCurrent()));
		this.seen = seen;
		this.opened = opened;
		addClassName("ot-scene-bar");
		setVisible(false);
	}

	/** Asks for a name and keeps what is on the map. */
	public void keep() {
		new NameDialog(this.words, this.words.say("save"), "", (name) -> {
			String id = UUID.randomUUID().toString();
			this.scenes.save(this.viewers.current(), id, name, this.seen.get());
			Notification.show(this.words.say("saved", name.strip()));
			this.opened.accept(id);
			show(id);
		}).open();
	}

	/**
	 * Opens a scene with the rights of who looks.
	 * @return what the map is to show; empty where there is none that they may open
	 */
	public Optional<OpenedScene> load(String id) {
		try {
			this.open = this.scenes.open(this.viewers.current(), id);
			return Optional.of(this.open);
		}
		catch (SceneProblem problem) {
			close();
			return Optional.empty();
		}
	}

	/** From now on no scene is open. */
	public void close() {
		this.open = null;
		follow();
	}

	/** Says which scene is open and what changed since, now that the map is drawn. */
	public void follow() {
		OpenedScene now = this.open;
		removeAll();
		setVisible(now != null);
		if (now == null) {
			return;
		}
		Scene scene = now.scene();
		Span name = new Span(scene.name());
		name.addClassName("ot-scene-name");
		Span about = new Span(this.words.about(scene));
		about.addClassName("ot-why");
		Div head = new Div(name, about);
		head.addClassName("ot-scene-head");
		Div actions = new Div();
		actions.addClassName("ot-actions");
		List<SceneChange> changes = SceneChange.between(now, this.seen.get().things());
		if (scene.own()) {
			actions.add(button(changes.isEmpty() ? "keep.again" : "refresh", () -> keepAgain(scene)),
					button("share", () -> share(scene)));
		}
		else {
			actions.add(button("copy", this::keep));
		}
		actions.add(button("leave", () -> {
			close();
			this.opened.accept(null);
		}));
		add(head, changes(changes), actions);
	}

	private void show(String id) {
		load(id);
		follow();
	}

	private void keepAgain(Scene scene) {
		try {
			this.scenes.save(this.viewers.current(), scene.id(), scene.name(), this.seen.get());
			Notification.show(this.words.say("saved", scene.name()));
			show(scene.id());
		}
		catch (SceneProblem problem) {
			Notification.show(this.words.problem(problem));
		}
	}

	private void share(Scene scene) {
		new ShareDialog(this.scenes, this.viewers, this.words, scene, () -> show(scene.id())).open();
	}

	private Details changes(List<SceneChange> changes) {
		Map<SceneChange.What, Long> counts = new HashMap<>();
		changes.forEach((change) -> counts.merge(change.what(), 1L, Long::sum));
		List<String> parts = new ArrayList<>();
		for (SceneChange.What what : SceneChange.What.values()) {
			if (counts.containsKey(what)) {
				parts.add(this.words.say("changes." + what.name(), counts.get(what)));
			}
		}
		Details details = new Details(parts.isEmpty() ? this.words.say("changes.none")
				: this.words.say("changes", String.join(" · ", parts)));
		details.addClassName("ot-scene-changes");
		if (!changes.isEmpty()) {
			details.addOpenedChangeListener((toggled) -> {
				if (toggled.isOpened() && details.getContent().findAny().isEmpty()) {
					details.add(rows(changes.subList(0, Math.min(NAMED, changes.size()))));
				}
			});
		}
		return details;
	}

	private Div rows(List<SceneChange> changes) {
		Viewer viewer = this.viewers.current();
		Map<String, String> names = new HashMap<>();
		for (SceneName name : this.scenes.names(viewer, changes.stream().map(SceneBar::record).toList())) {
			names.put(name.id(), this.words.name(name));
		}
		Div rows = new Div();
		rows.addClassName("ot-scene-rows");
		for (SceneChange change : changes) {
			String name = names.get(record(change));
			if (name == null) {
				continue;
			}
			Span why = new Span((change.before() == null || change.now() == null)
					? this.words.say("change." + change.what().name())
					: this.words.say("change.from", this.words.money(change.before()), this.words.money(change.now())));
			why.addClassName("ot-why");
			rows.add(new Div(new Span(name), why));
		}
		return rows;
	}

	/** A branch as seen from a division is that branch. */
	private static String record(SceneChange change) {
		int at = change.id().indexOf('@');
		return (at < 0) ? change.id() : change.id().substring(0, at);
	}

	private Button button(String key, Runnable then) {
		Button button = new Button(this.words.say(key), (click) -> then.run());
		button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		return button;
	}

}
