package io.onethread.impact.ui;

import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import io.onethread.access.Viewers;
import io.onethread.graph.RecordRef;
import io.onethread.impact.ImpactProblem;
import io.onethread.impact.LineChanges;
import io.onethread.shell.BeforeChange.Preview;
import io.onethread.shell.ChangeAhead;

/** Moves a product to another line, or a line to another division. */
class LineDialog extends Dialog {

	/** Made once, so that a second press moves nothing twice. */
	private final String change = UUID.randomUUID().toString();

	LineDialog(LineChanges lines, Asking asking, Viewers viewers, String type, String record, List<RecordRef> places,
			Runnable shown) {
		setHeaderTitle(getTranslation("impact.move." + type));
		setWidth("640px");
		setMaxWidth("100%");
		ComboBox<RecordRef> place = new ComboBox<>(getTranslation("impact.move." + type + ".to"));
		place.setWidthFull();
		place.setItemLabelGenerator(RecordRef::name);
		place.setItems(places);
		Preview preview = asking.preview(ChangeAhead.of(ChangeAhead.Kind.LINE, record));
		add(place, preview.card());
		Button move = new Button(getTranslation("impact.do.LINE"), (click) -> {
			RecordRef to = place.getValue();
			place.setInvalid(to == null);
			place.setErrorMessage(getTranslation("impact.move.missing"));
			if (to == null) {
				place.focus();
				return;
			}
			try {
				lines.move(viewers.current(), this.change, record, to.id());
				String made = preview.made(new ChangeAhead(ChangeAhead.Kind.LINE, record, to.id()), this.change);
				close();
				shown.run();
				asking.offer(made, getTranslation("impact.done.LINE", to.name()), shown);
			}
			catch (ImpactProblem problem) {
				Notification.show(getTranslation("impact.problem.undo"));
			}
		});
		move.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		getFooter().add(new Button(getTranslation("impact.cancel"), (click) -> close()), move);
		place.focus();
	}

}
