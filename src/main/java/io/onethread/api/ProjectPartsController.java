package io.onethread.api;

import java.util.List;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.pipeline.Moves;
import io.onethread.pipeline.Player;
import io.onethread.pipeline.Player.Part;
import io.onethread.pipeline.ProjectPeople;
import io.onethread.pipeline.ProjectService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A project's steps, contacts, helpers and what it offers. */
@RestController
@RequestMapping("/api/v1/projects/{id}")
@Tag(name = "Projects")
class ProjectPartsController {

	private final ProjectService projects;

	private final Moves moves;

	private final ProjectPeople people;

	ProjectPartsController(ProjectService projects, Moves moves, ProjectPeople people) {
		this.projects = projects;
		this.moves = moves;
		this.people = people;
	}

	@GetMapping("/moves")
	@Operation(summary = "A project's steps from stage to stage, the latest first")
	List<MoveResource> moves(Viewer viewer, @PathVariable String id) {
		require(viewer, id);
		return this.moves.history(viewer, id).stream().map(MoveResource::of).toList();
	}

	@PostMapping("/moves")
	@Operation(summary = "Moves a project to another stage",
			description = "If-Match carries the ETag of what you read. A project that lacks what its stage asks for is "
					+ "refused unless you give a reason. Give an id (a random UUID) to be free to send the request again.")
	ResponseEntity<ProjectResource> move(Viewer viewer, @PathVariable String id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String match,
			@RequestBody MoveResource.NewMove move) {
		require(viewer, id);
		String given = move.id();
		return ProjectsController.answer(ResponseEntity.ok(),
				this.moves.move(viewer, id, (given == null || given.isBlank()) ? UUID.randomUUID().toString() : given,
						move.step(Versions.required(match))));
	}

	@DeleteMapping("/moves/{move}")
	@Operation(summary = "Takes a project's latest step back, as long as nobody has changed the project since")
	ResponseEntity<ProjectResource> undo(Viewer viewer, @PathVariable String id, @PathVariable String move) {
		return ProjectsController.answer(ResponseEntity.ok(), this.moves.undo(viewer, id, move));
	}

	@GetMapping("/contacts")
	@Operation(summary = "The contacts in a project, key ones first")
	List<Player> contacts(Viewer viewer, @PathVariable String id) {
		require(viewer, id);
		return this.people.players(viewer, id);
	}

	@PutMapping("/contacts/{contact}")
	@Operation(summary = "Takes a contact into a project, or changes their part in it")
	ResponseEntity<Void> play(Viewer viewer, @PathVariable String id, @PathVariable String contact,
			@RequestBody Part part) {
		this.people.play(viewer, id, contact, part);
		return ResponseEntity.noContent().build();
	}

	@DeleteMapping("/contacts/{contact}")
	@Operation(summary = "Takes a contact out of a project")
	ResponseEntity<Void> leave(Viewer viewer, @PathVariable String id, @PathVariable String contact) {
		this.people.leave(viewer, id, contact);
		return ResponseEntity.noContent().build();
	}

	@PutMapping("/helpers/{rep}")
	@Operation(summary = "Lets a rep help in a project, who sees it and its contacts from then on")
	ResponseEntity<Void> help(Viewer viewer, @PathVariable String id, @PathVariable String rep) {
		this.people.help(viewer, id, rep);
		return ResponseEntity.noContent().build();
	}

	@DeleteMapping("/helpers/{rep}")
	@Operation(summary = "Lets a rep help in a project no more")
	ResponseEntity<Void> release(Viewer viewer, @PathVariable String id, @PathVariable String rep) {
		this.people.release(viewer, id, rep);
		return ResponseEntity.noContent().build();
	}

	@PutMapping("/lines/{line}")
	@Operation(summary = "Says that a product line or product is offered")
	ResponseEntity<Void> offer(Viewer viewer, @PathVariable String id, @PathVariable String line) {
		this.people.offer(viewer, id, line);
		return ResponseEntity.noContent().build();
	}

	@DeleteMapping("/lines/{line}")
	@Operation(summary = "Says that a product line or product is not offered any more")
	ResponseEntity<Void> withdraw(Viewer viewer, @PathVariable String id, @PathVariable String line) {
		this.people.withdraw(viewer, id, line);
		return ResponseEntity.noContent().build();
	}

	private void require(Viewer viewer, String id) {
		if (this.projects.find(viewer, id).isEmpty()) {
			throw ApiProblem.notFound();
		}
	}

}
