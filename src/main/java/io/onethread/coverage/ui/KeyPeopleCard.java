package io.onethread.coverage.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.onethread.coverage.Coverage;
import io.onethread.coverage.KeyPerson;
import io.onethread.coverage.RepTie;
import io.onethread.graph.RecordRef;
import io.onethread.shell.Card;
import io.onethread.shell.Chip;
import io.onethread.shell.RecordPath;

/**
 * Who is who: what is missing, then a chart of roles against contacts, or of contacts
 * against those of us who know them, then whom we lost.
 */
@StyleSheet("coverage.css")
class KeyPeopleCard extends Card {

	/** So many columns fit; the rest is said below. */
	private static final int COLUMNS = 8;

	private final transient Coverage coverage;

	private final Div chart = new Div();

	private final Button turn = new Button();

	private boolean ours;

	KeyPeopleCard(Coverage coverage) {
		super("", String.valueOf(coverage.people().size()));
		this.coverage = coverage;
		addClassName("coverage");
		setTitle(getTranslation("coverage.title"));
		this.turn.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		this.turn.addClickListener((click) -> {
			this.ours = !this.ours;
			show();
		});
		this.turn.setVisible(!coverage.people().isEmpty());
		addToHead(this.turn);
		List<Coverage.Gap> gaps = coverage.gaps();
		if (!gaps.isEmpty()) {
			add(gaps(gaps));
		}
		this.chart.addClassName("coverage-chart");
		// What scrolls sideways must be reached by keys.
		this.chart.getElement().setAttribute("tabindex", "0");
		this.chart.getElement().setAttribute("role", "region");
		this.chart.getElement().setAttribute("aria-label", getTranslation("coverage.title"));
		if (!coverage.people().isEmpty()) {
			add(this.chart);
		}
		if (!coverage.lost().isEmpty()) {
			add(lost());
		}
		show();
	}

	private UnorderedList gaps(List<Coverage.Gap> gaps) {
		UnorderedList list = new UnorderedList();
		list.addClassName("coverage-gaps");
		for (Coverage.Gap gap : gaps) {
			Span what = new Span(getTranslation("coverage.gap." + gap.name()));
			what.addClassName("coverage-gap");
			Span remedy = new Span(getTranslation("coverage.remedy." + gap.name()));
			remedy.addClassName("ot-why");
			list.add(new ListItem(what, remedy));
		}
		return list;
	}

	private void show() {
		this.chart.removeAll();
		this.turn.setText(getTranslation(this.ours ? "coverage.by-role" : "coverage.by-rep"));
		List<KeyPerson> people = this.coverage.people();
		if (people.isEmpty()) {
			return;
		}
		this.chart.add(this.ours ? ties(people) : roles(people.subList(0, Math.min(COLUMNS, people.size()))));
		Span legend = new Span(getTranslation(this.ours ? "coverage.legend.ties" : "coverage.legend.roles"));
		legend.addClassName("ot-why");
		this.chart.add(legend);
		if (!this.ours && people.size() > COLUMNS) {
			Span more = new Span(getTranslation("coverage.more", people.size() - COLUMNS));
			more.addClassName("ot-why");
			this.chart.add(more);
		}
	}

	/** Roles down, contacts across. */
	private NativeTable roles(List<KeyPerson> people) {
		NativeTable table = table(people.stream().<Component>map(this::head).toList(), getTranslation("coverage.role"));
		NativeTableBody body = table.getBody();
		for (String role : this.coverage.roles()) {
			NativeTableRow row = new NativeTableRow();
			boolean nobody = people.stream().noneMatch((person) -> person.role(role).isPresent());
			NativeTableHeaderCell name = new NativeTableHeaderCell(role(role));
			name.getElement().setAttribute("scope", "row");
			if (nobody) {
				name.addClassName("coverage-open");
				name.setText(getTranslation("coverage.open", role(role)));
			}
			row.add(name);
			people.forEach((person) -> row.add(cell(person, role)));
			body.add(row);
		}
		NativeTableRow known = new NativeTableRow();
		NativeTableHeaderCell name = new NativeTableHeaderCell(getTranslation("coverage.known-by"));
		name.getElement().setAttribute("scope", "row");
		known.add(name);
		people.forEach((person) -> {
			NativeTableCell cell = new NativeTableCell(person.ties().isEmpty() ? getTranslation("coverage.nobody")
					: person.single() ? person.ties().getFirst().rep().name()
							: getTranslation("coverage.several", person.ties().size()));
			if (person.single()) {
				cell.addClassName("coverage-single");
			}
			known.add(cell);
		});
		body.add(known);
		return table;
	}

