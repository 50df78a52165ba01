package io.onethread.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.onethread.graph.Cypher;
import io.onethread.graph.RecordRef;
import io.onethread.graph.RecordsWritten;
import io.onethread.graph.Upkeep;
import jakarta.annotation.PreDestroy;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Keeps for each project where it stands: in which stage of which process, since when,
 * and from what day on it is stalled. Makes processes for divisions whose projects have
 * words of their own for their stages, as long as nobody has taken these in hand.
 */
@Service
public class Standings {

	private static final int FEW = 50;

	private final StandingQueries queries;

	private final ProcessQueries processes;

	private final ApplicationEventPublisher events;

	private final Upkeep upkeep;

	Standings(StandingQueries queries, ProcessQueries processes, Cypher cypher, ApplicationEventPublisher events) {
		this.queries = queries;
		this.processes = processes;
		this.events = events;
		this.upkeep = new Upkeep(cypher, "standings", this::refresh);
	}

	/** Brings everything up to date and returns when it is. */
	public void refreshAll() {
		refresh(Optional.empty());
	}

	/** Whether no refresh is asked for or going on in the background. */
	public boolean isUpToDate() {
		return this.upkeep.isIdle();
	}

	@EventListener
	void written(RecordsWritten event) {
		if (event.concerns("Project", "Activity", "Rep", "Division", "Contact")) {
			this.upkeep.request(event.ids());
		}
	}

	@EventListener(ApplicationStartedEvent.class)
	void resume() {
		if (this.processes.all().isEmpty()) {
			this.processes.save(ProcessDerivation.company());
		}
		this.upkeep.resume();
	}

	@PreDestroy
	void close() {
		this.upkeep.close();
	}

	/** Brings the projects of some processes up to date and returns when they are. */
	void refreshProcesses(List<String> ids) {
		this.queries.refresh(this.processes.projects(ids));
		this.events.publishEvent(new RecordsWritten(Set.of("Process", "Standing"), Optional.of(Set.of())));
	}

	/** Brings the projects up to date whose word was not known until now. */
	void refreshUnmapped(String process, String word) {
		this.queries.refresh(this.processes.unmapped(process, word));
		this.events.publishEvent(new RecordsWritten(Set.of("Standing"), Optional.of(Set.of())));
	}

	private synchronized void refresh(Optional<Set<String>> records) {
		if (records.isEmpty()) {
			Map<String, SalesProcess> all = derive();
			Map<String, Integer> stages = new HashMap<>();
			all.forEach((id, process) -> stages.put(id, openStages(process)));
			this.queries.refreshPaces(stages, stages.getOrDefault(SalesProcess.DEFAULT, 4));
			this.queries.sweep();
		}
		List<String> projects = this.queries.touched(records);
		this.queries.refresh(projects);
		// Named one by one only where they are few: others take care of what is named.
		this.events.publishEvent(new RecordsWritten(Set.of("Standing"),
				Optional.of((projects.size() <= FEW) ? Set.copyOf(projects) : Set.of())));
	}

	private Map<String, SalesProcess> derive() {
		Map<String, SalesProcess> all = new LinkedHashMap<>();
		this.processes.all().forEach((process) -> all.put(process.id(), process));
		if (!all.containsKey(SalesProcess.DEFAULT)) {
			save(all, ProcessDerivation.company());
		}
		for (Map.Entry<RecordRef, List<String>> division : this.processes.words().entrySet()) {
			SalesProcess known = all.get(division.getKey().id());
			if (known == null || known.derived()) {
				ProcessDerivation.of(division.getKey(), division.getValue())
					.map((process) -> (known == null) ? process : together(known, process))
					.filter((process) -> !process.equals(known))
					.ifPresent((process) -> save(all, process));
			}
		}
		return all;
	}

	/** Stages stay once they are there: projects stand in them. */
	private static SalesProcess together(SalesProcess known, SalesProcess found) {
		List<Stage> stages = new ArrayList<>(found.stages());
		for (Stage stage : known.stages()) {
			int place = found.place(stage.id());
			if (place >= 0) {
				stages.set(place, stage);
			}
			else {
				stages.add(stage);
			}
		}
		stages.sort(java.util.Comparator.comparing(Stage::milestone));
		return new SalesProcess(known.id(), known.division(), known.version(), true, known.stalledAfter(), known.pace(),
				stages);
	}

	private void save(Map<String, SalesProcess> all, SalesProcess process) {
		this.processes.save(process);
		all.put(process.id(), process);
	}

	private static int openStages(SalesProcess process) {
		return (int) process.stages().stream().filter((stage) -> stage.milestone().open()).count();
	}

}
