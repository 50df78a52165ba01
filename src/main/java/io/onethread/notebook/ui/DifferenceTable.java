package io.onethread.notebook.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.notebook.Standing.Difference;

/** What the company has and what the entry says, field by field. */
class DifferenceTable extends Div {

	DifferenceTable(List<Difference> differences) {
		Locale locale = UI.getCurrent().getLocale();
		addClassName("notebook-differences");
		getElement().setAttribute("role", "list");
		for (Difference one : differences) {
			Span field = new Span(Telling.field(one.field(), locale));
			field.addClassName("ot-muted");
			Span was = new Span(one.was().isEmpty() ? "–" : one.was());
			was.addClassName("notebook-was");
			was.getElement().setAttribute("aria-label", getTranslation("notebook.difference.was", one.was()));
			was.getElement().setAttribute("role", "note");
			Span is = new Span(one.is());
			Div row = new Div(field, was, is);
			row.getElement().setAttribute("role", "listitem");
			add(row);
		}
	}

}
