package io.onethread.handover.ui;

import java.util.function.IntConsumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.access.Viewers;
import io.onethread.handover.Handover;
import io.onethread.handover.HandoverPlan;
import io.onethread.handover.HandoverService;
import io.onethread.shell.EmptyState;

/**
 * The steps of planning a handover: what hangs on the rep, who takes it over, what that
 * comes to.
 */
class DraftPanel extends Div {

	static final int STEPS = 3;

	DraftPanel(HandoverService handovers, Viewers viewers, HandoverWords words, Handover handover, int step,
			IntConsumer go) {
		HandoverPlan plan = handovers.plan(viewers.current(), handover.id());
		addClassName("handover-body");
		add(steps(words, step, go));
		if (plan.items().isEmpty()) {
			add(new EmptyState(words.text("nothing"), words.text("nothing.text", handover.rep().name())));
			return;
		}
		add(switch (step) {
			case 1 -> new WhatStep(words, handover, plan);
			case 2 -> new WhoStep(handovers, viewers, words, handover, plan);
			default -> new CheckStep(handovers, viewers, words, handover, plan, go);
		});
		if (step < STEPS) {
			Button next = new Button(words.text((step == 1) ? "next.who" : "next.check"),
					(click) -> go.accept(step + 1));
			next.addThemeVariants(ButtonVariant.AURA_PRIMARY);
			Div actions = new Div(next);
			actions.addClassName("ot-actions");
			add(actions);
		}
	}

	private static Div steps(HandoverWords words, int now, IntConsumer go) {
		Div steps = new Div();
		steps.addClassName("handover-steps");
		steps.getElement().setAttribute("role", "group");
		steps.getElement().setAttribute("aria-label", words.text("steps"));
		for (int i = 1; i <= STEPS; i++) {
			int step = i;
			Button button = new Button(words.text("step." + i), (click) -> go.accept(step));
			button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
			Span number = new Span(String.valueOf(i));
			number.addClassName("handover-step-number");
			button.setPrefixComponent(number);
			if (i == now) {
				button.getElement().setAttribute("aria-current", "step");
			}
			steps.add(button);
		}
		return steps;
	}

	/** A grey line. */
	static Span note(String text) {
		Span span = new Span(text);
		span.addClassName("ot-why");
		return span;
	}

}
