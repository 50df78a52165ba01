package io.onethread.impact.ui;

import java.util.function.BooleanSupplier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import io.onethread.graph.RecordRef;
import io.onethread.impact.Impact;

/** Asks whether to make a change, after saying what it touches. */
class ImpactDialog extends Dialog {

	ImpactDialog(Impact impact, ImpactCard card, BooleanSupplier make) {
		String kind = impact.change().kind().name();
		RecordRef record = impact.records().getFirst();
		setHeaderTitle(getTranslation("impact.title." + kind, record.name()));
		setWidth("640px");
		setMaxWidth("100%");
		Paragraph what = new Paragraph(getTranslation("impact.text." + kind));
		what.addClassName("ot-muted");
		add(what, card);
		Button done = new Button(getTranslation("impact.do." + kind), (click) -> {
			if (make.getAsBoolean()) {
				close();
			}
		});
		done.setDisableOnClick(true);
		done.addClickListener((click) -> done.setEnabled(true));
		done.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		addOpenedChangeListener((change) -> {
			if (change.isOpened()) {
				done.focus();
			}
		});
		getFooter().add(new Button(getTranslation("impact.cancel"), (click) -> close()), done);
	}

}
