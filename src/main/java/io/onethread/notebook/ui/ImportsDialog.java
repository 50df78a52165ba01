package io.onethread.notebook.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.onethread.access.Viewers;
import io.onethread.notebook.NotebookImport;
import io.onethread.notebook.NotebookService;
import io.onethread.shell.UserZone;

/** What came in and when, each to be undone. */
class ImportsDialog extends Dialog {

	ImportsDialog(NotebookService notebook, Viewers viewers, Runnable changed) {
		setHeaderTitle(getTranslation("notebook.imports"));
		setWidth("520px");
		setMaxWidth("100%");
		List<NotebookImport> imports = notebook.imports(viewers.current());
		UI ui = UI.getCurrent();
		ZoneId zone = UserZone.of(ui);
		DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withLocale(ui.getLocale());
		for (NotebookImport one : imports) {
			Span name = new Span(one.name().isEmpty() ? getTranslation("notebook.imports.paste") : one.name());
			name.addClassName("notebook-name");
			Span when = new Span(getTranslation("notebook.imports.row",
					one.at().withZoneSameInstant(zone).format(format), one.brought(), one.left()));
			when.addClassName("ot-why");
			Div text = new Div(name, when);
			text.addClassName("notebook-cell");
			Button undo = new Button(getTranslation("notebook.undo"), (click) -> {
				NotebookView.undo(notebook, viewers, ui, one.id());
				close();
				changed.run();
			});
			undo.setAriaLabel(getTranslation("notebook.imports.undo", name.getText()));
			Div row = new Div(text, undo);
			row.addClassName("notebook-import");
			add(row);
		}
		if (imports.isEmpty()) {
			add(new Paragraph(getTranslation("notebook.imports.none")));
		}
		getFooter().add(new Button(getTranslation("notebook.close"), (click) -> close()));
	}

}
