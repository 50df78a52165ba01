package io.onethread.importing;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphKinds;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.RecordKind;
import io.onethread.graph.RecordsWritten;
import io.onethread.importing.ImportRun.State;
import io.onethread.importing.ImportRun.Undone;
import io.onethread.importing.file.NamedFile;
import io.onethread.importing.mapping.InvalidMapping;
import io.onethread.importing.mapping.MappingFile;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Starts import runs, says how they stand, and takes them back. Runs go on in the
 * background, one at a time.
 */
@Service
public class ImportService {

	private static final Logger log = LoggerFactory.getLogger(ImportService.class);

	/** What runs are called where changes of records are told of. */
	public static final String KIND = "ImportRun";

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final Mappings mappings;

	private final RunQueries runs;

	private final UndoQueries undo;

	private final RunFolders folders;

	private final Cypher cypher;

	private final GraphWriter writer;

	private final GraphKinds kinds;

	private final KnownCheck known;

	private final ApplicationEventPublisher events;

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final Semaphore turn = new Semaphore(1, true);

	private final Set<String> stopped = ConcurrentHashMap.newKeySet();

	private volatile boolean closing;

	ImportService(Mappings mappings, RunQueries runs, UndoQueries undo, RunFolders folders, Cypher cypher,
			GraphWriter writer, GraphKinds kinds, KnownCheck known, ApplicationEventPublisher events) {
		this.known = known;
		this.mappings = mappings;
		this.runs = runs;
		this.undo = undo;
		this.folders = folders;
		this.cypher = cypher;
		this.writer = writer;
		this.kinds = kinds;
		this.events = events;
	}

	/** Whether a viewer may import. */
	public boolean allowed(Viewer viewer) {
		return Importers.may(viewer);
	}

	/**
	 * A new folder for files on their way in. What is started from there becomes the
	 * run's own.
	 */
	public Path receiving(Viewer viewer) {
		Importers.require(viewer);
		return this.folders.receiving();
	}

	/**
	 * Starts a run.
	 * @param mapping the name of a mapping, or a mapping's text
	 * @param files the files
	 * @param dryRun whether it only says what would happen
	 * @param locale the language of what it reports
	 * @return the run as it stands at its start
	 * @throws InvalidMapping if the mapping is wrong in itself; whether it fits the files
	 * shows in the run
	 * @throws UnknownMapping if there is none of the name
	 * @throws AccessDeniedException if the viewer may not import
	 */
	public ImportRun start(Viewer viewer, String mapping, List<NamedFile> files, boolean dryRun, Locale locale)
			throws InvalidMapping {
		return start(viewer, this.mappings.read(viewer, mapping), files, dryRun, locale);
	}

	/**
	 * Starts a run with a mapping that is kept nowhere.
	 * @see #start(Viewer, String, List, boolean, Locale)
	 */
	public ImportRun start(Viewer viewer, MappingFile mapping, List<NamedFile> files, boolean dryRun, Locale locale)
			throws InvalidMapping {
		return start(viewer, mapping, files, dryRun, locale, Set.of());
	}

	/**
	 * Starts a run that leaves out what a trial found to look like customers that are
	 * there.
	 * @param trial the trial's id; one of the viewer's own
	 * @see #start(Viewer, String, List, boolean, Locale)
	 */
	public ImportRun startWithoutKnown(Viewer viewer, String mapping, List<NamedFile> files, String trial,
			Locale locale) throws InvalidMapping {
		Set<String> known = own(viewer, trial).map((run) -> this.known.alike(run.id())).orElse(Set.of());
		return start(viewer, this.mappings.read(viewer, mapping), files, false, locale, known);
	}

	private ImportRun start(Viewer viewer, MappingFile mapping, List<NamedFile> files, boolean dryRun, Locale locale,
			Set<String> leftOut) throws InvalidMapping {
		Importers.require(viewer);
		mapping.checked(this.kinds);
		this.folders.tidy();
		String id = UUID.randomUUID().toString();
		List<NamedFile> kept = this.folders.keep(id, files);
		String source = mapping.mapping().source();
		ImportRun run = new ImportRun(id, State.WAITING, mapping.mapping().name(), source, viewer.name(), dryRun,
				ZonedDateTime.now(), null, files.stream().map(NamedFile::name).toList(), Progress.start(-1), List.of(),
				List.of(), List.of(), "", null);
		this.runs.create(run, this.folders.holder());
		Store store = dryRun ? new DryStore(this.cypher, this.writer, this.kinds, source, id)
				: new GraphStore(this.cypher, this.writer, this.kinds, source, id);
		RunJob job = new RunJob(id, mapping, kept, locale, this.kinds, store, this.runs, this.folders.problems(id),
				leftOut);
		this.threads.execute(() -> run(run, job, store));
		tell(id);
		return run;
	}

	private void run(ImportRun run, RunJob job, Store store) {
		try {
			this.turn.acquireUninterruptibly();
			try {
				BooleanSupplier ends = () -> this.closing || this.stopped.contains(run.id());
				State end = job.run(ends, () -> {
					announce(run);
					if (store instanceof DryStore trial) {
						look(run, trial, ends);
					}
				});
				if (end == State.STOPPED && this.closing) {
					this.runs.save(run.id(), Map.of("state", State.INTERRUPTED.name()));
				}
			}
			finally {
				this.turn.release();
				this.stopped.remove(run.id());
				tell(run.id());
			}
		}
		catch (RuntimeException ex) {
			log.error("The end of the import run {} could not be noted", run.id(), ex);
		}
	}

