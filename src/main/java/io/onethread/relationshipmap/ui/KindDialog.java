package io.onethread.relationshipmap.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import io.onethread.relationshipmap.MapPicture;
import io.onethread.relationshipmap.MapService;
import io.onethread.relationshipmap.Surroundings;
import io.onethread.relationshipmap.Surroundings.Kind;

/** Asks which kinds of what a record is tied to are to be drawn, and how many of each. */
class KindDialog extends Dialog {

	private final MapWords words;

	private final CheckboxGroup<Kind> kinds;

	private final IntegerField most;

	private final Paragraph sum = new Paragraph();

	KindDialog(MapWords words, Surroundings around, MapActions actions) {
		this.words = words;
		setHeaderTitle(words.say("kinds.title", words.name(around.name(), around.nameEn())));
		this.kinds = new CheckboxGroup<>(words.say("kinds.which"));
		this.kinds.setItems(around.kinds());
		this.kinds
			.setItemLabelGenerator((kind) -> words.say("kinds." + kind.type()) + " · " + words.number(kind.total()));
		this.kinds.setValue(Set.copyOf(around.kinds()));
		this.most = new IntegerField(words.say("kinds.most"));
		this.most.setMin(1);
		this.most.setMax(MapPicture.MOST);
		this.most.setStepButtonsVisible(true);
		this.most.setValue(MapService.USUAL_NEIGHBOURS);
		this.kinds.addValueChangeListener((change) -> count());
		this.most.addValueChangeListener((change) -> count());
		this.sum.getElement().setAttribute("role", "status");
		Div body = new Div(this.kinds, this.most, this.sum);
		body.addClassName("ot-map-kinds");
		add(body);
		Button open = new Button(words.say("open"), (click) -> {
			close();
			actions.openBy(around.id(), this.kinds.getValue().stream().map(Kind::type).collect(Collectors.toSet()),
					limit());
		});
		open.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		open.addClickShortcut(Key.ENTER).listenOn(this);
		getFooter().add(new Button(words.say("compare.cancel"), (click) -> close()), open);
		count();
	}

	private int limit() {
		Integer value = this.most.getValue();
		return (value == null) ? MapService.USUAL_NEIGHBOURS : Math.clamp(value, 1, MapPicture.MOST);
	}

	/** Says how many that is, of how many there are. */
	private void count() {
		List<Kind> chosen = List.copyOf(this.kinds.getValue());
		long all = chosen.stream().mapToLong(Kind::total).sum();
		long drawn = chosen.stream().mapToLong((kind) -> Math.min(kind.total(), limit())).sum();
		this.sum.setText(this.words.say("kinds.sum", drawn, all));
	}

}
