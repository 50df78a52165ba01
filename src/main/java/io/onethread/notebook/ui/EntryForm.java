package io.onethread.notebook.ui;

import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.onethread.notebook.NotebookData;

/** What an entry says, to be changed. */
class EntryForm extends FormLayout {

	private final TextField name = text("name", 200);

	private final TextField company = text("company", 200);

	private final TextField title = text("title", 100);

	private final TextField mobile = text("mobile", 100);

	private final TextField phone = text("phone", 100);

	private final TextField email = text("email", 254);

	private final TextField wechat = text("wechat", 100);

	private final GroupField groups;

	private final TextArea note = new TextArea();

	EntryForm(NotebookData data, List<String> known) {
		addClassName("notebook-part");
		setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("300px", 2));
		this.groups = new GroupField(known);
		this.note.setLabel(getTranslation("notebook.field.note"));
		this.note.setHelperText(getTranslation("notebook.field.note.help"));
		this.note.setMaxLength(2_000);
		add(this.groups, 2);
		add(this.note, 2);
		this.name.setValue(data.name());
		this.company.setValue(data.company());
		this.title.setValue(data.title());
		this.mobile.setValue(data.mobile());
		this.phone.setValue(data.phone());
		this.email.setValue(data.email());
		this.wechat.setValue(data.wechat());
		this.groups.choose(Set.copyOf(data.groups()));
		this.note.setValue(data.note());
	}

	NotebookData data() {
		return new NotebookData(this.name.getValue(), this.company.getValue(), this.title.getValue(),
				this.phone.getValue(), this.mobile.getValue(), this.email.getValue(), this.wechat.getValue(),
				this.note.getValue(), this.groups.getValue().stream().sorted().toList());
	}

	private TextField text(String name, int longest) {
		TextField field = new TextField(getTranslation("notebook.field." + name));
		field.setMaxLength(longest);
		add(field);
		return field;
	}

}
