package io.onethread.notebook.ui;

import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What can be done with the entries that are selected. */
class SelectionBar extends Div {

	private final Span count = new Span();

	private transient Collection<Row> selected = Set.of();

	SelectionBar(Consumer<Collection<Row>> share, Consumer<Collection<Row>> group, Consumer<Collection<Row>> delete) {
		addClassName("notebook-selection");
		getElement().setAttribute("role", "status");
		this.count.addClassName("ot-num");
		setVisible(false);
		add(this.count, button("notebook.share", VaadinIcon.SHARE, share),
				button("notebook.group", VaadinIcon.TAGS, group), button("notebook.delete", VaadinIcon.TRASH, delete));
	}

	void show(Collection<Row> rows) {
		this.selected = Set.copyOf(rows);
		this.count.setText(getTranslation("notebook.selected", rows.size()));
		setVisible(!rows.isEmpty());
	}

	private Button button(String key, VaadinIcon icon, Consumer<Collection<Row>> action) {
		return new Button(getTranslation(key), icon.create(), (click) -> action.accept(this.selected));
	}

}
