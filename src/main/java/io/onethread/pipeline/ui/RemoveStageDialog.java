package io.onethread.pipeline.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.onethread.pipeline.Stage;

/** Asks where the projects of a stage go that is taken out. */
class RemoveStageDialog extends ConfirmDialog {

	RemoveStageDialog(Stage stage, long projects, List<Stage> others, Consumer<Stage> removed) {
		setHeader(getTranslation("pipeline.processes.remove.title", stage.name(getLocale())));
		Select<Stage> to = new Select<>();
		to.setLabel(getTranslation("pipeline.processes.remove.to"));
		to.setItems(others);
		to.setItemLabelGenerator((one) -> one.name(getLocale()));
		to.setValue(others.getFirst());
		Div body = new Div(new Paragraph(getTranslation("pipeline.processes.remove.text", projects)), to);
		body.addClassName("pipeline-dialog");
		add(body);
		setCancelable(true);
		setCancelText(getTranslation("pipeline.cancel"));
		setConfirmText(getTranslation("pipeline.processes.remove"));
		addConfirmListener((confirm) -> removed.accept(to.getValue()));
	}

}
