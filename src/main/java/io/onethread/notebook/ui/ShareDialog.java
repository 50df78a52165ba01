package io.onethread.notebook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.onethread.access.Viewers;
import io.onethread.customer.CustomerProblem;
import io.onethread.notebook.NotebookProblem;

/** Says what of which entries will be seen by whom, and shares them. */
class ShareDialog extends Dialog {

	private final transient Desk desk;

	private final transient Viewers viewers;

	private final transient Runnable shared;

	private final transient Locale locale = UI.getCurrent().getLocale();

	private final List<ShareRow> rows = new ArrayList<>();

	private final Button share = new Button();

	private int done;

	ShareDialog(Desk desk, Viewers viewers, List<Row> chosen, Runnable shared) {
		this.desk = desk;
		this.viewers = viewers;
		this.shared = shared;
		addClassName("notebook-share");
		setHeaderTitle(getTranslation("notebook.share.title", chosen.size()));
		setWidth("720px");
		setMaxWidth("100%");
		Paragraph what = new Paragraph(getTranslation("notebook.share.what"));
		what.addClassName("ot-muted");
		Div list = new Div();
		list.addClassName("notebook-share-rows");
		list.getElement().setAttribute("role", "list");
		for (Row row : chosen) {
			ShareRow one = new ShareRow(desk, viewers, row, this::count);
			this.rows.add(one);
			list.add(one);
		}
		add(what, list);
		this.share.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		this.share.addClickListener((click) -> share());
		addOpenedChangeListener((change) -> {
			if (!change.isOpened() && this.done > 0) {
				this.shared.run();
			}
		});
		getFooter().add(new Button(getTranslation("notebook.cancel"), (click) -> close()), this.share);
		count();
	}

	private void count() {
		long ready = this.rows.stream().filter(ShareRow::isReady).count();
		this.share.setText(getTranslation("notebook.share.do", ready));
		this.share.setEnabled(ready > 0);
	}

	/** What fails stays in the dialog with its reason; the others are shared. */
	private void share() {
		boolean failed = false;
		for (ShareRow row : List.copyOf(this.rows)) {
			if (!row.isReady()) {
				continue;
			}
			try {
				this.desk.sharing().share(this.viewers.current(), row.entry(), row.target());
				this.done++;
				this.rows.remove(row);
				row.removeFromParent();
			}
			catch (CustomerProblem.LooksAlike problem) {
				failed = true;
				row.askReason();
				row.fail(Telling.problem(problem, this.locale));
			}
			catch (CustomerProblem problem) {
				failed = true;
				row.fail(Telling.problem(problem, this.locale));
			}
			catch (NotebookProblem problem) {
				failed = true;
				row.fail(Telling.problem(problem, this.locale));
			}
		}
		if (failed) {
			count();
			return;
		}
		close();
		Telling.done(getTranslation("notebook.share.done", this.done));
	}

}
