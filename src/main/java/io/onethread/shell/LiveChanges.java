package io.onethread.shell;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.onethread.graph.RecordsWritten;
import io.onethread.graph.RecordsWrittenElsewhere;

import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;

/**
 * Tells open pages what was written meanwhile, by this instance of the program or by
 * another, so that they show it within two seconds. What a page is told is only that
 * something changed: it asks again for what its viewer may see, and is closed if they may
 * not log in any more.
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
	 * @param refresh shows them anew, asking anew who looks
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
		Set<String> fixed = Set.copyOf(ids);
		watch(owner, kinds, () -> fixed, refresh);
	}

	/**
	 * As {@link #watch(Component, Set, Runnable)}, for records that are others from time
	 * to time.
	 * @param kinds the labels of the records; any when there are none
	 * @param ids gives the ids of those that are shown now; any when there are none.
	 * Asked in another thread than the page's.
	 */
	public void watch(Component owner, Set<String> kinds, Supplier<Set<String>> ids, Runnable refresh) {
		owner.addAttachListener((attached) -> {
			Watch watch = new Watch(owner, attached.getUI(), Set.copyOf(kinds), ids, refresh, new AtomicBoolean());
			this.watches.add(watch);
			owner.addDetachListener((detached) -> {
				this.watches.remove(watch);
				detached.unregisterListener();
			});
		});
	}

	@EventListener
	void written(RecordsWritten event) {
		tell(Optional.of(event.kinds()), event.ids());
	}

	@EventListener
	void written(RecordsWrittenElsewhere event) {
		tell(event.kinds(), event.ids());
	}

	private void tell(Optional<Set<String>> kinds, Optional<Set<String>> ids) {
		// Whose login was changed may have to leave, whatever their page shows.
		boolean logins = kinds.map((some) -> some.contains("User")).orElse(false);
		for (Watch watch : this.watches) {
			if ((logins || watch.concerns(kinds, ids)) && watch.waiting().compareAndSet(false, true)) {
				LATER.execute(watch::show);
			}
		}
	}

	private record Watch(Component owner, UI ui, Set<String> kinds, Supplier<Set<String>> ids, Runnable refresh,
			AtomicBoolean waiting) {

		boolean concerns(Optional<Set<String>> writtenKinds, Optional<Set<String>> writtenIds) {
			return meets(this.kinds, writtenKinds) && (writtenIds.isEmpty() || meets(this.ids.get(), writtenIds));
		}

		private static boolean meets(Set<String> shown, Optional<Set<String>> written) {
			return shown.isEmpty() || written.isEmpty() || shown.stream().anyMatch(written.get()::contains);
		}

		void show() {
			this.waiting.set(false);
			if (this.ui.isAttached()) {
				this.ui.access(() -> {
					try {
						// Left since: the address is that of another page by now.
						if (this.owner.isAttached()) {
							this.refresh.run();
						}
					}
					catch (AccessDeniedException | AuthenticationException ex) {
						LoggedOut.leave(this.ui);
					}
				});
			}
		}

	}

}
