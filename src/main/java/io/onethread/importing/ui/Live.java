package io.onethread.importing.ui;

import java.io.Serializable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/**
 * Brings something up to date again and again, as long as it is on the screen and has not
 * ended.
 */
final class Live implements Serializable {

	private static final long serialVersionUID = 1L;

	private static final Executor SOON = CompletableFuture.delayedExecutor(600, TimeUnit.MILLISECONDS);

	private final Component component;

	private final transient BooleanSupplier refresh;

	private boolean going;

	/**
	 * Prepares it.
	 * @param refresh brings it up to date and says whether to go on
	 */
	Live(Component component, BooleanSupplier refresh) {
		this.component = component;
		this.refresh = refresh;
	}

	/** Goes on if it does not already. */
	void follow() {
		if (!this.going) {
			this.component.getUI().ifPresent((ui) -> {
				this.going = true;
				next(ui);
			});
		}
	}

	private void next(UI ui) {
		SOON.execute(() -> {
			if (ui.getSession() == null) {
				return;
			}
			ui.access(() -> {
				this.going = this.component.isAttached() && this.refresh.getAsBoolean();
				if (this.going) {
					next(ui);
				}
			});
		});
	}

}
