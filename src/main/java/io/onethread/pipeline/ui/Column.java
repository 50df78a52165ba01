package io.onethread.pipeline.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import io.onethread.pipeline.BoardColumn;
import io.onethread.pipeline.Project;
import io.onethread.shell.Amount;

/** A column of the board: what it comes to, and its projects a page at a time. */
class Column extends Div {

	/** So many at a time. */
	static final int PAGE = 20;

	private final transient ProjectWords words;

	private final transient IntFunction<List<Project>> pages;

	private final Div cards = new Div();

	private final Button more = new Button();

	private final long total;

	private int shown;

	private int place = 1;

	/**
	 * A column.
	 * @param title what it is called
	 * @param note what else its head says, or empty
	 * @param column what stands in it
	 * @param pages gives its pages by number, from 0
	 * @param dropped is told what was dropped on it, or nothing where nothing may be
	 */
	Column(ProjectWords words, String title, String note, BoardColumn column, IntFunction<List<Project>> pages,
			Optional<Consumer<Project>> dropped) {
		this.words = words;
		this.pages = pages;
		this.total = column.total();
		addClassName("pipeline-column");
		H2 name = new H2(title);
		Span count = new Span(String.format(getLocale(), "%,d", column.total()));
		count.addClassNames("ot-muted", "ot-num");
		Div first = new Div(name, count);
		first.addClassName("pipeline-column-name");
		Div sums = new Div(new Amount(column.value(), getLocale()));
		sums.addClassNames("pipeline-sums", "ot-why");
		if (column.weighted() != column.value() && column.weighted() > 0) {
			sums.add(new Span(getTranslation("pipeline.weighted", Amount.shortForm(column.weighted(), getLocale()))));
		}
		if (!note.isEmpty()) {
			sums.add(new Span(note));
		}
		Div head = new Div(first, sums);
		head.addClassName("pipeline-column-head");
		this.cards.addClassName("pipeline-cards");
		this.cards.getElement().setAttribute("role", "list");
		this.cards.getElement().setAttribute("aria-label", title);
		this.more.addClassName("pipeline-more");
		this.more.addClickListener((click) -> show(this.pages.apply(this.place++)));
		add(head, this.cards, this.more);
		show(column.projects());
		dropped.ifPresent(
				(drop) -> DropTarget.create(this).addDropListener((event) -> event.getDragData().ifPresent((data) -> {
					if (data instanceof Project project) {
						drop.accept(project);
					}
				})));
	}

	private void show(List<Project> projects) {
		for (Project project : projects) {
			BoardCard card = new BoardCard(this.words, project);
			if (project.editable()) {
				DragSource.create(card).setDragData(project);
				card.addClassName("pipeline-movable");
			}
			this.cards.add(card);
		}
		this.shown += projects.size();
		long left = this.total - this.shown;
		this.more.setVisible(left > 0 && !projects.isEmpty());
		this.more.setText(getTranslation("pipeline.more", Math.min(left, PAGE), left));
		this.cards.getElement().setAttribute("data-empty", (this.shown == 0) ? "true" : "false");
	}

}
