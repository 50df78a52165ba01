package io.onethread.report.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.report.Filing;
import io.onethread.shell.Chip;
import io.onethread.shell.PageKeys;

/** Somebody in the list of a day, with what they reported or did not. */
class FilingRow extends Div {

	FilingRow(Filing filing, boolean selected, Consumer<Filing> select) {
		addClassName("report-row");
		getElement().setAttribute("role", "listitem");
		setClassName("report-selected", selected);
		setClassName("report-unread", filing.state().isFiled() && !filing.read());
		PageKeys.row(this, filing.rep().id());
		if (filing.state().isFiled()) {
			Button name = new Button(filing.rep().name(), (click) -> select.accept(filing));
			name.addThemeVariants(ButtonVariant.AURA_TERTIARY);
			name.addClassName("report-name");
			name.addFocusListener((focus) -> {
				if (focus.isFromClient()) {
					select.accept(filing);
				}
			});
			if (selected) {
				name.getElement().setAttribute("aria-current", "true");
			}
			add(name);
		}
		else {
			Anchor name = new Anchor("reps/" + filing.rep().id(), filing.rep().name());
			name.addClassName("report-name");
			add(name);
		}
		Div chips = new Div(state(filing.state()));
		chips.addClassName("report-chips");
		if (filing.state().isFiled() && !filing.read()) {
			chips.add(new Chip(getTranslation("report.unread"), Chip.Tone.INFO));
		}
		if (filing.comments() > 0) {
			chips.add(new Chip(getTranslation("report.comments.count", filing.comments()), Chip.Tone.PLAIN));
		}
		add(chips);
		String why = filing.help().isBlank() ? (filing.division() == null) ? "" : filing.division().name()
				: getTranslation(filing.helpOpen() ? "report.row.help" : "report.row.helped", filing.help());
		Span reason = new Span(why);
		reason.addClassName("ot-why");
		setClassName("report-asks", filing.helpOpen());
		add(reason);
	}

	private Chip state(Filing.State state) {
		return switch (state) {
			case FILED -> new Chip(getTranslation("report.state.filed"), Chip.Tone.GOOD);
			case LATE -> new Chip(getTranslation("report.state.late"), Chip.Tone.WARN);
			case MISSING -> new Chip(getTranslation("report.state.missing"), Chip.Tone.BAD);
			case OPEN -> new Chip(getTranslation("report.state.open"), Chip.Tone.PLAIN);
			case FREE -> new Chip(getTranslation("report.state.free"), Chip.Tone.PLAIN);
			case EXEMPT -> new Chip(getTranslation("report.state.exempt"), Chip.Tone.PLAIN);
		};
	}

}
