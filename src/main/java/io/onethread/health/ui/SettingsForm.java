package io.onethread.health.ui;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import io.onethread.access.Viewers;
import io.onethread.health.AlertProblem;
import io.onethread.health.Division;
import io.onethread.health.HealthService;
import io.onethread.health.HealthSettings;
import io.onethread.health.SettingsEffect;
import io.onethread.health.Standing;
import io.onethread.shell.Card;

/**
 * What work with customers costs, with what other rates would change, shown before it is
 * so.
 */
class SettingsForm extends Div {

	private static final List<String> KINDS = List.of("visit", "meeting", "call", "mail", "note");

	private final transient HealthService health;

	private final transient Viewers viewers;

	private final transient HealthTexts texts;

	private final NumberField rate = new NumberField();

	private final Map<String, NumberField> rates = new LinkedHashMap<>();

	private final Map<String, IntegerField> minutes = new LinkedHashMap<>();

	private final NumberField band = new NumberField();

	private final IntegerField patience = new IntegerField();

	private final Div effect = new Div();

	SettingsForm(HealthService health, Viewers viewers, HealthTexts texts) {
		this.health = health;
		this.viewers = viewers;
		this.texts = texts;
		addClassName("health-settings");
		HealthSettings present = health.settings();
		this.rate.setLabel(texts.text("health.costs.rate"));
		this.rate.setValue(present.rate());
		this.band.setLabel(texts.text("health.costs.band"));
		this.band.setValue(present.band() * 100);
		this.patience.setLabel(texts.text("health.costs.patience"));
		this.patience.setValue(present.patience());
		Div general = fields(this.rate, this.band, this.patience);
		Div byKind = new Div();
		byKind.addClassName("health-fields");
		KINDS.forEach((kind) -> {
			IntegerField field = new IntegerField(texts.text("health.costs.minutes." + kind));
			field.setValue(present.minutesOf(kind));
			this.minutes.put(kind, field);
			byKind.add(field);
		});
		Div byDivision = new Div();
		byDivision.addClassName("health-fields");
		for (Division division : health.divisions()) {
			NumberField field = new NumberField(division.name(texts.locale()));
			field.setPlaceholder(texts.text("health.costs.as-company"));
			field.setValue(present.rates().get(division.id()));
			this.rates.put(division.id(), field);
			byDivision.add(field);
		}
		add(new Card(texts.text("health.costs.general"), "", general),
				new Card(texts.text("health.costs.minutes"), texts.text("health.costs.minutes.why"), byKind));
		if (!this.rates.isEmpty()) {
			add(new Card(texts.text("health.costs.divisions"), texts.text("health.costs.divisions.why"), byDivision));
		}
		this.effect.addClassName("health-effect");
		this.effect.getElement().setAttribute("aria-live", "polite");
		Button show = new Button(texts.text("health.costs.show"), (click) -> preview());
		Button save = new Button(texts.text("health.costs.save"), (click) -> save());
		save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		Div actions = new Div(show, save);
		actions.addClassName("ot-actions");
		add(this.effect, actions);
	}

	private void preview() {
		this.effect.removeAll();
		try {
			SettingsEffect would = this.health.preview(this.viewers.current(), value());
			this.effect.add(new Paragraph(this.texts.text("health.costs.effect", would.changed())));
			for (Standing standing : Standing.values()) {
				long now = would.now().getOrDefault(standing, 0L);
				long then = would.then().getOrDefault(standing, 0L);
				Span numbers = new Span(this.texts.text("health.costs.from-to", now, then));
				numbers.addClassName("ot-num");
				Div line = new Div(ProfitLines.standing(standing, this.texts), numbers);
				line.addClassName("health-effect-line");
				this.effect.add(line);
			}
		}
		catch (AlertProblem ex) {
			this.effect.add(new Paragraph(problem(ex)));
		}
	}

	private void save() {
		try {
			this.health.set(this.viewers.current(), value());
			Notification.show(this.texts.text("health.costs.saved"));
		}
		catch (AlertProblem ex) {
			Notification.show(problem(ex));
		}
	}

	private String problem(AlertProblem problem) {
		return (problem instanceof AlertProblem.Invalid invalid) ? this.texts.text("health.problem." + invalid.field())
				: this.texts.text("health.gone");
	}

	/** An empty field is as wrong as one out of bounds. */
	private HealthSettings value() {
		Map<String, Double> own = new HashMap<>();
		this.rates.forEach((division, field) -> {
			if (field.getValue() != null) {
				own.put(division, field.getValue());
			}
		});
		Map<String, Integer> lengths = new HashMap<>();
		this.minutes.forEach((kind, field) -> lengths.put(kind, Objects.requireNonNullElse(field.getValue(), -1)));
		return new HealthSettings(Objects.requireNonNullElse(this.rate.getValue(), -1.0), own, lengths,
				Objects.requireNonNullElse(this.band.getValue(), -1.0) / 100,
				Objects.requireNonNullElse(this.patience.getValue(), 0));
	}

	private static Div fields(com.vaadin.flow.component.Component... fields) {
		Div row = new Div(fields);
		row.addClassName("health-fields");
		return row;
	}

}