	private NativeTableCell cell(KeyPerson person, String role) {
		NativeTableCell cell = new NativeTableCell();
		Optional<KeyPerson.Role> has = person.role(role);
		if (has.isEmpty()) {
			return cell;
		}
		boolean guessed = has.get().guessed();
		List<String> words = new ArrayList<>();
		words.add(getTranslation(guessed ? "coverage.guessed" : "coverage.said"));
		String stance = has.get().stance();
		if (stance != null && !stance.isBlank()) {
			words.add(known("pipeline.stance.", stance));
		}
		cell.add(mark(person.strength(), guessed), new Span(String.join(" · ", words)));
		cell.addClassName("coverage-has");
		return cell;
	}

	/** Contacts down, those of us who know them across. */
	private NativeTable ties(List<KeyPerson> people) {
		List<RecordRef> reps = this.coverage.reps().stream().limit(COLUMNS).toList();
		NativeTable table = table(reps.stream().<Component>map((rep) -> link("Rep", rep)).toList(),
				getTranslation("coverage.contact"));
		for (KeyPerson person : people) {
			NativeTableHeaderCell name = new NativeTableHeaderCell(head(person));
			name.getElement().setAttribute("scope", "row");
			NativeTableRow row = new NativeTableRow(name);
			for (RecordRef rep : reps) {
				NativeTableCell cell = new NativeTableCell();
				person.ties()
					.stream()
					.filter((tie) -> tie.rep().equals(rep))
					.findFirst()
					.ifPresent((tie) -> cell.add(mark(tie.strength(), false), new Span(words(tie))));
				row.add(cell);
			}
			table.getBody().add(row);
		}
		return table;
	}

	private String words(RepTie tie) {
		List<String> words = new ArrayList<>();
		LocalDate last = tie.last();
		if (last != null) {
			long days = ChronoUnit.DAYS.between(last, LocalDate.now(ZoneId.systemDefault()));
			words.add(getTranslation("coverage.met", tie.times(), Math.max(0, days)));
		}
		if (tie.projects() > 0) {
			words.add(getTranslation("coverage.projects", tie.projects()));
		}
		return String.join(" · ", words);
	}

	private static NativeTable table(List<Component> columns, String corner) {
		NativeTable table = new NativeTable();
		table.addClassName("coverage-table");
		NativeTableRow row = new NativeTableRow(new NativeTableHeaderCell(corner));
		columns.forEach((column) -> {
			NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
			cell.getElement().setAttribute("scope", "col");
			row.add(cell);
		});
		table.getHead().add(row);
		return table;
	}

	private Div head(KeyPerson person) {
		Div head = new Div(link("Contact", person.contact()));
		head.addClassName("coverage-person");
		if (person.key()) {
			head.add(new Chip(getTranslation("lookup.key"), Chip.Tone.WARN));
		}
		String title = person.title();
		if (title != null && !title.isBlank()) {
			Span what = new Span(title);
			what.addClassName("ot-why");
			head.add(what);
		}
		return head;
	}

	private Span mark(double strength, boolean guessed) {
		Span mark = new Span();
		mark.addClassNames("coverage-mark", guessed ? "coverage-guessed" : "coverage-told");
		mark.getStyle().set("--strength", Math.round(20 + strength * 80) + "%");
		mark.getElement().setAttribute("role", "img");
		mark.getElement().setAttribute("aria-label", getTranslation("lookup.strength", Math.round(strength * 100)));
		return mark;
	}

	private Div lost() {
		Div lost = new Div();
		lost.addClassName("coverage-lost");
		Span title = new Span(getTranslation("coverage.lost"));
		title.addClassName("coverage-gap");
		lost.add(title);
		for (KeyPerson person : this.coverage.lost()) {
			String roles = person.roles().stream().map((role) -> role(role.name())).collect(Collectors.joining(", "));
			LocalDate until = person.until();
			Span why = new Span((until == null) ? roles : getTranslation("coverage.left", roles,
					DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale()).format(until)));
			why.addClassName("ot-why");
			lost.add(new Div(link("Contact", person.contact()), why));
		}
		return lost;
	}

	private String role(String role) {
		String own = getTranslation("coverage.role." + role);
		return own.contains("coverage.role.") ? known("pipeline.role.", role) : own;
	}

	private String known(String prefix, String word) {
		String text = getTranslation(prefix + word);
		return text.contains(prefix) ? word : text;
	}

	private static Anchor link(String type, RecordRef record) {
		Anchor link = new Anchor(RecordPath.of(type, record.id()), Objects.requireNonNull(record.name()));
		link.getElement().setAttribute("router-link", true);
		return link;
	}

}
