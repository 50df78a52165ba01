package io.onethread.notebook.ui;

import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.notebook.NotebookProblem;
import io.onethread.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/**
 * What was read, to be looked through before it is kept: the doubtful first, each with
 * its reason, all fields to be corrected without a mouse.
 */
@Route("notebook/review")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@StyleSheet("notebook.css")
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final int PAGE = 25;

	/** Enter goes to the same field of the next entry, with Shift of the one before. */
	private static final String ROW_KEYS = """
			this.addEventListener('keydown', (event) => {
			  const field = event.target.closest('[data-part]');
			  if (event.key !== 'Enter' || event.ctrlKey || !field) { return; }
			  const same = [...this.querySelectorAll(`[data-part="${field.dataset.part}"]`)];
			  const next = same[same.indexOf(field) + (event.shiftKey ? -1 : 1)];
			  if (next) { event.preventDefault(); next.focus(); }
			});""";

	private final transient Desk desk;

	private final transient Viewers viewers;

	private final Button keep = new Button();

	private final PageHeader header;

	private final Div known = new Div();

	private final Div rows = new Div();

	private final Div pages = new Div();

	private transient @Nullable Review review;

	private int page;

	ReviewView(Desk desk, Viewers viewers) {
		this.desk = desk;
		this.viewers = viewers;
		addClassNames("ot-page", "notebook-page");
		Button away = new Button(getTranslation("notebook.review.away"), (click) -> leave());
		this.keep.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		this.keep.setDisableOnClick(true);
		this.keep.addClickListener((click) -> keep());
		this.header = new PageHeader(getTranslation("notebook.review"), away, this.keep);
		Paragraph keys = new Paragraph(getTranslation("notebook.review.keys"));
		keys.addClassName("ot-why");
		this.rows.addClassName("notebook-review");
		this.rows.getElement().setAttribute("role", "list");
		this.pages.addClassName("ot-actions");
		Shortcuts.addShortcutListener(this, this::keep, Key.ENTER, KeyModifier.CONTROL);
		add(this.header, this.known, keys, this.rows, this.pages);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("notebook.review") + " · Onethread";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.review = Review.current(this.viewers.current().user());
		if (this.review == null) {
			event.forwardTo(NotebookView.class);
			return;
		}
		Set<String> companies = KnownLine.companies(this.review.items());
		this.known.removeAll();
		this.known.add(new KnownLine(this.review.items(), companies,
				this.desk.notebook().knownCompanies(this.viewers.current(), companies), () -> show(this.page)));
		show(0);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		this.rows.getElement().executeJs(ROW_KEYS);
	}

	private void show(int which) {
		Review now = this.review;
		if (now == null) {
			return;
		}
		this.page = which;
		List<Review.Item> items = now.items();
		this.rows.removeAll();
		items.stream()
			.skip((long) which * PAGE)
			.limit(PAGE)
			.forEach((item) -> this.rows.add(new ReviewRow(item, this::judge, this::count)));
		this.pages.removeAll();
		int last = (items.size() - 1) / PAGE;
		if (last > 0) {
			Button back = new Button(getTranslation("notebook.review.back"), (click) -> show(this.page - 1));
			back.setEnabled(which > 0);
			Button on = new Button(getTranslation("notebook.review.on"), (click) -> show(this.page + 1));
			on.setEnabled(which < last);
			this.pages.add(back, new Paragraph(getTranslation("notebook.review.page", which + 1, last + 1)), on);
		}
		count();
	}

	private void judge(Review.Item item) {
		item.correct(this.desk.reader().judge(this.viewers.current(), List.of(item.draft())).getFirst());
	}

	private void count() {
		Review now = this.review;
		if (now != null) {
			long doubtful = now.items().stream().filter((item) -> !item.draft().doubts().isEmpty()).count();
			this.header.setNote(getTranslation("notebook.review.note", now.items().size(), doubtful));
			this.keep.setText(getTranslation("notebook.review.keep", now.kept().size()));
			this.keep.setEnabled(!now.kept().isEmpty());
		}
	}

	private void keep() {
		Review now = this.review;
		if (now == null || now.kept().isEmpty()) {
			return;
		}
		try {
			Viewer viewer = this.viewers.current();
			int kept = now.kept().size();
			String id = this.desk.notebook().keep(viewer, now.key(), now.name(), now.kept());
			Review.end();
			UI ui = UI.getCurrent();
			Telling.undoable(this, getTranslation("notebook.review.kept", kept), () -> {
				NotebookView.undo(this.desk.notebook(), this.viewers, ui, id);
				ui.refreshCurrentRoute(false);
			});
			ui.navigate(NotebookView.class);
		}
		catch (NotebookProblem problem) {
			this.keep.setEnabled(true);
			Telling.failed(Telling.problem(problem, getLocale()));
		}
	}

	private void leave() {
		Review.end();
		UI.getCurrent().navigate(NotebookView.class);
	}

}