	/**
	 * Told before the end is noted: cut off in between, the next start tells it again.
	 */
	private void announce(ImportRun run) {
		if (!run.dryRun()) {
			this.runs.touched(run.id(), labels()).ifPresent(this.events::publishEvent);
		}
	}

	/** A trial is a trial even where this fails. */
	private void look(ImportRun run, DryStore trial, BooleanSupplier stopped) {
		try {
			this.known.look(run.id(), trial.companies(), trial, stopped);
		}
		catch (Importer.StoppedRun ex) {
			log.debug("The trial {} was stopped before its companies were looked for", run.id());
		}
		catch (RuntimeException ex) {
			log.error("Which companies of the trial {} are known could not be found out", run.id(), ex);
		}
	}

	private void tell(String run) {
		this.events.publishEvent(new RecordsWritten(Set.of(KIND), Optional.of(Set.of(run))));
	}

	/** Has a run stop after the batch it is at. What is written stays. */
	public void stop(Viewer viewer, String id) {
		find(viewer, id).filter((run) -> run.state() == State.RUNNING || run.state() == State.WAITING)
			.ifPresent((run) -> this.stopped.add(id));
	}

	/** A run; nothing where there is none that the viewer may see. */
	public Optional<ImportRun> find(Viewer viewer, String id) {
		return this.runs.find(id).filter((run) -> Importers.sees(viewer, run));
	}

	/** The runs a viewer may see, newest first. */
	public List<ImportRun> list(Viewer viewer, int limit) {
		Importers.require(viewer);
		return this.runs.list(viewer.is(Role.MANAGER) ? viewer.name() : null, limit);
	}

	/**
	 * The rows of a run that something is to be said of, as a CSV file; nothing where
	 * there is none, or where the viewer neither started it nor is an administrator.
	 */
	public Optional<Path> problems(Viewer viewer, String id) {
		return this.runs.find(id)
			.filter((run) -> Importers.reads(viewer, run) && run.problems() > 0)
			.flatMap((run) -> this.folders.existingProblems(run.id()));
	}

	/**
	 * Which of the companies of a trial are known already, as far as the viewer may see;
	 * nothing for anybody but who started it.
	 */
	public Known known(Viewer viewer, String id, int offset, int limit) {
		return own(viewer, id).map((run) -> this.known.read(viewer, run.id(), offset, limit)).orElse(Known.NOTHING);
	}

	private Optional<ImportRun> own(Viewer viewer, String id) {
		return this.runs.find(id).filter((run) -> Importers.may(viewer) && run.by().equals(viewer.name()));
	}

	/** What stayed when a run was undone; for whom its files are. */
	public List<ImportRun.Kept> kept(Viewer viewer, String id, int limit) {
		return this.runs.find(id)
			.filter((run) -> Importers.reads(viewer, run))
			.map((run) -> this.runs.kept(id, limit))
			.orElse(List.of());
	}

	/**
	 * Takes a run back, in the background: what it created goes, what it changed gets its
	 * old values back, except what was edited or brought again since or what other
	 * records hang on.
	 * @return the run, or nothing where there is none that the viewer may see
	 * @throws IllegalStateException if it is under way, was a dry run, or was undone
	 */
	public Optional<ImportRun> undo(Viewer viewer, String id) {
		return find(viewer, id).map((run) -> {
			if (run.state().active() || run.dryRun() || run.state() == State.UNDONE) {
				throw new IllegalStateException(run.state().name());
			}
			this.runs.save(id, Map.of("state", State.UNDOING.name()));
			this.threads.execute(() -> undo(run));
			tell(id);
			return this.runs.find(id).orElse(run);
		});
	}

	private void undo(ImportRun run) {
		this.turn.acquireUninterruptibly();
		try {
			Optional<RecordsWritten> touched = this.runs.touched(run.id(), labels());
			Undone undone = this.undo.undo(run.id());
			this.runs.save(run.id(),
					Map.of("state", State.UNDONE.name(), "removed", undone.removed(), "restored", undone.restored(),
							"unlinked", undone.links(), "kept", undone.kept(), "finishedAt", ZonedDateTime.now()));
			touched.ifPresent(this.events::publishEvent);
		}
		catch (RuntimeException ex) {
			log.error("The import run {} could not be undone", run.id(), ex);
			this.runs.save(run.id(), Map.of("state", run.state().name()));
		}
		finally {
			this.turn.release();
			tell(run.id());
		}
	}

	private Set<String> labels() {
		return this.kinds.records().stream().map(RecordKind::label).collect(Collectors.toSet());
	}

	@EventListener(ApplicationReadyEvent.class)
	void noteInterrupted() {
		for (String id : this.runs.interrupt(this.folders.holder())) {
			log.warn("The import run {} was broken off when the program last ended", id);
			this.runs.find(id).ifPresent(this::announce);
		}
		this.folders.tidy();
	}

	@PreDestroy
	void close() throws InterruptedException {
		this.closing = true;
		this.threads.shutdown();
		if (!this.threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
			log.warn("An import run is broken off");
		}
	}

}
