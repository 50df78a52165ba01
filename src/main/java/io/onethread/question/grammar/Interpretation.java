package io.onethread.question.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.onethread.question.grammar.Lexicon.Entry;
import io.onethread.question.grammar.Operand.Amount;
import io.onethread.question.grammar.Operand.Ref;
import io.onethread.question.grammar.Operand.Time;
import io.onethread.question.grammar.Operand.Word;
import io.onethread.question.grammar.Question.Order;
import io.onethread.question.grammar.Reading.NotUnderstood;
import io.onethread.question.grammar.Span.Length;
import io.onethread.question.grammar.Span.Unit;
import org.jspecify.annotations.Nullable;

/** Puts the words of a phrase together into one question. */
final class Interpretation {

	private final List<Token> tokens;

	private final Subject subject;

	private final Kind kind;

	private final Slots slots;

	private final List<NotUnderstood> unknown = new ArrayList<>();

	private Question question;

	private boolean introduction;

	/** How many words beyond names and kinds were understood. */
	private int said;

	Interpretation(List<Token> tokens) {
		this.tokens = tokens;
		this.subject = Subject.of(tokens);
		this.kind = this.subject.kind();
		this.slots = new Slots(tokens);
		this.question = Question.all(this.kind);
	}

	Reading read() {
		for (int i = 0; i < this.tokens.size(); i++) {
			switch (this.tokens.get(i)) {
				case Token.Word word -> word(word, i);
				case Token.Known known -> known(known.name(), isNot(i));
				case Token.Part part -> part(part, isNot(i));
				case Token.Top top -> {
					this.question = this.question.first(top.count());
					this.said++;
				}
				case Token.Unknown rest -> this.unknown.add(new NotUnderstood(rest.text(), rest.suggestion()));
				case Token.Time time -> this.said++;
				case Token.Money money -> this.said++;
			}
		}
		rest();
		boolean asked = this.introduction || (this.subject.place() >= 0 && !isBare()) || this.said > 0 && !isBare();
		boolean spoken = this.introduction || this.subject.place() >= 0 || this.said > 0;
		return new Reading(this.question, asked, this.introduction, spoken, this.unknown);
	}

	private boolean isBare() {
		return this.question.equals(Question.all(this.kind));
	}

	private void word(Token.Word word, int place) {
		boolean not = isNot(place);
		if (word.is("intro")) {
			this.introduction = true;
		}
		else if (word.is("kind")) {
			noun(word.first("kind"), place, not);
		}
		else if (word.is("touch")) {
			boolean quiet = not || word.first("touch").part(0).equals("not");
			span(Topic.QUIET, place, !quiet, new Length(quiet ? 90 : 30, Unit.DAY, false));
		}
		else if (word.is("mine")) {
			Topic topic = Topic.REP.fits(this.kind) ? Topic.REP : Topic.NAME;
			if (topic == Topic.REP) {
				add(new Condition(topic, not, List.of(Ref.ME)));
			}
		}
		else if (word.is("title") && Topic.TITLE.fits(this.kind)) {
			add(new Condition(Topic.TITLE, not, List.of(new Word(word.first("title").part(0)))));
		}
		else if (word.is("order")) {
			this.question = this.question.in(Order.valueOf(word.first("order").part(0)));
			this.said++;
		}
		else {
			choice(word, place, not);
		}
	}

	private void choice(Token.Word word, int place, boolean not) {
		Optional<Entry> fitting = word.entries()
			.stream()
			.filter((entry) -> (entry.is("choice") || entry.is("flag")) && entry.part(0).equals(this.kind.name()))
			.findFirst();
		Optional<Entry> topic = word.entries()
			.stream()
			.filter((entry) -> entry.is("topic") && Topic.valueOf(entry.part(0)).fits(this.kind))
			.findFirst();
		if (fitting.isPresent()) {
			Operand operand = fitting.get().is("flag") ? Operand.yes() : new Word(fitting.get().part(2));
			add(new Condition(Topic.valueOf(fitting.get().part(1)), not, List.of(operand)));
		}
		else if (topic.isPresent()) {
			topic(Topic.valueOf(topic.get().part(0)), place, not);
		}
		else if (word.is("choice") || word.is("flag") || word.is("topic")) {
			this.unknown.add(new NotUnderstood(word.text(), ""));
		}
	}

	private void topic(Topic topic, int place, boolean not) {
		if (topic.shape() == Topic.Shape.AMOUNT) {
			this.slots.amount(place).ifPresent((amount) -> add(new Condition(topic, not, List.of(amount))));
			return;
		}
		int days = (topic == Topic.ORDERED || topic == Topic.CLOSED) ? 365 : 30;
		span(topic, place, not, new Length(days, Unit.DAY, topic == Topic.CLOSING));
	}

