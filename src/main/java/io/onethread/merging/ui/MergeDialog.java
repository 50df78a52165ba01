package io.onethread.merging.ui;

import java.util.List;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.onethread.access.Viewers;
import io.onethread.merging.CustomerRecord;
import io.onethread.merging.MergeProblem;
import io.onethread.merging.MergeService;
import io.onethread.merging.SameCustomer;

/**
 * Before two customers are merged: which of them is shown, what it is shown with then and
 * where each value comes from, and why.
 */
@StyleSheet("merging.css")
class MergeDialog extends Dialog {

	private final transient MergeWords words;

	private final transient MergeService merges;

	private final transient Viewers viewers;

	private final Div preview = new Div();

	/**
	 * Made for two customers.
	 * @param member the one that is merged, as far as nobody chooses otherwise
	 * @param into the one it is shown as, likewise
	 * @param impact what the merge touches
	 * @param merge is given the one that is to be shown, and why
	 */
	MergeDialog(MergeWords words, MergeService merges, Viewers viewers, String member, String into, Component impact,
			BiConsumer<String, String> merge) {
		this.words = words;
		this.merges = merges;
		this.viewers = viewers;
		setHeaderTitle(words.text("merge.title"));
		setWidth("640px");
		setMaxWidth("100%");
		Paragraph what = new Paragraph(words.text("merge.text"));
		what.addClassName("ot-muted");
		RadioButtonGroup<String> shown = new RadioButtonGroup<>();
		shown.setLabel(words.text("merge.shown"));
		shown.setItems(List.of(into, member));
		shown.setItemLabelGenerator(this::name);
		shown.setValue(into);
		shown.addValueChangeListener(
				(change) -> show(change.getValue().equals(into) ? member : into, change.getValue()));
		TextField why = new TextField(words.text("merge.why"));
		why.setMaxLength(MergeService.LONGEST);
		why.setWidthFull();
		this.preview.addClassName("merging-preview");
		add(what, shown, this.preview, why, impact);
		show(member, into);
		Button done = new Button(words.text("merge.do"), (click) -> {
			close();
			merge.accept(shown.getValue(), why.getValue());
		});
		done.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		// Not autofocus: whether that comes before the dialog takes the focus is chance.
		addOpenedChangeListener((change) -> {
			if (change.isOpened()) {
				done.focus();
			}
		});
		getFooter().add(new Button(words.text("cancel"), (click) -> close()), done);
	}

	private String name(String id) {
		return this.merges.find(this.viewers.current(), id).map((found) -> found.top().name()).orElse(id);
	}

	private void show(String member, String into) {
		this.preview.removeAll();
		try {
			SameCustomer preview = this.merges.preview(this.viewers.current(), member, into);
			this.preview.add(new Span(this.words.text("merge.records", preview.records().size(), String
				.join(this.words.text("comma"), preview.records().stream().map(CustomerRecord::name).toList()))));
			preview.fields().forEach((field) -> this.preview.add(new FieldRow(this.words, preview, field, null)));
		}
		catch (MergeProblem problem) {
			this.words.problem(problem);
			close();
		}
	}

}
