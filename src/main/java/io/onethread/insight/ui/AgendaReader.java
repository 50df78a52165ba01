package io.onethread.insight.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;

import com.vaadin.flow.internal.CurrentInstance;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.shell.Agenda;
import io.onethread.shell.AgendaItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks all modules at once what they put on a start page, so that the slowest of them
 * does not hold up the others, and one that fails takes none with it.
 */
@Component
class AgendaReader {

	private static final Logger log = LoggerFactory.getLogger(AgendaReader.class);

	private static final Executor EACH_BY_ITSELF = Executors
		.newThreadPerTaskExecutor(Thread.ofVirtual().name("agenda-", 0).factory());

	private final ObjectProvider<Agenda> agendas;

	AgendaReader(ObjectProvider<Agenda> agendas) {
		this.agendas = agendas;
	}

	/** All there are, in the order of the beans. */
	List<Agenda> agendas() {
		return this.agendas.orderedStream().toList();
	}

	/**
	 * What one module has for a viewer; ends exceptionally where it could not be read.
	 */
	CompletableFuture<List<AgendaItem>> ask(Agenda agenda, Viewer viewer, LocalDate today) {
		return inBackground(() -> agenda.items(viewer, today)).whenComplete((items, problem) -> {
			if (problem != null) {
				log.warn("{} could not be read for the start page", agenda.getClass().getName(), problem);
			}
		});
	}

	/** Reads something for whoever looks at the page, beside the page's thread. */
	static <T> CompletableFuture<T> inBackground(Viewers viewers, Function<Viewer, T> read) {
		Viewer viewer = viewers.current();
		return inBackground(() -> read.apply(viewer));
	}

	/** Does something beside the page's thread, in the page's language. */
	private static <T> CompletableFuture<T> inBackground(Supplier<T> work) {
		Map<Class<?>, CurrentInstance> page = CurrentInstance.getInstances();
		return CompletableFuture.supplyAsync(() -> {
			CurrentInstance.restoreInstances(page);
			try {
				return work.get();
			}
			finally {
				CurrentInstance.clearAll();
			}
		}, EACH_BY_ITSELF);
	}

}