	/** A noun that is not what is asked for is what it has or lacks, or by what it is. */
	private void noun(Entry noun, int place, boolean not) {
		if (place == this.subject.place()) {
			if (noun.part(1).equals("KEY")) {
				add(Condition.of(Topic.KEY, Operand.yes()));
			}
			else if (noun.part(1).equals("DOING")) {
				add(Condition.of(Topic.DOING, new Word(noun.part(2))));
			}
			return;
		}
		Kind of = Kind.valueOf(noun.part(0));
		boolean property = Subject.isProperty(this.tokens, place);
		Optional<Operand> amount = (this.kind == Kind.CUSTOMER && (of == Kind.ORDER || of == Kind.PROJECT))
				? this.slots.amount(place) : Optional.empty();
		if (amount.isPresent()) {
			add(new Condition((of == Kind.ORDER) ? Topic.VALUE : Topic.PIPELINE, not, List.of(amount.get())));
		}
		else if (property && of == Kind.ACTIVITY && Topic.QUIET.fits(this.kind)) {
			span(Topic.QUIET, place, !not, new Length(not ? 90 : 30, Unit.DAY, false));
		}
		else if (property && of == Kind.ORDER && this.kind == Kind.CUSTOMER) {
			span(Topic.ORDERED, place, not, new Length(1, Unit.YEAR, false));
		}
		else if (property && this.kind == Kind.CUSTOMER && (of == Kind.PROJECT || of == Kind.CONTACT)) {
			Topic topic = (of == Kind.PROJECT) ? Topic.PROJECTS : Topic.CONTACTS;
			add(new Condition(topic, not, List.of(Operand.yes())));
		}
		else if (of == Kind.CONTACT && noun.part(1).equals("KEY") && this.kind == Kind.REP) {
			this.said++;
		}
	}

	private void span(Topic topic, int place, boolean not, Length usual) {
		if (!topic.fits(this.kind)) {
			return;
		}
		Operand span = this.slots.span(place).orElseGet(() -> new Time(usual));
		add(new Condition(topic, not, List.of(span)));
	}

	private void known(Name name, boolean not) {
		Topic topic = name.topic();
		boolean self = topic == Topic.CUSTOMER && this.kind == Kind.CUSTOMER
				|| topic == Topic.CONTACT && this.kind == Kind.CONTACT || topic == Topic.REP && this.kind == Kind.REP;
		if (self) {
			put(new Condition(Topic.NAME, not, List.of(new Word(name.text()))));
		}
		else if (topic.fits(this.kind)) {
			put(new Condition(topic, not, List.of(name.operand())));
		}
		else {
			this.unknown.add(new NotUnderstood(name.text(), ""));
		}
	}

	private void part(Token.Part part, boolean not) {
		boolean customer = part.topic() == Topic.CUSTOMER && Topic.CUSTOMER.fits(this.kind);
		put(new Condition(customer ? Topic.CUSTOMER : Topic.NAME, not, List.of(new Word(part.text()))));
	}

	/** Times and amounts that belong to no word of the phrase. */
	private void rest() {
		for (Operand span : this.slots.spansLeft()) {
			Topic topic = Topic.time(this.kind);
			boolean over = this.question.of(Topic.STATUS)
				.filter((status) -> !status.operands().contains(new Word("open")))
				.isPresent();
			add(Condition.of((topic == Topic.CLOSING && over) ? Topic.CLOSED : topic, span));
		}
		for (Amount amount : this.slots.amountsLeft()) {
			if (Topic.VALUE.fits(this.kind)) {
				add(Condition.of(Topic.VALUE, amount));
			}
			else {
				this.unknown.add(new NotUnderstood(amount.text(), ""));
			}
		}
	}

	private void add(Condition condition) {
		this.said++;
		put(condition);
	}

	/** Two of one topic mean either. */
	private void put(Condition condition) {
		Condition before = this.question.of(condition.topic())
			.filter((one) -> one.not() == condition.not())
			.orElse(null);
		boolean either = before != null && switch (condition.topic().shape()) {
			case RECORD, WORD, CHOICE -> true;
			default -> false;
		};
		this.question = this.question.with((before != null && either) ? before.or(condition) : condition);
	}

	/** Whether a word before it says no. */
	private boolean isNot(int place) {
		@Nullable Token before = null;
		for (int i = place - 1; i >= 0 && before == null; i--) {
			Token one = this.tokens.get(i);
			boolean through = Subject.isGlue(one) && !(one instanceof Token.Word word && word.text().equals("的"))
					|| one instanceof Token.Time
					|| one instanceof Token.Word word && word.is("choice") && isChoiceOf(i);
			before = through ? null : one;
			if (!through) {
				break;
			}
		}
		return before instanceof Token.Word word && (word.is("without") || word.is("not"));
	}

	/** Whether a word describes the noun after it, as in without open projects. */
	private boolean isChoiceOf(int place) {
		return place + 1 < this.tokens.size() && this.tokens.get(place + 1) instanceof Token.Word next
				&& next.is("kind");
	}

}
