package io.onethread.impact.ui;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import io.onethread.access.Viewers;
import io.onethread.customer.CustomerProblem;
import io.onethread.customer.OwnershipProblem;
import io.onethread.impact.CarriedOutService;
import io.onethread.impact.ImpactPreview;
import io.onethread.impact.ImpactProblem;
import io.onethread.merging.MergeProblem;
import io.onethread.pipeline.ProjectProblem;
import io.onethread.shell.BeforeChange;
import io.onethread.shell.ChangeAhead;

/** Shows what changes touch wherever they are made, and offers to take them back. */
@org.springframework.stereotype.Component
class Asking implements BeforeChange {

	/** Long enough to read, to regret, and to reach the button. */
	private static final int TO_UNDO = 20_000;

	private static final int TO_READ = 6_000;

	private final ImpactPreview previews;

	private final CarriedOutService carriedOut;

	private final Viewers viewers;

	Asking(ImpactPreview previews, CarriedOutService carriedOut, Viewers viewers) {
		this.previews = previews;
		this.carriedOut = carriedOut;
		this.viewers = viewers;
	}

	@Override
	public Preview preview(ChangeAhead change) {
		Optional<ImpactPreview.Seen> seen = look(change);
		Optional<ImpactCard> card = seen.map((one) -> new ImpactCard(one.impact()));
		return new Preview() {
			@Override
			public Component card() {
				return card.<Component>map((one) -> one).orElseGet(Div::new);
			}

			@Override
			public String made(ChangeAhead done, String undo) {
				boolean tells = card.map(ImpactCard::tells).orElse(false);
				return Asking.this.carriedOut.carriedOut(Asking.this.viewers.current(), done, undo,
						tells ? seen.map(ImpactPreview.Seen::told).orElse(Set.of()) : Set.of());
			}
		};
	}

	@Override
	public void ask(ChangeAhead change, Supplier<Optional<String>> make, String told, Runnable shown) {
		Optional<ImpactPreview.Seen> seen = look(change);
		if (seen.isEmpty()) {
			// Most likely not theirs to change: the module that owns it says so.
			make.get().ifPresent((undo) -> done(change, undo, Set.of(), told, shown));
			return;
		}
		ImpactCard card = new ImpactCard(seen.get().impact());
		new ImpactDialog(seen.get().impact(), card, () -> {
			make.get()
				.ifPresent((undo) -> done(change, undo, card.tells() ? seen.get().told() : Set.of(), told, shown));
			return true;
		}).open();
	}

	private void done(ChangeAhead change, String undo, Set<String> people, String told, Runnable shown) {
		String made = this.carriedOut.carriedOut(this.viewers.current(), change, undo, people);
		shown.run();
		offer(made, told, shown);
	}

	@Override
	public void offer(String made, String told, Runnable shown) {
		UI ui = UI.getCurrent();
		Notification notification = new Notification();
		Button undo = new Button(ui.getTranslation("impact.undo"), (click) -> {
			notification.close();
			undo(made, shown);
		});
		undo.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		Div line = new Div(new Span(told), undo);
		line.addClassName("ot-actions");
		notification.add(line);
		notification.setDuration(TO_UNDO);
		notification.setPosition(Position.BOTTOM_START);
		notification.addThemeVariants(NotificationVariant.SUCCESS);
		notification.open();
	}

	@Override
	public void takeBack(String made) {
		this.carriedOut.takeBack(this.viewers.current(), made);
	}

	/** Takes a change back, and says so or why not. */
	void undo(String made, Runnable shown) {
		UI ui = UI.getCurrent();
		try {
			takeBack(made);
			Notification.show(ui.getTranslation("impact.undone"), TO_READ, Position.BOTTOM_START)
				.addThemeVariants(NotificationVariant.SUCCESS);
			shown.run();
		}
		catch (ImpactProblem | CustomerProblem | OwnershipProblem | ProjectProblem | MergeProblem problem) {
			boolean changed = problem instanceof ImpactProblem.Changed || problem instanceof CustomerProblem.Changed
					|| problem instanceof OwnershipProblem.TooLate || problem instanceof ProjectProblem.Changed;
			Notification
				.show(ui.getTranslation(changed ? "impact.problem.changed" : "impact.problem.undo"), TO_READ,
						Position.BOTTOM_START)
				.addThemeVariants(NotificationVariant.ERROR);
		}
	}

	/** Nothing where they may not make the change: doing it says why. */
	private Optional<ImpactPreview.Seen> look(ChangeAhead change) {
		try {
			return this.previews.look(this.viewers.current(), change);
		}
		catch (ImpactProblem.Forbidden problem) {
			return Optional.empty();
		}
	}

}
