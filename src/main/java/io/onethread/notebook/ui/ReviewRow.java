package io.onethread.notebook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.onethread.notebook.Doubt;
import io.onethread.notebook.Draft;
import io.onethread.notebook.NotebookData;

/** One entry that was read: whether to keep it, why to look at it, its fields. */
class ReviewRow extends Div {

	private final transient Review.Item item;

	private final transient Consumer<Review.Item> judge;

	private final transient Runnable changed;

	private final Checkbox keep = new Checkbox();

	private final Div doubts = new Div();

	private final List<TextField> fields = new ArrayList<>();

	ReviewRow(Review.Item item, Consumer<Review.Item> judge, Runnable changed) {
		this.item = item;
		this.judge = judge;
		this.changed = changed;
		addClassName("notebook-review-row");
		getElement().setAttribute("role", "listitem");
		this.keep.setValue(item.isKept());
		this.keep.addValueChangeListener((change) -> {
			item.keep(change.getValue());
			changed.run();
		});
		NotebookData data = item.draft().data();
		Div line = new Div(this.keep, field("name", data.name(), 200), field("company", data.company(), 200),
				field("title", data.title(), 100), field("mobile", data.mobile(), 100),
				field("phone", data.phone(), 100), field("email", data.email(), 254),
				field("wechat", data.wechat(), 100), field("groups", String.join(", ", data.groups()), 300),
				field("note", data.note().replace('\n', ' '), 2_000));
		line.addClassName("notebook-review-line");
		this.doubts.addClassName("notebook-doubts");
		add(line, this.doubts);
		tell();
	}

	private TextField field(String name, String value, int longest) {
		TextField field = new TextField();
		field.setValue(value);
		field.setMaxLength(longest);
		field.setPlaceholder(getTranslation("notebook.field." + name));
		field.setAriaLabel(getTranslation("notebook.field." + name));
		field.getElement().setAttribute("data-part", name);
		field.addClassName("notebook-review-" + name);
		field.addValueChangeListener((change) -> correct());
		this.fields.add(field);
		return field;
	}

	private void correct() {
		List<String> values = this.fields.stream().map(TextField::getValue).toList();
		NotebookData data = new NotebookData(values.get(0), values.get(1), values.get(2), values.get(4), values.get(3),
				values.get(5), values.get(6), values.get(8), List.of(values.get(7).split("[,，;；、]")));
		this.item.correct(new Draft(data, List.of()));
		this.judge.accept(this.item);
		tell();
		this.changed.run();
	}

	private void tell() {
		this.doubts.removeAll();
		List<Doubt> all = this.item.draft().doubts();
		setClassName("notebook-doubtful", !all.isEmpty());
		for (Doubt doubt : all) {
			Span why = new Span(getTranslation(doubt.key(), doubt.about()));
			why.addClassName("ot-why");
			this.doubts.add(why);
		}
		String name = this.item.draft().data().name();
		this.keep.setAriaLabel(getTranslation("notebook.review.keep-one",
				name.isEmpty() ? getTranslation("notebook.nameless") : name));
	}

}
