package io.onethread.report.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.graph.RecordRef;
import io.onethread.report.ReportCalendar;
import io.onethread.report.ReportProblem;
import io.onethread.report.ReportRules;
import io.onethread.shell.Card;
import io.onethread.shell.EmptyState;
import io.onethread.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Who files reports by when: for the company, and where a division differs. */
@Route("reports/rules")
@RolesAllowed({ "MANAGER", "EXECUTIVE" })
@StyleSheet("report.css")
class RulesView extends Div implements HasDynamicTitle {

	private final transient ReportRules rules;

	private final transient Viewers viewers;

	private final Div cards = new Div();

	private @Nullable RecordRef division;

	RulesView(ReportRules rules, Viewers viewers) {
		this.rules = rules;
		this.viewers = viewers;
		addClassNames("ot-page", "report-page");
		this.cards.addClassName("report-rules");
		add(new PageHeader(getTranslation("report.rules"), new Anchor("reports", getTranslation("report.menu"))),
				this.cards);
		show();
	}

	@Override
	public String getPageTitle() {
		return getTranslation("report.rules") + " · Onethread";
	}

	private void show() {
		this.cards.removeAll();
		Viewer viewer = this.viewers.current();
		ReportCalendar calendar = this.rules.calendar();
		if (this.rules.maySetCompany(viewer)) {
			this.cards.add(company(viewer, calendar));
		}
		List<RecordRef> divisions = this.rules.divisions(viewer);
		if (divisions.isEmpty() && !this.rules.maySetCompany(viewer)) {
			this.cards
				.add(new EmptyState(getTranslation("report.rules.none"), getTranslation("report.rules.none.text")));
		}
		else if (!divisions.isEmpty()) {
			this.cards.add(division(viewer, calendar, divisions));
		}
	}

	private Card company(Viewer viewer, ReportCalendar calendar) {
		RuleForm form = new RuleForm(calendar.company(), this.rules.reps(viewer, null));
		TextArea holidays = days("report.rules.holidays", calendar.holidays());
		TextArea workdays = days("report.rules.workdays", calendar.workdays());
		Button save = new Button(getTranslation("report.rules.save"),
				(click) -> saved(() -> this.rules.setCompany(this.viewers.current(), form.rule(),
						ReportRules.days(holidays.getValue()), ReportRules.days(workdays.getValue()))));
		save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		Card card = new Card(getTranslation("report.rules.company"), "", form, holidays, workdays, actions(save));
		card.addClassName("report-rule");
		return card;
	}

	private Card division(Viewer viewer, ReportCalendar calendar, List<RecordRef> divisions) {
		RecordRef shown = divisions.stream()
			.filter((one) -> one.equals(this.division))
			.findFirst()
			.orElse(divisions.getFirst());
		Select<RecordRef> choice = new Select<>();
		choice.setLabel(getTranslation("report.rules.division"));
		choice.setItems(divisions);
		choice.setItemLabelGenerator((one) -> calendar.divisions().containsKey(one.id())
				? getTranslation("report.rules.own", one.name()) : one.name());
		choice.setValue(shown);
		choice.addValueChangeListener((change) -> {
			this.division = change.getValue();
			show();
		});
		RuleForm form = new RuleForm(calendar.rule(shown.id()), this.rules.reps(viewer, shown.id()));
		boolean own = calendar.divisions().containsKey(shown.id());
		Span state = new Span(getTranslation(own ? "report.rules.differs" : "report.rules.follows"));
		state.addClassName("ot-why");
		Button save = new Button(getTranslation("report.rules.save"),
				(click) -> saved(() -> this.rules.set(this.viewers.current(), shown.id(), form.rule())));
		if (!this.rules.maySetCompany(viewer)) {
			save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		}
		Button reset = new Button(getTranslation("report.rules.reset"),
				(click) -> saved(() -> this.rules.reset(this.viewers.current(), shown.id())));
		reset.setVisible(own);
		Card card = new Card(getTranslation("report.rules.divisions"), "", choice, state, form, actions(save, reset));
		card.addClassName("report-rule");
		return card;
	}

	private void saved(Runnable write) {
		try {
			write.run();
			Texts.done(getTranslation("report.rules.saved"));
			show();
		}
		catch (ReportProblem problem) {
			Texts.problem(problem);
		}
	}

	private TextArea days(String key, Set<java.time.LocalDate> days) {
		TextArea field = new TextArea(getTranslation(key));
		field.setHelperText(getTranslation(key + ".hint"));
		field.setWidthFull();
		field.setMaxLength(4000);
		field.setValue(new ArrayList<>(days).stream().sorted().map(String::valueOf).collect(Collectors.joining(" ")));
		return field;
	}

	private static Div actions(Button... buttons) {
		Div row = new Div(buttons);
		row.addClassName("ot-actions");
		return row;
	}

}
