package io.onethread.handover.ui;

import java.util.List;
import java.util.function.IntConsumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.onethread.access.Viewers;
import io.onethread.graph.RecordRef;
import io.onethread.handover.Candidate;
import io.onethread.handover.Handover;
import io.onethread.handover.HandoverPlan;
import io.onethread.handover.HandoverReason;
import io.onethread.handover.HandoverService;
import io.onethread.shell.Card;
import io.onethread.shell.Chip;

/** What a plan comes to, link by link, and what else happens, before it is started. */
class CheckStep extends Div {

	CheckStep(HandoverService handovers, Viewers viewers, HandoverWords words, Handover handover, HandoverPlan plan,
			IntConsumer go) {
		addClassName("handover-body");
		List<RecordRef> successors = plan.successors()
			.stream()
			.map((rep) -> plan.candidate(rep).map(Candidate::rep).orElse(new RecordRef(rep, handover.name(rep))))
			.toList();
		Card card = new Card(words.text("balance"), "", new BalanceTable(words, handover.rep(), successors,
				new Handover.Balance(plan.before(), plan.expected(), null, null)));
		card.addToHead(DraftPanel.note(words.text("balance.help")));
		Div scroll = new Div(card);
		scroll.addClassName("handover-scroll");
		Div then = new Div();
		then.addClassName("handover-then");
		if (!plan.open().isEmpty()) {
			then.add(new Chip(words.text("check.open", plan.open().size()), Chip.Tone.BAD));
		}
		if (!plan.gone().isEmpty()) {
			then.add(new Chip(words.text("check.gone"), Chip.Tone.BAD));
		}
		boolean leaves = handover.reason() == HandoverReason.LEAVES;
		then.add(DraftPanel.note(words.text("check.each")),
				DraftPanel.note(words.text(leaves ? "check.leaves" : "check.stays", handover.rep().name())),
				DraftPanel.note(words.text("check.undo")));
		Button start = new Button(words.text("start"), (click) -> {
			Told.tried(words, () -> handovers.start(viewers.current(), handover.id(), plan.seen()));
			go.accept(DraftPanel.STEPS);
		});
		start.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		start.setEnabled(plan.isComplete());
		start.setDisableOnClick(true);
		Div actions = new Div(start);
		actions.addClassName("ot-actions");
		add(scroll, then, actions);
	}

}
