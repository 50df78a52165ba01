package io.onethread.insight.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import io.onethread.access.Viewer;
import io.onethread.shell.Agenda;
import io.onethread.shell.AgendaItem;
import org.jspecify.annotations.Nullable;

/** One module's part of a start page: what it had last, and whether it is being asked. */
final class TodaySource {

	enum State {

		WAITING, READ, FAILED

	}

	/** What a page listens for where a module does not say what its items rest on. */
	private static final Set<String> ANYTHING = Set.of("Customer", "Contact", "Project", "Order", "Activity", "Task",
			"Alert", "OverlapCase", "Handover", "DailyReport", "Rep");

	private final Agenda agenda;

	private final AgendaReader reader;

	private State state = State.WAITING;

	private List<AgendaItem> items = List.of();

	private boolean again;

	private boolean asking;

	TodaySource(Agenda agenda, AgendaReader reader) {
		this.agenda = agenda;
		this.reader = reader;
	}

	Set<String> kinds() {
		return this.agenda.kinds().isEmpty() ? ANYTHING : this.agenda.kinds();
	}

	State state() {
		return this.state;
	}

	List<AgendaItem> items() {
		return this.items;
	}

	/**
	 * Asks the module, unless it is being asked already; then it is to be asked once
	 * more.
	 * @return what is to be run in the page's thread once there is an answer
	 */
	Optional<CompletableFuture<Runnable>> ask(Viewer viewer, LocalDate today) {
		if (this.asking) {
			this.again = true;
			return Optional.empty();
		}
		this.asking = true;
		return Optional.of(this.reader.ask(this.agenda, viewer, today)
			.handle((read, problem) -> () -> answered((problem == null) ? read : null)));
	}

	/** Whether something was written while the module was being asked. */
	boolean isOutdated() {
		boolean outdated = this.again;
		this.again = false;
		return outdated;
	}

	private void answered(@Nullable List<AgendaItem> read) {
		this.asking = false;
		this.state = (read != null) ? State.READ : State.FAILED;
		this.items = (read != null) ? distinct(read) : List.of();
	}

	private static List<AgendaItem> distinct(List<AgendaItem> items) {
		return List.copyOf(items.stream()
			.collect(Collectors.toMap(AgendaItem::key, (item) -> item, (first, second) -> first, LinkedHashMap::new))
			.values());
	}

}
