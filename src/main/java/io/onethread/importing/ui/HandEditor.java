package io.onethread.importing.ui;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.onethread.graph.GraphKinds;
import io.onethread.importing.mapping.Mapping;

/** A mapping made by hand: what all files have in common, and each of them. */
class HandEditor extends Div {

	private static final List<String> MARKERS = List.of("NULL", "null", "N/A", "n/a", "#N/A", "none", "-", "--", "无",
			"暂无");

	private final transient GraphKinds kinds;

	private final transient Meanings meanings;

	private final transient ImportWords words;

	private final transient Runnable changed;

	private final TextField source = new TextField();

	private final MultiSelectComboBox<String> empty = new MultiSelectComboBox<>();

	private final Paragraph warning = new Paragraph();

	private final Div files = new Div();

	private final transient Map<Received, HandFile> models = new LinkedHashMap<>();

	private final transient Map<Received, FileEditor> editors = new LinkedHashMap<>();

	HandEditor(GraphKinds kinds, ImportWords words, Runnable changed) {
		this.kinds = kinds;
		this.meanings = new Meanings(kinds, words);
		this.words = words;
		this.changed = changed;
		addClassName("ot-import-hand");
		this.source.setLabel(words.say("hand.source"));
		this.source.setHelperText(words.say("hand.source.help"));
		this.source.setErrorMessage(words.say("hand.source.wrong"));
		this.source.setMaxLength(64);
		this.source.setValueChangeMode(ValueChangeMode.LAZY);
		this.source.addValueChangeListener((change) -> changed.run());
		this.empty.setLabel(words.say("hand.empty"));
		this.empty.setHelperText(words.say("hand.empty.help"));
		this.empty.setItems(MARKERS);
		this.empty.setAllowCustomValue(true);
		this.empty.addCustomValueSetListener((set) -> {
			Set<String> more = new TreeSet<>(this.empty.getValue());
			more.add(set.getDetail());
			markers(more);
		});
		this.empty.addValueChangeListener((change) -> changed.run());
		this.warning.addClassName("ot-import-caution");
		this.files.addClassName("ot-import-details");
		Div common = new Div(this.source, this.empty);
		common.addClassName("ot-import-fields");
		add(common, this.warning, this.files);
	}

	/** Takes the files as they are now; what was said of those that stay stays. */
	void show(List<Received> received) {
		this.models.keySet().retainAll(received);
		this.editors.keySet().retainAll(received);
		Set<String> markers = new TreeSet<>(this.empty.getValue());
		for (Received file : received) {
			if (!this.models.containsKey(file)) {
				HandFile model = new HandFile(file, this.meanings);
				this.models.put(file, model);
				this.editors.put(file, new FileEditor(model, this.meanings, this.words, this.changed));
				markers.addAll(file.preview().guess().mapping().empty());
			}
		}
		markers.remove("");
		markers(markers);
		if (this.source.isEmpty() && !received.isEmpty()) {
			this.source.setValue(received.getFirst().preview().guess().mapping().source());
		}
		this.files.removeAll();
		this.editors.values().forEach(this.files::add);
	}

	private void markers(Set<String> markers) {
		Set<String> items = new TreeSet<>(MARKERS);
		items.addAll(markers);
		this.empty.setItems(items);
		this.empty.setValue(markers);
	}

	/** Says beside the fields what is wrong, and whether a mapping can be made of it. */
	boolean check() {
		this.source.setInvalid(!this.source.getValue().matches("[\\p{L}\\p{N}._-]+"));
		boolean any = this.models.values().stream().anyMatch(HandFile::used);
		this.warning.setText(any ? "" : this.words.say("hand.nothing"));
		this.warning.setVisible(!any);
		boolean fine = any && !this.source.isInvalid();
		for (FileEditor editor : this.editors.values()) {
			fine &= editor.check();
		}
		return fine;
	}

	/** The mapping. */
	Mapping mapping() {
		Set<String> markers = new HashSet<>(this.empty.getValue());
		markers.add("");
		List<String> ignored = new ArrayList<>();
		this.models.values().stream().filter((file) -> !file.used()).forEach((file) -> ignored.add(file.file().name()));
		return new Mapping(this.source.getValue(), "", this.source.getValue(), markers, ZoneId.systemDefault(), ignored,
				this.models.values().stream().filter(HandFile::used).map((file) -> file.mapping(this.kinds)).toList());
	}

}
