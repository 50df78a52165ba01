package io.onethread.importing.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewers;
import io.onethread.importing.ImportRun;
import io.onethread.importing.ImportService;
import io.onethread.shell.Card;
import io.onethread.shell.EmptyState;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** The runs, newest first. */
@Route("imports")
@RolesAllowed({ "MANAGER", "EXECUTIVE", "ADMINISTRATOR" })
@Menu(order = 310, title = "importing.ui.menu", icon = "vaadin:upload-alt")
@StyleSheet("importing.css")
class ImportsView extends Div implements HasDynamicTitle {

	private static final int PAGE = 30;

	private final transient ImportService imports;

	private final transient Viewers viewers;

	private final transient ImportWords words;

	private final Map<String, RunRow> rows = new LinkedHashMap<>();

	private final Div list = new Div();

	private final Div body = new Div();

	private final Button more;

	private final Live live = new Live(this, this::refresh);

	private int limit = PAGE;

	ImportsView(ImportService imports, Viewers viewers, I18NProvider texts, LiveChanges changes) {
		this.imports = imports;
		this.viewers = viewers;
		this.words = new ImportWords(texts, getLocale());
		addClassNames("ot-page", "ot-imports");
		this.list.getElement().setAttribute("role", "list");
		this.more = new Button(this.words.say("more"), (click) -> {
			this.limit += PAGE;
			refresh();
		});
		this.more.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		add(new PageHeader(this.words.say("title"), newImport()), this.body);
		changes.watch(this, Set.of(ImportService.KIND), this::changed);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("importing.ui.title");
	}

	@Override
	protected void onAttach(AttachEvent event) {
		if (refresh()) {
			this.live.follow();
		}
	}

	private Button newImport() {
		Button button = new Button(this.words.say("new"), VaadinIcon.PLUS.create(),
				(click) -> click.getSource().getUI().ifPresent((ui) -> ui.navigate(ImportWizardView.class)));
		button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		return button;
	}

	/** Whether any run is under way. */
	private boolean refresh() {
		List<ImportRun> runs = this.imports.list(this.viewers.current(), this.limit + 1);
		if (runs.isEmpty()) {
			this.body.removeAll();
			Div empty = new Div(new EmptyState(this.words.say("empty"), this.words.say("empty.text")));
			empty.addClassName("ot-card");
			this.body.add(empty);
			return false;
		}
		List<ImportRun> shown = runs.subList(0, Math.min(this.limit, runs.size()));
		if (!List.copyOf(this.rows.keySet()).equals(shown.stream().map(ImportRun::id).toList())) {
			layOut(shown);
		}
		for (ImportRun run : shown) {
			RunRow row = this.rows.get(run.id());
			if (row != null) {
				row.show(run);
			}
		}
		this.more.setVisible(runs.size() > this.limit);
		return shown.stream().anyMatch((run) -> run.state().active());
	}

	private void layOut(List<ImportRun> runs) {
		this.list.removeAll();
		Map<String, RunRow> before = Map.copyOf(this.rows);
		this.rows.clear();
		for (ImportRun run : runs) {
			RunRow known = before.get(run.id());
			RunRow row = (known != null) ? known : new RunRow(this.words, run,
					new RunActions(this.imports, this.viewers, this.words, run, this::changed));
			this.rows.put(run.id(), row);
			this.list.add(row);
		}
		this.body.removeAll();
		this.body.add(new Card(this.words.say("runs"), "", this.list), this.more);
	}

	private void changed() {
		refresh();
		this.live.follow();
	}

}
