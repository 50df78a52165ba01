package io.onethread.api;

import java.util.List;

import io.onethread.access.Viewer;
import io.onethread.graph.RecordRef;
import io.onethread.pipeline.Condition;
import io.onethread.pipeline.ProcessService;
import io.onethread.pipeline.SalesProcess;
import io.onethread.pipeline.Stage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The divisions' processes. */
@RestController
@RequestMapping("/api/v1/processes")
@Tag(name = "Projects")
class ProcessesController {

	private final ProcessService processes;

	ProcessesController(ProcessService processes) {
		this.processes = processes;
	}

	@GetMapping
	@Operation(summary = "The divisions' processes with their stages; the one named default serves all others")
	List<ProcessResource> all(Viewer viewer) {
		return this.processes.all().stream().map(ProcessResource::of).toList();
	}

	@PostMapping("/{id}/words")
	@Operation(summary = "Lets a word that projects have for their stage stand for a stage",
			description = "For executives and administrators.")
	ResponseEntity<Void> map(Viewer viewer, @PathVariable String id, @RequestBody Word word) {
		this.processes.map(viewer, id, Required.value(word.word(), "word"), Required.text(word.stage(), "stage"));
		return ResponseEntity.noContent().build();
	}

	/** A word and the stage it stands for. */
	record Word(@Nullable String word, @Nullable String stage) {

	}

	/** A process as the API shows it. */
	record ProcessResource(String id, @Nullable RecordRef division, long version, boolean derived,
			@Nullable Long stalledAfter, List<StageResource> stages) {

		static ProcessResource of(SalesProcess process) {
			return new ProcessResource(process.id(), process.division(), process.version(), process.derived(),
					process.stalledAfter(), process.stages().stream().map(StageResource::of).toList());
		}

	}

	/** A stage as the API shows it. */
	record StageResource(String id, String name, String nameEn, String milestone, double probability,
			List<String> conditions, List<String> checklist, List<String> words) {

		static StageResource of(Stage stage) {
			return new StageResource(stage.id(), stage.name(), stage.nameEn(), stage.milestone().key(),
					stage.probability(), stage.conditions().stream().map(Condition::key).toList(), stage.checklist(),
					stage.aliases());
		}

	}

}
