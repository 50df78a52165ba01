package io.onethread.merging.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewers;
import io.onethread.merging.MergeProblem;
import io.onethread.merging.MergeSettings;
import io.onethread.merging.MergeSettingsService;
import io.onethread.shell.Card;
import io.onethread.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/**
 * From which likelihood on pairs merge by themselves, with how many that would be, and
 * whose values count most.
 */
@Route("merging-settings")
@RolesAllowed({ "EXECUTIVE", "ADMINISTRATOR" })
@Menu(order = 330, title = "merging.settings.menu", icon = "vaadin:compress-square")
@StyleSheet("merging.css")
class MergeSettingsView extends Div implements HasDynamicTitle {

	private static final double PROPOSED = 0.99;

	private final transient MergeSettingsService settings;

	private final transient Viewers viewers;

	private final transient MergeWords words = MergeWords.current();

	private final Checkbox byRule = new Checkbox();

	private final NumberField threshold = new NumberField();

	private final Paragraph effect = new Paragraph();

	private final OrderedList order = new OrderedList();

	private final transient List<String> sources;

	/** Whether somebody said which source counts most; else the newest value does. */
	private boolean trusts;

	MergeSettingsView(MergeSettingsService settings, Viewers viewers) {
		this.settings = settings;
		this.viewers = viewers;
		addClassNames("ot-page", "merging-settings");
		MergeSettings now = settings.current();
		this.sources = new ArrayList<>(now.sources());
		Button save = new Button(this.words.text("settings.save"), (click) -> save());
		save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		add(new PageHeader(this.words.text("settings.title"), save), rule(now), trust());
	}

	@Override
	public String getPageTitle() {
		return this.words.text("settings.title") + " · Onethread";
	}

	private Card rule(MergeSettings now) {
		this.byRule.setLabel(this.words.text("settings.by-rule"));
		this.byRule.setValue(now.threshold() != null);
		this.byRule.addValueChangeListener((change) -> effect());
		this.threshold.setLabel(this.words.text("settings.threshold"));
		this.threshold.setMin(MergeSettings.LOWEST);
		this.threshold.setMax(1);
		this.threshold.setStep(0.01);
		this.threshold.setStepButtonsVisible(true);
		this.threshold.setValue((now.threshold() != null) ? now.threshold() : PROPOSED);
		this.threshold.setValueChangeMode(ValueChangeMode.LAZY);
		this.threshold.addValueChangeListener((change) -> effect());
		this.effect.getElement().setAttribute("role", "status");
		effect();
		Div body = new Div(new Paragraph(this.words.text("settings.rule.text")), this.byRule, this.threshold,
				this.effect);
		body.addClassName("merging-setting");
		return new Card(this.words.text("settings.rule"), "", body);
	}

	private Card trust() {
		for (String source : this.settings.sources()) {
			if (!this.sources.contains(source)) {
				this.sources.add(source);
			}
		}
		this.order.addClassName("merging-sources");
		showOrder();
		Div body = new Div(new Paragraph(this.words.text("settings.trust.text")), this.order);
		body.addClassName("merging-setting");
		return new Card(this.words.text("settings.trust"), "", body);
	}

	private void showOrder() {
		this.order.removeAll();
		for (int place = 0; place < this.sources.size(); place++) {
			String source = this.sources.get(place);
			Button up = new Button("↑", (click) -> move(source));
			up.addThemeVariants(ButtonVariant.AURA_TERTIARY);
			up.setAriaLabel(this.words.text("settings.up", source));
			up.setEnabled(place > 0);
			this.order.add(new ListItem(new Span(source), up));
		}
	}

	private void move(String source) {
		int place = this.sources.indexOf(source);
		this.sources.remove(place);
		this.sources.add(place - 1, source);
		this.trusts = true;
		showOrder();
	}

	private @Nullable Double asked() {
		return this.byRule.getValue() ? this.threshold.getValue() : null;
	}

	private void effect() {
		this.threshold.setVisible(this.byRule.getValue());
		Double asked = asked();
		if (asked == null) {
			this.effect.setText(this.words.text("settings.effect.none"));
		}
		else if (asked < MergeSettings.LOWEST || asked > 1) {
			this.effect.setText(this.words.text("problem.not-allowed"));
		}
		else {
			this.effect
				.setText(this.words.text("settings.effect", this.settings.wouldMerge(this.viewers.current(), asked)));
		}
	}

	private void save() {
		try {
			boolean ordered = this.trusts || !this.settings.current().sources().isEmpty();
			this.settings.save(this.viewers.current(),
					new MergeSettings(asked(), ordered ? List.copyOf(this.sources) : List.of()));
			this.words.done(this.words.text("settings.saved"));
		}
		catch (MergeProblem problem) {
			this.words.problem(problem);
		}
	}

}
