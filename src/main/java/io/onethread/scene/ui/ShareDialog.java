package io.onethread.scene.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import io.onethread.access.Viewers;
import io.onethread.graph.RecordRef;
import io.onethread.scene.Scene;
import io.onethread.scene.SceneProblem;
import io.onethread.scene.Scenes;

/** Shows a scene to chosen people, or to whoever has its link. */
class ShareDialog extends Dialog {

	ShareDialog(Scenes scenes, Viewers viewers, SceneWords words, Scene scene, Runnable done) {
		setHeaderTitle(words.say("share.title", scene.name()));
		addClassName("ot-scene-dialog");
		MultiSelectComboBox<RecordRef> people = new MultiSelectComboBox<>(words.say("share.people"));
		people.setItemLabelGenerator(RecordRef::name);
		people.setItems((query) -> {
			List<RecordRef> found = scenes.people(viewers.current(), query.getFilter().orElse(""));
			return found.stream().skip(query.getOffset()).limit(query.getLimit());
		});
		people.setValue(Set.copyOf(scene.people()));
		people.setHelperText(words.say("share.people.help"));
		Checkbox byLink = new Checkbox(words.say("share.link"), scene.byLink());
		TextField link = new TextField(words.say("share.address"));
		link.setReadOnly(true);
		link.setAutoselect(true);
		link.getElement().executeJs("this.value = new URL($0, document.baseURI).href", Scenes.path(scene.id()));
		Div body = new Div(people, byLink, link, new Paragraph(words.say("share.rights")));
		body.addClassName("ot-scene-form");
		add(body);
		Button save = new Button(words.say("share.save"), (click) -> {
			try {
				scenes.share(viewers.current(), scene.id(), byLink.getValue(),
						people.getValue().stream().map(RecordRef::id).collect(Collectors.toSet()));
				close();
				Notification.show(words.say("share.done", people.getValue().size()));
				done.run();
			}
			catch (SceneProblem problem) {
				Notification.show(words.problem(problem));
			}
		});
		save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		getFooter().add(new Button(words.say("cancel"), (click) -> close()), save);
	}

}
