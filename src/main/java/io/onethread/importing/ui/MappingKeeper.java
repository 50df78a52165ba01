package io.onethread.importing.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import io.onethread.access.Viewers;
import io.onethread.importing.KeptMapping;
import io.onethread.importing.Mappings;
import io.onethread.importing.mapping.InvalidMapping;

/** Keeps a mapping under a name for the next time. */
class MappingKeeper extends Div {

	private final transient Mappings mappings;

	private final transient Viewers viewers;

	private final transient ImportWords words;

	private final transient Supplier<Optional<String>> text;

	private final transient Consumer<String> kept;

	private final TextField name = new TextField();

	/**
	 * Offers it.
	 * @param text the mapping's text; nothing where it is not right yet
	 * @param kept is told the name under which it was kept
	 */
	MappingKeeper(Mappings mappings, Viewers viewers, ImportWords words, Supplier<Optional<String>> text,
			Consumer<String> kept) {
		this.mappings = mappings;
		this.viewers = viewers;
		this.words = words;
		this.text = text;
		this.kept = kept;
		addClassName("ot-import-keeper");
		this.name.setLabel(words.say("keep.name"));
		this.name.setHelperText(words.say("keep.help"));
		this.name.setMaxLength(64);
		add(this.name, new Button(words.say("keep"), (click) -> ask()));
	}

	private void ask() {
		Optional<String> mapping = this.text.get();
		String wanted = this.name.getValue().strip();
		Optional<KeptMapping> there = wanted.isEmpty() ? Optional.empty()
				: this.mappings.find(this.viewers.current(), wanted);
		if (mapping.isEmpty()) {
			return;
		}
		if (there.isPresent() && !there.get().shipped()) {
			ConfirmDialog ask = new ConfirmDialog(this.words.say("keep.replace"),
					this.words.say("keep.replace.text", wanted, String.valueOf(there.get().by())),
					this.words.say("keep.replace"), (yes) -> keep(wanted, mapping.get()));
			ask.setCancelable(true);
			ask.setCancelText(this.words.say("cancel"));
			ask.open();
			return;
		}
		keep(wanted, mapping.get());
	}

	private void keep(String wanted, String mapping) {
		try {
			this.mappings.save(this.viewers.current(), wanted, mapping);
			this.name.setInvalid(false);
			this.kept.accept(wanted);
			Notification.show(this.words.say("keep.done", wanted));
		}
		catch (IllegalArgumentException ex) {
			this.name.setErrorMessage(this.words.say("keep.wrong"));
			this.name.setInvalid(true);
		}
		catch (InvalidMapping ex) {
			throw new IllegalStateException(ex);
		}
	}

}
