package io.onethread.scene.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.onethread.scene.SceneProblem;
import io.onethread.scene.Scenes;

/** Asks what a scene is to be called. */
class NameDialog extends Dialog {

	/**
	 * Asks.
	 * @param title what is being done
	 * @param keep keeps it under the name; says by a {@link SceneProblem} why it cannot
	 */
	NameDialog(SceneWords words, String title, String name, Consumer<String> keep) {
		setHeaderTitle(title);
		addClassName("ot-scene-dialog");
		TextField field = new TextField(words.say("name"));
		field.setMaxLength(Scenes.LONGEST);
		field.setValue(name);
		field.setAutoselect(true);
		Div body = new Div(field, new Paragraph(words.say("name.rights")));
		body.addClassName("ot-scene-form");
		add(body);
		Button save = new Button(words.say("keep"), (click) -> {
			try {
				keep.accept(field.getValue());
				close();
			}
			catch (SceneProblem problem) {
				field.setErrorMessage(words.problem(problem));
				field.setInvalid(true);
			}
		});
		save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		save.addClickShortcut(Key.ENTER).listenOn(this);
		getFooter().add(new Button(words.say("cancel"), (click) -> close()), save);
		addOpenedChangeListener((opened) -> {
			if (opened.isOpened()) {
				field.focus();
			}
		});
	}

}
