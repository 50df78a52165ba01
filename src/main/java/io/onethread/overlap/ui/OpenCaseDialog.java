package io.onethread.overlap.ui;

import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.onethread.access.Viewers;
import io.onethread.overlap.OverlapCaseProblem;
import io.onethread.overlap.OverlapCases;

/** Says what opening a case means, asks what is to be said, and opens it. */
class OpenCaseDialog extends Dialog {

	/** Made once, so that a second press opens nothing twice. */
	private final String id = UUID.randomUUID().toString();

	OpenCaseDialog(OverlapCases cases, Viewers viewers, String overlap) {
		setHeaderTitle(getTranslation("overlap.case.open.title"));
		setWidth("520px");
		setMaxWidth("100%");
		TextArea text = new TextArea(getTranslation("overlap.case.open.note"));
		text.setMaxLength(OverlapCases.LONGEST);
		text.setWidthFull();
		Paragraph what = new Paragraph(getTranslation("overlap.case.open.text"));
		what.addClassName("ot-muted");
		add(what, text);
		Button open = new Button(getTranslation("overlap.case.open.do"), (click) -> {
			try {
				String opened = cases.open(viewers.current(), this.id, overlap, text.getValue());
				close();
				UI.getCurrent().navigate(CaseWords.path(opened));
			}
			catch (OverlapCaseProblem problem) {
				CaseWords.problem(CaseWords.texts(getLocale()), problem);
			}
		});
		open.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		getFooter().add(new Button(getTranslation("overlap.case.cancel"), (click) -> close()), open);
	}

}
