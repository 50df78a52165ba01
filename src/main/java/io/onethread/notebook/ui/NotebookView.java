package io.onethread.notebook.ui;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.notebook.NotebookEntry;
import io.onethread.notebook.NotebookExport;
import io.onethread.notebook.NotebookProblem;
import io.onethread.notebook.NotebookService;
import io.onethread.notebook.Standing;
import io.onethread.shell.EmptyState;
import io.onethread.shell.ListAndDetail;
import io.onethread.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** One's own address book: the list, and beside it the entry that is opened. */
@Route("notebook")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@Menu(order = 130, title = "notebook.menu", icon = "vaadin:notebook")
@StyleSheet("notebook.css")
class NotebookView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private final transient NotebookService notebook;

	private final transient Desk desk;

	private final transient Viewers viewers;

	private final PageHeader header;

	private final NotebookFilters filters = new NotebookFilters(this::go);

	private final NotebookGrid grid = new NotebookGrid();

	private final SelectionBar selection;

	private final ListAndDetail layout = new ListAndDetail(this.grid, "26rem", () -> open(""));

	private final Div empty = new Div();

	private transient Shown shown = new Shown("", null, false, "", "");

	private transient List<Row> rows = List.of();

	NotebookView(NotebookService notebook, NotebookExport export, Desk desk, Viewers viewers) {
		this.notebook = notebook;
		this.desk = desk;
		this.viewers = viewers;
		Button bring = new Button(getTranslation("notebook.bring"), VaadinIcon.UPLOAD_ALT.create(), (click) -> bring());
		bring.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		bring.setTooltipText(getTranslation("notebook.bring.key"));
		Shortcuts.addShortcutListener(this, this::bring, Key.KEY_I, KeyModifier.ALT);
		this.header = new PageHeader(getTranslation("notebook.title"),
				new NotebookMenu(notebook, export, viewers, this::refresh), bring);
		this.selection = new SelectionBar(this::share, this::group, this::delete);
		addClassNames("ot-page", "notebook-page");
		this.layout.addClassName("notebook-layout");
		this.layout.setDetailSize("23rem", true);
		this.grid.addItemClickListener((click) -> open(click.getItem().id()));
		this.grid.addSelectionListener((change) -> this.selection.show(change.getAllSelectedItems()));
		add(this.header, this.filters, this.selection, this.layout, this.empty);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("notebook.title") + " · Onethread";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.shown = Shown.of(event.getLocation().getQueryParameters());
		refresh();
	}

	@Override
	protected void onAttach(AttachEvent event) {
		this.layout.fit(event.getUI(), (room) -> this.grid.setNarrow(room == ListAndDetail.Room.NARROW));
	}

	/** Reads everything anew, the blind check too, so that it is never yesterday's. */
	private void refresh() {
		Viewer viewer = this.viewers.current();
		List<NotebookEntry> entries = this.notebook.list(viewer);
		List<Standing> standings = this.notebook.standings(viewer, entries.stream().map(NotebookEntry::data).toList());
		this.rows = java.util.stream.IntStream.range(0, entries.size())
			.mapToObj((i) -> new Row(entries.get(i), standings.get(i)))
			.sorted(java.util.Comparator.comparing((Row row) -> row.standing().state()))
			.toList();
		show();
	}

	private void show() {
		List<Row> visible = this.rows.stream().filter(this.shown::shows).toList();
		Set<Row> selected = Set.copyOf(this.grid.getSelectedItems());
		this.grid.setItems(visible);
		visible.stream().filter(selected::contains).forEach(this.grid::select);
		this.selection.show(this.grid.getSelectedItems());
		this.header.setNote(this.rows.isEmpty() ? getTranslation("notebook.note.empty")
				: getTranslation("notebook.note", this.rows.size()));
		this.filters.show(this.shown, this.rows);
		this.filters.setVisible(!this.rows.isEmpty());
		this.layout.setVisible(!visible.isEmpty());
		this.empty.removeAll();
		if (visible.isEmpty()) {
			this.empty.add(emptyState());
		}
		detail();
	}

	private EmptyState emptyState() {
		if (!this.rows.isEmpty()) {
			return new EmptyState(getTranslation("notebook.empty.filtered"),
					getTranslation("notebook.empty.filtered.text"), new Button(getTranslation("notebook.filter.clear"),
							(click) -> go(new Shown("", null, false, "", ""))));
		}
		return new EmptyState(getTranslation("notebook.empty"), getTranslation("notebook.empty.text"));
	}

	private void detail() {
		Optional<Row> opened = this.rows.stream().filter((row) -> row.id().equals(this.shown.entry())).findFirst();
		this.layout.setDetail(
				opened
					.map((row) -> new EntryPanel(this.notebook, this.viewers, row, groups(),
							new EntryPanel.Actions(this::refresh, () -> open(""), () -> share(Set.of(row)),
									() -> unshare(row), () -> delete(Set.of(row)))))
					.orElse(null));
	}

	private List<String> groups() {
		return this.rows.stream().flatMap((row) -> row.entry().data().groups().stream()).distinct().sorted().toList();
	}

	private void go(Shown next) {
		remember(next);
		show();
	}

	private void open(String entry) {
		remember(this.shown.entry(entry));
		detail();
	}

	private void remember(Shown next) {
		this.shown = next;
		String query = next.parameters().getQueryString();
		UI.getCurrent().getPage().getHistory().replaceState(null, query.isEmpty() ? "notebook" : "notebook?" + query);
	}

	private void bring() {
		new BringDialog(this.desk, this.viewers).open();
	}

	private void share(Collection<Row> chosen) {
		new ShareDialog(this.desk, this.viewers, List.copyOf(chosen), () -> {
			this.grid.deselectAll();
			refresh();
		}).open();
	}

	private void unshare(Row row) {
		try {
			this.desk.sharing().unshare(this.viewers.current(), row.id());
			refresh();
			Telling.done(getTranslation("notebook.unshared", row.entry().data().name()));
		}
		catch (NotebookProblem problem) {
			Telling.failed(Telling.problem(problem, getLocale()));
		}
	}

	private void group(Collection<Row> chosen) {
		Set<String> ids = chosen.stream().map(Row::id).collect(Collectors.toSet());
		new GroupDialog(chosen, groups(), (into, outOf) -> {
			this.notebook.group(this.viewers.current(), ids, into, outOf);
			refresh();
		}).open();
	}

	private void delete(Collection<Row> chosen) {
		NotebookService.Removed removed = this.notebook.delete(this.viewers.current(),
				chosen.stream().map(Row::id).toList());
		long shared = chosen.stream().filter((row) -> row.entry().isShared()).count();
		this.grid.deselectAll();
		remember(this.shown.entry(""));
		refresh();
		Telling.undoable(this,
				getTranslation((shared == 0) ? "notebook.deleted" : "notebook.deleted.shared", removed.size(), shared),
				() -> {
					this.notebook.restore(this.viewers.current(), removed);
					refresh();
				});
	}

	/** Undoes an import, as its notification offers. */
	static void undo(NotebookService notebook, Viewers viewers, UI ui, String id) {
		try {
			NotebookService.Undone undone = notebook.undo(viewers.current(), id);
			Telling.done(ui.getTranslation((undone.kept() == 0) ? "notebook.undone" : "notebook.undone.kept",
					undone.taken(), undone.kept()));
		}
		catch (NotebookProblem problem) {
			Telling.failed(Telling.problem(problem, ui.getLocale()));
		}
	}

}
