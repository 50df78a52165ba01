package io.onethread.relationshipmap.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import io.onethread.graphcanvas.GraphCanvas;
import io.onethread.scene.OpenedScene;
import io.onethread.scene.ui.SceneBar;
import org.jspecify.annotations.Nullable;

/**
 * The scene the address names, and what it shows where the address itself does not say.
 */
class SceneAddress {

	private static final String SCENE = "scene";

	private final SceneBar scenes;

	private final GraphCanvas canvas;

	private final MapWords words;

	private @Nullable String scene;

	/** Whether it was just opened, and what changed since is to be said. */
	private boolean opened;

	SceneAddress(SceneBar scenes, GraphCanvas canvas, MapWords words) {
		this.scenes = scenes;
		this.canvas = canvas;
		this.words = words;
	}

	/** Names another scene from now on; null for none. */
	void name(@Nullable String scene) {
		this.scene = scene;
	}

	/**
	 * What the address asks for. One that is none of the viewer's says nothing at all.
	 */
	QueryParameters read(QueryParameters asked) {
		Map<String, List<String>> rest = new LinkedHashMap<>(asked.getParameters());
		List<String> wanted = rest.remove(SCENE);
		this.scene = (wanted == null) ? null : wanted.getFirst();
		if (this.scene == null) {
			this.scenes.close();
			return asked;
		}
		Optional<OpenedScene> opened = this.scenes.load(this.scene);
		if (opened.isEmpty()) {
			this.scene = null;
			Notification.show(this.words.say("scene.gone"));
			return new QueryParameters(rest);
		}
		this.opened = true;
		this.canvas.setArrangement(opened.get().arrangement());
		return new QueryParameters(rest.isEmpty() ? opened.get().address() : rest);
	}

	QueryParameters write(QueryParameters shown) {
		if (this.scene == null) {
			return shown;
		}
		Map<String, List<String>> parameters = new LinkedHashMap<>(shown.getParameters());
		parameters.put(SCENE, List.of(this.scene));
		return new QueryParameters(parameters);
	}

	/** Says what changed since, once after a scene was opened. */
	void shown() {
		if (this.opened) {
			this.opened = false;
			this.scenes.follow();
		}
	}

}
