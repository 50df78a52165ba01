package io.onethread.importing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.onethread.importing.Preview;
import io.onethread.shell.Card;

/**
 * One file: its first rows, what its rows are, what tells one from another, and what each
 * column is.
 */
class FileEditor extends Div {

	private static final String LINE = "#line";

	private static final int COLUMNS = 40;

	private final transient HandFile file;

	private final transient Meanings meanings;

	private final transient ImportWords words;

	private final transient Runnable changed;

	private final Select<String> kind = new Select<>();

	private final MultiSelectComboBox<String> key = new MultiSelectComboBox<>();

	private final Div columns = new Div();

	private final Paragraph warning = new Paragraph();

	private final List<ColumnEditor> editors = new ArrayList<>();

	FileEditor(HandFile file, Meanings meanings, ImportWords words, Runnable changed) {
		this.file = file;
		this.meanings = meanings;
		this.words = words;
		this.changed = changed;
		Preview preview = file.file().preview();
		Div fields = new Div(kind(), key());
		fields.addClassName("ot-import-fields");
		this.columns.addClassName("ot-import-columns");
		this.columns.getElement().setAttribute("role", "group");
		this.columns.getElement().setAttribute("aria-label", words.say("columns", preview.columns().size()));
		this.warning.addClassName("ot-import-caution");
		Details rows = new Details(words.say("preview", preview.rows().size()), grid(preview));
		rows.setOpened(true);
		Card card = new Card(file.file().name(), preview.make(), rows, fields, this.warning, this.columns);
		add(card);
		layOut(COLUMNS);
		check();
	}

	private Select<String> kind() {
		List<String> labels = new ArrayList<>(this.meanings.labels());
		labels.add("");
		this.kind.setItems(labels);
		this.kind
			.setItemLabelGenerator((label) -> label.isEmpty() ? this.words.say("file.leave") : this.words.kind(label));
		this.kind.setLabel(this.words.say("file.kind"));
		this.kind.setValue(this.file.label());
		this.kind.addValueChangeListener((change) -> {
			this.file.setLabel(change.getValue());
			this.editors.forEach(ColumnEditor::show);
			changed();
		});
		return this.kind;
	}

	private MultiSelectComboBox<String> key() {
		List<String> items = new ArrayList<>(this.file.file().preview().columns());
		items.add(LINE);
		this.key.setItems(items);
		this.key.setItemLabelGenerator((column) -> column.equals(LINE) ? this.words.say("file.line") : column);
		this.key.setLabel(this.words.say("file.key"));
		this.key.setHelperText(this.words.say("file.key.help"));
		this.key.setErrorMessage(this.words.say("file.key.missing"));
		this.key.setValue(Set.copyOf(this.file.key()));
		this.key.addValueChangeListener((change) -> {
			this.file.setKey(items.stream().filter(change.getValue()::contains).toList());
			changed();
		});
		return this.key;
	}

	private static Grid<List<String>> grid(Preview preview) {
		Grid<List<String>> grid = new Grid<>();
		grid.addThemeVariants(GridVariant.AURA_NO_BORDER, GridVariant.AURA_COLUMN_BORDERS);
		grid.addClassName("ot-import-preview");
		grid.getElement().setAttribute("aria-label", preview.name());
		for (int i = 0; i < Math.min(COLUMNS, preview.columns().size()); i++) {
			int place = i;
			grid.addColumn((row) -> (place < row.size()) ? row.get(place) : "")
				.setHeader(preview.columns().get(i))
				.setAutoWidth(true)
				.setResizable(true);
		}
		grid.setItems(preview.rows());
		grid.setAllRowsVisible(preview.rows().size() < 6);
		return grid;
	}

	/** Long tables are shown in part first, since each column has fields of its own. */
	private void layOut(int limit) {
		this.columns.removeAll();
		this.editors.clear();
		List<HandColumn> all = this.file.columns();
		for (HandColumn column : all.subList(0, Math.min(limit, all.size()))) {
			ColumnEditor editor = new ColumnEditor(this.file, column, this.meanings, this.words, this::changed);
			this.editors.add(editor);
			this.columns.add(editor);
		}
		if (all.size() > limit) {
			Button more = new Button(this.words.say("columns.more", all.size() - limit),
					(click) -> layOut(limit + COLUMNS));
			more.addThemeVariants(ButtonVariant.AURA_TERTIARY);
			this.columns.add(more);
		}
	}

	private void changed() {
		this.editors.forEach(ColumnEditor::show);
		check();
		this.changed.run();
	}

	/** Says beside the fields what is wrong, and whether the file can be imported so. */
	final boolean check() {
		boolean used = this.file.used();
		this.columns.setVisible(used);
		this.key.setVisible(used);
		this.key.setInvalid(used && this.file.key().isEmpty());
		this.warning.setText(used ? warn() : "");
		this.warning.setVisible(!this.warning.getText().isEmpty());
		return !used || !this.file.key().isEmpty() && !lacksContactName()
				&& this.file.columns().stream().noneMatch((column) -> this.file.twin(column).isPresent());
	}

	private boolean lacksContactName() {
		return this.file.bringsContacts() && this.file.column("Contact", "name").isEmpty();
	}

	private String warn() {
		if (lacksContactName()) {
			return this.words.say("file.contact");
		}
		boolean named = this.meanings.of(this.file.label())
			.stream()
			.anyMatch((meaning) -> meaning instanceof Meaning.Fills fills && fills.label().equals(this.file.label())
					&& fills.property().equals("name"));
		return (named && this.file.column(this.file.label(), "name").isEmpty())
				? this.words.say("file.unnamed", this.words.kind(this.file.label())) : "";
	}

}
