package io.onethread.protection.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import io.onethread.access.Viewers;
import io.onethread.protection.Claims;
import io.onethread.protection.Named;
import io.onethread.protection.PoolItem;
import io.onethread.protection.PoolService;
import io.onethread.protection.ProtectionProblem;
import org.jspecify.annotations.Nullable;

/**
 * What one can do with a customer in the pool, and what stands against it.
 *
 * @param pool does it
 * @param viewers says who looks
 * @param words says it
 * @param changed told afterwards
 * @param known how many the viewer has claimed under which rule, asked once for a list
 */
record PoolActions(PoolService pool, Viewers viewers, Words words, Runnable changed,
		Map<String, Optional<Claims>> known) {

	private static final int SHOWN = 10_000;

	PoolActions(PoolService pool, Viewers viewers, Words words, Runnable changed) {
		this(pool, viewers, words, changed, new HashMap<>());
	}

	/** The same, which asks anew. */
	PoolActions anew() {
		return new PoolActions(this.pool, this.viewers, this.words, this.changed);
	}

	/** The buttons for one of the pool, and why one of them does not work. */
	Div of(PoolItem item) {
		Div actions = new Div();
		actions.addClassNames("ot-actions", "pool-actions");
		if (this.pool.isOf(this.viewers.current(), item.division())) {
			String against = against(item);
			Button claim = new Button(this.words.text("claim"), (click) -> claim(item));
			claim.setEnabled(against == null);
			claim.getElement()
				.setAttribute("aria-label", this.words.text("claim.of", this.words.name(item.customer())));
			actions.add(claim);
			if (against != null) {
				Span why = new Span(against);
				why.addClassName("ot-why");
				actions.add(why);
			}
		}
		if (item.mayKeep()) {
			List<Named> reps = this.pool.assignable(this.viewers.current(), item.division());
			if (!reps.isEmpty()) {
				actions.add(new Button(this.words.text("assign"), (click) -> assign(item, reps)));
			}
			actions.add(new Button(this.words.text("keep"),
					(click) -> act(() -> this.pool.keep(this.viewers.current(), item.id()),
							this.words.text("keep.done", this.words.name(item.customer())))));
		}
		return actions;
	}

	private @Nullable String against(PoolItem item) {
		if (!this.pool.isDue(item) && item.waitUntil() != null) {
			return this.words.text("problem.too-early", this.words.day(item.waitUntil()));
		}
		return this.known.computeIfAbsent(item.rule(), (rule) -> this.pool.claims(this.viewers.current(), rule))
			.filter((claims) -> !claims.hasRoom())
			.map((claims) -> (claims.perMonth() != null && claims.month() >= claims.perMonth())
					? this.words.text("problem.limit.month", claims.month(), claims.perMonth())
					: this.words.text("problem.limit.held", claims.held(),
							(claims.atOnce() == null) ? 0 : claims.atOnce()))
			.orElse(null);
	}

	private void claim(PoolItem item) {
		act(() -> {
			this.pool.claim(this.viewers.current(), item.id(), UUID.randomUUID().toString());
			Notification undo = new Notification();
			undo.setDuration(SHOWN);
			undo.add(new Div(this.words.text("claim.done", this.words.name(item.customer()))),
					new Button(this.words.text("undo"), (click) -> {
						undo.close();
						act(() -> this.pool.undoClaim(this.viewers.current(), item.id()), this.words.text("undo.done"));
					}));
			undo.open();
		}, null);
	}

	private void assign(PoolItem item, List<Named> reps) {
		Dialog dialog = new Dialog(this.words.text("assign.title", this.words.name(item.customer())));
		ComboBox<Named> rep = new ComboBox<>(this.words.text("assign.rep"));
		rep.setItems(reps);
		rep.setItemLabelGenerator(this.words::name);
		rep.setRequired(true);
		TextField why = new TextField(this.words.text("assign.why"));
		Div form = new Div(rep, why);
		form.addClassName("pool-form");
		Button give = new Button(this.words.text("assign.do"), (click) -> {
			Named chosen = rep.getValue();
			rep.setInvalid(chosen == null);
			if (chosen != null) {
				dialog.close();
				act(() -> this.pool.assign(this.viewers.current(), item.id(), UUID.randomUUID().toString(), chosen.id(),
						why.getValue()),
						this.words.text("assign.done", this.words.name(item.customer()), this.words.name(chosen)));
			}
		});
		give.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		dialog.add(form);
		dialog.getFooter().add(new Button(this.words.text("cancel"), (click) -> dialog.close()), give);
		dialog.open();
	}

	/** Does something and shows what came of it, or says what stands against it. */
	private void act(Runnable work, @Nullable String done) {
		try {
			work.run();
			if (done != null) {
				Notification.show(done);
			}
		}
		catch (ProtectionProblem problem) {
			Notification.show(this.words.problem(problem));
		}
		this.changed.run();
	}

}
