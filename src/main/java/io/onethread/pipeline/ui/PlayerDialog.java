package io.onethread.pipeline.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.onethread.graph.RecordRef;
import io.onethread.pipeline.Player;
import io.onethread.pipeline.Player.Part;
import io.onethread.pipeline.Project;
import io.onethread.pipeline.ProjectProblem;
import org.jspecify.annotations.Nullable;

/** Takes a contact into a project, or changes their part in it. */
class PlayerDialog extends Dialog {

	private final transient Pipeline pipeline;

	private final transient Project project;

	private final transient Runnable written;

	private final ComboBox<RecordRef> contact;

	private final ComboBox<String> role = new ComboBox<>(getTranslation("pipeline.players.role"));

	private final Checkbox key = new Checkbox(getTranslation("pipeline.players.key"));

	private final Select<String> stance = new Select<>();

	PlayerDialog(Pipeline pipeline, Project project, @Nullable Player player, Runnable written) {
		this.pipeline = pipeline;
		this.project = project;
		this.written = written;
		setHeaderTitle((player != null) ? player.contact().name() : getTranslation("pipeline.players.add.title"));
		setWidth("480px");
		setMaxWidth("100%");
		this.contact = Pickers.contacts(pipeline, getTranslation("pipeline.players.contact"), project.customers());
		this.contact.setHelperText(getTranslation("pipeline.players.contact.help"));
		this.contact.setRequiredIndicatorVisible(true);
		this.role.setItems(Player.ROLES);
		this.role.setItemLabelGenerator((one) -> pipeline.words().known("pipeline.role.", one, getLocale()));
		this.role.setAllowCustomValue(true);
		this.role.addCustomValueSetListener((typed) -> this.role.setValue(typed.getDetail()));
		this.key.setHelperText(getTranslation("pipeline.players.key.help"));
		this.stance.setLabel(getTranslation("pipeline.players.stance"));
		this.stance.setItems(Player.STANCES);
		this.stance.setItemLabelGenerator((one) -> getTranslation("pipeline.stance." + one));
		if (player != null) {
			this.contact.setVisible(false);
			this.contact.setValue(player.contact());
			this.role.setValue(player.part().role());
			this.key.setValue(player.part().key());
			String stance = player.part().stance();
			this.stance.setValue((stance != null && Player.STANCES.contains(stance)) ? stance : null);
		}
		Div body = new Div(this.contact, this.role, this.key, this.stance);
		body.addClassName("pipeline-dialog");
		add(body);
		Button save = new Button(getTranslation("pipeline.save"), (click) -> save());
		save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		getFooter().add(new Button(getTranslation("pipeline.cancel"), (click) -> close()), save);
	}

	private void save() {
		RecordRef who = this.contact.getValue();
		if (who == null) {
			this.contact.setErrorMessage(getTranslation("pipeline.players.contact.missing"));
			this.contact.setInvalid(true);
			return;
		}
		try {
			this.pipeline.people()
				.play(this.pipeline.viewer(), this.project.id(), who.id(), new Part(this.role.getValue(),
						Boolean.TRUE.equals(this.key.getValue()), this.stance.getValue()));
			close();
			this.written.run();
		}
		catch (ProjectProblem problem) {
			Told.problem(this, problem);
		}
	}

}
