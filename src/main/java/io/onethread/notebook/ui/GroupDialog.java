package io.onethread.notebook.ui;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** Sorts several entries into groups and out of groups. */
class GroupDialog extends Dialog {

	GroupDialog(Collection<Row> rows, List<String> known, BiConsumer<Set<String>, Set<String>> sort) {
		setHeaderTitle(getTranslation("notebook.group.title", rows.size()));
		setWidth("420px");
		setMaxWidth("100%");
		Set<String> common = new TreeSet<>(known);
		rows.forEach((row) -> common.retainAll(row.entry().data().groups()));
		GroupField groups = new GroupField(known);
		groups.choose(common);
		groups.setHelperText(getTranslation("notebook.group.help"));
		add(groups);
		Button save = new Button(getTranslation("notebook.save"), (click) -> {
			Set<String> into = new TreeSet<>(groups.getValue());
			Set<String> outOf = new TreeSet<>(common);
			outOf.removeAll(into);
			close();
			sort.accept(into, outOf);
		});
		save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		getFooter().add(new Button(getTranslation("notebook.cancel"), (click) -> close()), save);
	}

}
