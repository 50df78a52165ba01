package io.onethread.api;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.scene.Scene;
import io.onethread.scene.SceneDocument;
import io.onethread.scene.Scenes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What was kept of the map. */
@RestController
@RequestMapping("/api/v1/scenes")
@Tag(name = "Scenes")
class ScenesController {

	private final Scenes scenes;

	ScenesController(Scenes scenes) {
		this.scenes = scenes;
	}

	@GetMapping
	@Operation(summary = "Your scenes and those you were shown, what changed last first")
	List<Scene> list(Viewer viewer) {
		return this.scenes.list(viewer);
	}

	@GetMapping("/{id}")
	@Operation(summary = "What a scene holds, as far as you may see",
			description = "Records are named by their source and key there, so that another store can take it in.")
	Holding find(Viewer viewer, @PathVariable String id) {
		return new Holding(this.scenes.open(viewer, id).scene(), this.scenes.document(viewer, id));
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "Keeps a scene that this or another store told of",
			description = "Records that are not here, or that you may not see, are left out.")
	Scene create(Viewer viewer, @RequestBody NewScene body) {
		String id = UUID.randomUUID().toString();
		this.scenes.bring(viewer, id, Required.text(body.name(), "name"), Required.value(body.holds(), "holds"));
		return this.scenes.open(viewer, id).scene();
	}

	@PutMapping("/{id}/name")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Calls your scene otherwise")
	void rename(Viewer viewer, @PathVariable String id, @RequestBody Name body) {
		this.scenes.rename(viewer, id, Required.text(body.name(), "name"));
	}

	@PutMapping("/{id}/readers")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Says to whom your scene is shown; each sees what they may see themselves")
	void share(Viewer viewer, @PathVariable String id, @RequestBody Readers body) {
		this.scenes.share(viewer, id, Boolean.TRUE.equals(body.byLink()),
				Objects.requireNonNullElse(body.people(), List.of()));
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Takes your scene away", description = "For 30 days it can be restored.")
	void delete(Viewer viewer, @PathVariable String id) {
		this.scenes.delete(viewer, id);
	}

	@PostMapping("/{id}/restoration")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Brings back a scene of yours that was taken away")
	void restore(Viewer viewer, @PathVariable String id) {
		this.scenes.restore(viewer, id);
	}

	/**
	 * A scene with what it holds.
	 *
	 * @param scene the scene
	 * @param holds what it holds
	 */
	record Holding(Scene scene, SceneDocument holds) {

	}

	/**
	 * A scene to be kept.
	 *
	 * @param name what it is called
	 * @param holds what it holds
	 */
	record NewScene(@Nullable String name, @Nullable SceneDocument holds) {

	}

	/**
	 * What a scene is called.
	 *
	 * @param name the name
	 */
	record Name(@Nullable String name) {

	}

	/**
	 * To whom a scene is shown.
	 *
	 * @param byLink whether to whoever has its link
	 * @param people ids of reps, and of the logins of those who are none
	 */
	record Readers(@Nullable Boolean byLink, @Nullable List<String> people) {

	}

}
