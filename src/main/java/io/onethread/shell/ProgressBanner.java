package io.onethread.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.onethread.shell.BackgroundWork.Progress;

/** Shows what the program is doing in the background, and goes away when it is done. */
class ProgressBanner extends Div {

	private static final Executor EVERY_HALF_SECOND = CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS);

	private final List<BackgroundWork> work;

	private final Span text = new Span();

	private final ProgressBar bar = new ProgressBar();

	ProgressBanner(List<BackgroundWork> work) {
		this.work = work;
		addClassName("ot-banner");
		setVisible(false);
		add(this.text, this.bar);
		getElement().setAttribute("role", "status");
	}

	@Override
	protected void onAttach(AttachEvent event) {
		refresh(event.getUI());
	}

	private void refresh(UI ui) {
		Optional<Progress> progress = this.work.stream().flatMap((one) -> one.progress().stream()).findFirst();
		setVisible(progress.isPresent());
		progress.ifPresent((now) -> {
			this.text.setText(getTranslation(now.textKey(), Math.round(now.fraction() * 100)));
			this.bar.setValue(Math.clamp(now.fraction(), 0, 1));
			EVERY_HALF_SECOND.execute(() -> {
				if (isAttached()) {
					ui.access(() -> refresh(ui));
				}
			});
		});
	}

}
