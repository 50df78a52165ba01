package io.onethread.notebook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.onethread.access.Viewers;
import io.onethread.notebook.NotebookEntry;
import io.onethread.notebook.NotebookService;

/** Erases the notebook for whoever types that they mean it. */
class EraseDialog extends Dialog {

	EraseDialog(NotebookService notebook, Viewers viewers, Runnable changed) {
		long all = notebook.list(viewers.current()).size();
		long shared = notebook.list(viewers.current()).stream().filter(NotebookEntry::isShared).count();
		setHeaderTitle(getTranslation("notebook.erase"));
		setWidth("460px");
		setMaxWidth("100%");
		String word = getTranslation("notebook.erase.word");
		TextField typed = new TextField(getTranslation("notebook.erase.type", word));
		typed.setWidthFull();
		typed.setValueChangeMode(ValueChangeMode.EAGER);
		Button erase = new Button(getTranslation("notebook.erase.do"), (click) -> {
			long gone = notebook.erase(viewers.current());
			close();
			changed.run();
			Telling.done(getTranslation("notebook.erased", gone));
		});
		erase.addThemeVariants(ButtonVariant.AURA_PRIMARY, ButtonVariant.AURA_DANGER);
		erase.setEnabled(false);
		typed.addValueChangeListener((change) -> erase.setEnabled(change.getValue().strip().equalsIgnoreCase(word)));
		add(new Paragraph(getTranslation("notebook.erase.text", all)),
				new Paragraph(getTranslation("notebook.erase.stays", shared)), typed);
		getFooter().add(new Button(getTranslation("notebook.cancel"), (click) -> close()), erase);
	}

}
