package io.onethread.graph;

import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * Another instance of the program on the same graph, as far as it tells what it writes.
 */
public final class OtherInstance implements AutoCloseable {

	private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

	private final Queue<Object> heard = new ConcurrentLinkedQueue<>();

	public OtherInstance(Cypher cypher) {
		this.context.registerBean(Cypher.class, () -> cypher);
		this.context.register(Pulses.class);
		this.context.addApplicationListener((event) -> {
			if (event instanceof org.springframework.context.PayloadApplicationEvent<?> told) {
				this.heard.add(told.getPayload());
			}
		});
		this.context.refresh();
	}

	/** Has it say that it wrote something. */
	public void wrote(String kind, String... ids) {
		this.context.publishEvent(
				new RecordsWritten(Set.of(kind), (ids.length == 0) ? Optional.empty() : Optional.of(Set.of(ids))));
	}

	/** What was told within it so far. */
	Queue<Object> heard() {
		return this.heard;
	}

	@Override
	public void close() {
		this.context.close();
	}

}
