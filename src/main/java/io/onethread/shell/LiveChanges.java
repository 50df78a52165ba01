package io.onethread.shell;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.onethread.graph.RecordsWritten;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Tells open pages what was written meanwhile, so that they show it within two seconds.
 * What a page is told is only that something changed: it asks again for what its viewer
 * may see.
 */
@Service
public class LiveChanges {

	/** Changes that come so close together are shown as one. */
	private static final Duration TOGETHER = Duration.ofMillis(400);

	private static final Executor LATER = CompletableFuture.delayedExecutor(TOGETHER.toMillis(), TimeUnit.MILLISECONDS);

	private final CopyOnWriteArrayList<Watch> watches = new CopyOnWriteArrayList<>();

	/**
	 * Runs something in the page's thread whenever records of some kinds were written,
	 * for as long as the component is on a page. To be called before it is attached, as
	 * in its constructor.
	 * @param owner the component that shows the records
	 * @param kinds the labels of the records
	 * @param refresh shows them anew
	 */
	public void watch(Component owner, Set<String> kinds, Runnable refresh) {
		watch(owner, kinds, Set.of(), refresh);
	}

	/**
	 * As {@link #watch(Component, Set, Runnable)}, for certain records only.
	 * @param ids their ids; writes that do not say which records they touched count as
	 * well
	 */
	public void watch(Component owner, Set<String> kinds, Set<String> ids, Runnable refresh) {
		owner.addAttachListener((attached) -> {
			Watch watch = new Watch(attached.getUI(), Set.copyOf(kinds), Set.copyOf(ids), refresh, new AtomicBoolean());
			this.watches.add(watch);
			owner.addDetachListener((detached) -> {
				this.watches.remove(watch);
				detached.unregisterListener();
			});
		});
	}

	@EventListener
	void written(RecordsWritten event) {
		for (Watch watch : this.watches) {
			if (watch.concerns(event.kinds(), event.ids()) && watch.waiting().compareAndSet(false, true)) {
				LATER.execute(watch::show);
			}
		}
	}

	private record Watch(UI ui, Set<String> kinds, Set<String> ids, Runnable refresh, AtomicBoolean waiting) {

		boolean concerns(Set<String> writtenKinds, Optional<Set<String>> writtenIds) {
			return this.kinds.stream().anyMatch(writtenKinds::contains) && (this.ids.isEmpty()
					|| writtenIds.map((written) -> this.ids.stream().anyMatch(written::contains)).orElse(true));
		}

		void show() {
			this.waiting.set(false);
			if (this.ui.isAttached()) {
				this.ui.access(this.refresh::run);
			}
		}

	}

}
