package io.onethread.notebook.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import io.onethread.access.Viewer;
import io.onethread.notebook.NotebookEntry;
import io.onethread.notebook.NotebookService;
import io.onethread.notebook.Standing;
import io.onethread.shell.Agenda;
import io.onethread.shell.AgendaItem;
import io.onethread.shell.Chip;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reminds of people in the notebook of whom the company has something else. */
@Component
@Order(130)
class NotebookAgenda implements Agenda {

	private final NotebookService notebook;

	NotebookAgenda(NotebookService notebook) {
		this.notebook = notebook;
	}

	@Override
	public List<AgendaItem> items(Viewer viewer, LocalDate today) {
		if (!NotebookService.allowed(viewer)) {
			return List.of();
		}
		List<NotebookEntry> entries = this.notebook.list(viewer);
		long changed = this.notebook.standings(viewer, entries.stream().map(NotebookEntry::data).toList())
			.stream()
			.filter((standing) -> standing.state() == Standing.State.CHANGED)
			.count();
		if (changed == 0) {
			return List.of();
		}
		UI ui = UI.getCurrent();
		Locale locale = (ui == null) ? Locale.ENGLISH : ui.getLocale();
		return List.of(new AgendaItem("notebook:changed", "notebook",
				I18NProvider.translate(locale, "notebook.agenda", changed),
				I18NProvider.translate(locale, "notebook.agenda.why"), 0, null, Chip.Tone.INFO,
				"notebook?state=changed", List.of()));
	}

}
