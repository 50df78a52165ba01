package io.onethread.protection.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.protection.Named;
import io.onethread.protection.PoolItem;
import io.onethread.protection.PoolService;
import io.onethread.protection.ProtectionService;
import io.onethread.protection.Standing;
import io.onethread.shell.Card;
import io.onethread.shell.Chip;
import io.onethread.shell.RecordPanel;

import org.springframework.core.annotation.Order;

/**
 * On a customer's page: how long it is still protected and what resets that, or that it
 * waits in the pool.
 */
@org.springframework.stereotype.Component
@Order(160)
class ProtectionPanel implements RecordPanel {

	private final ProtectionService protection;

	private final PoolService pool;

	private final Viewers viewers;

	ProtectionPanel(ProtectionService protection, PoolService pool, Viewers viewers) {
		this.protection = protection;
		this.pool = pool;
		this.viewers = viewers;
	}

	@Override
	public Optional<Component> card(Viewer viewer, String type, String id) {
		if (!type.equals("Customer")) {
			return Optional.empty();
		}
		List<Standing> standings = this.protection.of(viewer, id);
		List<PoolItem> waiting = this.pool.of(viewer, id);
		return (standings.isEmpty() && waiting.isEmpty()) ? Optional.empty()
				: Optional.of(new ProtectionCard(viewer, id, standings, waiting));
	}

	/** The card; after a click it is that of the customer as it stands then. */
	@StyleSheet("pool.css")
	private final class ProtectionCard extends Div {

		private final transient Words words = new Words(UI.getCurrent().getLocale());

		private final String customer;

		private ProtectionCard(Viewer viewer, String customer, List<Standing> standings, List<PoolItem> waiting) {
			this.customer = customer;
			show(viewer, standings, waiting);
		}

		private void refresh() {
			UI.getCurrent().getPage().reload();
		}

		private void show(Viewer viewer, List<Standing> standings, List<PoolItem> waiting) {
			List<Component> rows = new ArrayList<>();
			PoolActions actions = new PoolActions(ProtectionPanel.this.pool, ProtectionPanel.this.viewers, this.words,
					this::refresh);
			waiting.forEach((item) -> rows.add(PoolList.row(item, actions, this.words)));
			Map<String, Named> names = ProtectionPanel.this.protection.names(viewer,
					standings.stream().map(Standing::division).toList());
			standings.forEach((standing) -> rows.add(row(standing, names)));
			Card card = new Card(this.words.text(waiting.isEmpty() ? "card" : "card.pool"), "",
					rows.toArray(Component[]::new));
			card.addClassName("pool-card");
			card.getElement().setAttribute("data-customer", this.customer);
			add(card);
		}

		private Div row(Standing standing, Map<String, Named> names) {
			Div head = new Div(new Chip(this.words.outcome(standing.outcome()), Words.tone(standing.outcome())),
					new Span(this.words.leaves(standing, ProtectionPanel.this.protection.today())));
			head.addClassName("pool-head");
			Span done = why(this.words.done(standing));
			Anchor rule = new Anchor("pool/rules/" + standing.rule(), this.words.division(standing.division(), names)
					+ " · " + this.words.grade(standing.grade()) + " · " + this.words.text("card.rule"));
			rule.getElement().setAttribute("router-link", true);
			rule.addClassName("ot-why");
			Div text = new Div(head, done);
			if (!standing.outcome().isExempt()) {
				text.add(why(this.words.text("card.resets",
						this.words.terms(ProtectionPanel.this.protection.rule(standing).terms()))));
			}
			text.add(rule);
			text.addClassName("pool-customer");
			Div row = new Div(text);
			row.addClassName("pool-row");
			return row;
		}

		private static Span why(String text) {
			Span span = new Span(text);
			span.addClassName("ot-why");
			return span;
		}

	}

}
