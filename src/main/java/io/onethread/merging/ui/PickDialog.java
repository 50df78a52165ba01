package io.onethread.merging.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import io.onethread.access.Viewers;
import io.onethread.graph.Listing;
import io.onethread.merging.MergeService;
import io.onethread.merging.MergeService.Choice;

/** Asks which customer is the same as this one; those that look like it come first. */
class PickDialog extends Dialog {

	PickDialog(MergeWords words, MergeService merges, Viewers viewers, String customer, Consumer<String> picked) {
		setHeaderTitle(words.text("pick.title"));
		setWidth("520px");
		setMaxWidth("100%");
		Paragraph what = new Paragraph(words.text("pick.text"));
		what.addClassName("ot-muted");
		ComboBox<Choice> other = new ComboBox<>(words.text("pick.other"));
		other.setWidthFull();
		other.setItemLabelGenerator(
				(choice) -> choice.alike() ? words.text("pick.alike", choice.name()) : choice.name());
		other.setItems(
				(query) -> choices(merges, viewers, customer, query.getFilter().orElse(""), query.getOffset(),
						query.getLimit())
					.items()
					.stream(),
				(query) -> (int) choices(merges, viewers, customer, query.getFilter().orElse(""), 0, 0).total());
		Button next = new Button(words.text("pick.next"), (click) -> {
			Choice choice = other.getValue();
			if (choice != null) {
				close();
				picked.accept(choice.id());
			}
		});
		next.setEnabled(false);
		next.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		other.addValueChangeListener((change) -> next.setEnabled(change.getValue() != null));
		add(what, other);
		getFooter().add(new Button(words.text("cancel"), (click) -> close()), next);
	}

	private static Listing<Choice> choices(MergeService merges, Viewers viewers, String customer, String text,
			int offset, int limit) {
		return merges.choices(viewers.current(), customer, text, offset, limit);
	}

}
