package io.onethread.notebook.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;

/** Groups to choose from or to make up. */
class GroupField extends MultiSelectComboBox<String> {

	private final List<String> known;

	GroupField(Collection<String> known) {
		super(null, List.copyOf(known));
		this.known = new ArrayList<>(known);
		setLabel(getTranslation("notebook.field.groups"));
		setAllowCustomValue(true);
		setWidthFull();
		addCustomValueSetListener((typed) -> {
			String group = typed.getDetail().strip();
			if (!group.isEmpty() && group.length() <= 40) {
				Set<String> chosen = new TreeSet<>(getValue());
				chosen.add(group);
				choose(chosen);
			}
		});
	}

	/** Chooses groups, those made up just now among them. */
	void choose(Set<String> groups) {
		groups.stream().filter((group) -> !this.known.contains(group)).forEach(this.known::add);
		setItems(List.copyOf(this.known));
		setValue(groups);
	}

}
