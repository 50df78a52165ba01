package io.onethread.health.ui;

import java.util.List;
import java.util.Objects;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.onethread.access.Viewer;
import io.onethread.health.Alert;
import io.onethread.health.AlertService;
import io.onethread.health.CustomerHealth;
import io.onethread.health.Division;
import io.onethread.health.HealthService;
import io.onethread.shell.Card;
import io.onethread.shell.Chip;
import io.onethread.shell.RecordPanel;

import org.springframework.core.annotation.Order;

/** How a customer fares, on its page. */
@org.springframework.stereotype.Component
@Order(200)
class HealthPanel implements RecordPanel {

	private final HealthService health;

	private final AlertService alerts;

	HealthPanel(HealthService health, AlertService alerts) {
		this.health = health;
		this.alerts = alerts;
	}

	@Override
	public Optional<Component> card(Viewer viewer, String type, String id) {
		if (!type.equals("Customer")) {
			return Optional.empty();
		}
		return this.health.find(viewer, id)
			.map((found) -> new HealthCard(found, this.alerts.of(viewer, id), this.health.divisions(),
					new HealthTexts(UI.getCurrent().getLocale())));
	}

	/** The card. */
	@StyleSheet("health.css")
	private static final class HealthCard extends Card {

		private HealthCard(CustomerHealth health, List<Alert> alerts, List<Division> divisions, HealthTexts texts) {
			super(texts.text("health.title"), texts.text("health.card.as-of", texts.day(health.asOf())));
			addClassName("health-card");
			addToHead(ProfitLines.standing(health.profit().standing(), texts));
			alerts.stream().filter(Alert::open).forEach((alert) -> add(alert(alert, texts)));
			Div orders = new Div(MonthChart.of(health, texts), why(texts.rhythm(health.rhythm())),
					why(texts.trend(health.trend())));
			orders.addClassName("health-part");
			Map<String, String> names = divisions.stream()
				.collect(Collectors.toMap(Division::id, (one) -> one.name(texts.locale())));
			Div profit = new Div(new H3(texts.text("health.profit")), new ProfitLines(health.profit(), names, texts));
			profit.addClassName("health-part");
			Div body = new Div(orders, profit);
			body.addClassName("health-card-body");
			add(body);
			alerts.stream()
				.filter((alert) -> !alert.open())
				.limit(3)
				.map((alert) -> closed(alert, texts))
				.forEach(this::add);
		}

		private static Div alert(Alert alert, HealthTexts texts) {
			Anchor link = new Anchor("health/" + alert.id(), texts.reason(alert));
			link.getElement().setAttribute("router-link", true);
			Div row = new Div(new Chip(texts.kind(alert.kind()), HealthTexts.tone(alert.kind())), link);
			row.addClassName("health-card-alert");
			return row;
		}

		private static Div closed(Alert alert, HealthTexts texts) {
			Div row = new Div(why(texts.kind(alert.kind()) + " · "
					+ texts.text("health.closed", (alert.outcome() != null) ? texts.outcome(alert.outcome()) : "",
							(alert.closedAt() != null) ? texts.day(alert.closedAt().toLocalDate()) : "",
							Objects.requireNonNullElse(alert.why(), ""))));
			row.addClassName("health-card-alert");
			return row;
		}

		private static Span why(String text) {
			Span span = new Span(text);
			span.addClassName("ot-why");
			return span;
		}

	}

}
