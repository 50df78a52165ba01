package io.onethread.question.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.onethread.question.grammar.Condition;
import io.onethread.question.grammar.Kind;
import io.onethread.question.grammar.Operand;
import io.onethread.question.grammar.Question;
import io.onethread.question.grammar.Question.Order;
import io.onethread.question.grammar.Topic;

/** A question as chips: what is asked for, each condition, the order. */
class QuestionChips extends Div {

	private static final List<Integer> TOPS = List.of(0, 10, 50, 100);

	private final transient QuestionWords words;

	private final transient ConditionDialog.Sources sources;

	private final transient Consumer<Question> changed;

	QuestionChips(QuestionWords words, ConditionDialog.Sources sources, Consumer<Question> changed) {
		this.words = words;
		this.sources = sources;
		this.changed = changed;
		addClassName("question-chips");
		getElement().setAttribute("role", "group");
		getElement().setAttribute("aria-label", words.say("chips"));
	}

	void show(Question question, Map<String, String> names) {
		removeAll();
		add(kinds(question));
		question.conditions().forEach((condition) -> add(chip(question, condition, names)));
		add(more(question), order(question));
	}

	private MenuBar kinds(Question question) {
		MenuBar menu = menu("question-kind");
		MenuItem root = menu.addItem(this.words.kind(question.kind()));
		root.setAriaLabel(this.words.say("kind.change", this.words.kind(question.kind())));
		Arrays.stream(Kind.values())
			.filter((kind) -> kind != question.kind())
			.forEach((kind) -> root.getSubMenu()
				.addItem(this.words.kind(kind), (click) -> this.changed.accept(question.of(kind))));
		return menu;
	}

	private Div chip(Question question, Condition condition, Map<String, String> names) {
		String text = this.words.condition(question.kind(), condition, names);
		Button change = new Button(text, (click) -> edit(question, condition, names));
		change.setAriaLabel(this.words.say("change", text));
		Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(),
				(click) -> this.changed.accept(question.without(condition.topic())));
		remove.setAriaLabel(this.words.say("remove", text));
		remove.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		Div chip = new Div(change, remove);
		chip.addClassName("question-chip");
		chip.setClassName("question-not", condition.not());
		return chip;
	}

	private MenuBar more(Question question) {
		MenuBar menu = menu("question-more");
		MenuItem root = menu.addItem(this.words.say("add"));
		Arrays.stream(Topic.values())
			.filter((topic) -> topic.fits(question.kind()) && question.of(topic).isEmpty())
			.forEach((topic) -> root.getSubMenu().addItem(this.words.topic(topic), (click) -> {
				if (topic.shape() == Topic.Shape.FLAG) {
					this.changed.accept(question.with(Condition.of(topic, Operand.yes())));
				}
				else {
					edit(question, new Condition(topic, false, List.of()), Map.of());
				}
			}));
		return menu;
	}

	private MenuBar order(Question question) {
		MenuBar menu = menu("question-order");
		String text = this.words.say("order." + question.order().word())
				+ ((question.top() > 0) ? " · " + this.words.say("top", question.top()) : "");
		MenuItem root = menu.addItem(text);
		root.setAriaLabel(this.words.say("order.change", text));
		for (Order order : Order.values()) {
			MenuItem item = root.getSubMenu()
				.addItem(this.words.say("order." + order.word()), (click) -> this.changed.accept(question.in(order)));
			item.setCheckable(true);
			item.setChecked(order == question.order());
		}
		for (int top : TOPS) {
			MenuItem item = root.getSubMenu()
				.addItem((top == 0) ? this.words.say("top.all") : this.words.say("top", top),
						(click) -> this.changed.accept(question.first(top)));
			item.setCheckable(true);
			item.setChecked(top == question.top());
		}
		return menu;
	}

	private void edit(Question question, Condition condition, Map<String, String> names) {
		new ConditionDialog(this.words, this.sources, question.kind(), condition, names,
				(result) -> this.changed.accept(result.map(question::with).orElse(question.without(condition.topic()))))
			.open();
	}

	private static MenuBar menu(String name) {
		MenuBar menu = new MenuBar();
		menu.addThemeVariants(MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
		menu.addClassNames("question-menu", name);
		return menu;
	}

}
