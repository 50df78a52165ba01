package io.onethread.question.grammar;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What may be asked of a record, each for some kinds only. */
public enum Topic {

	NAME(Shape.WORD, "*"),

	DIVISION(Shape.RECORD, "*"),

	BRANCH(Shape.RECORD, "*"),

	/** Who answers for it; the word {@code me} is the reader. */
	REP(Shape.RECORD, "CUSTOMER CONTACT PROJECT ORDER ACTIVITY"),

	CITY(Shape.WORD, "*"),

	INDUSTRY(Shape.WORD, "CUSTOMER CONTACT PROJECT ORDER"),

	/** One of a few words, others for each kind. */
	STATUS(Shape.CHOICE, "*"),

	/** A customer by name, or by its record. */
	CUSTOMER(Shape.RECORD, "CONTACT PROJECT ORDER REP ACTIVITY"),

	/** A person; of reps, whom they know. */
	CONTACT(Shape.RECORD, "PROJECT REP ACTIVITY"),

	/** What a contact is at a customer; of reps, whom they know. */
	TITLE(Shape.WORD, "CONTACT REP ACTIVITY"),

	LINE(Shape.RECORD, "CUSTOMER PROJECT ORDER"),

	STAGE(Shape.WORD, "PROJECT"),

	KEY(Shape.FLAG, "CONTACT"),

	/** Nobody was in touch since; or somebody was, where it is turned round. */
	QUIET(Shape.SPAN, "CUSTOMER CONTACT PROJECT REP"),

	/** Ordered in this time. */
	ORDERED(Shape.SPAN, "CUSTOMER"),

	CREATED(Shape.SPAN, "CUSTOMER CONTACT"),

	OPENED(Shape.SPAN, "PROJECT"),

	CLOSING(Shape.SPAN, "PROJECT"),

	CLOSED(Shape.SPAN, "PROJECT"),

	PLACED(Shape.SPAN, "ORDER"),

	WHEN(Shape.SPAN, "ACTIVITY"),

	/** Of customers their orders of twelve months. */
	VALUE(Shape.AMOUNT, "CUSTOMER PROJECT ORDER"),

	/** What a customer's open projects come to. */
	PIPELINE(Shape.AMOUNT, "CUSTOMER"),

	/** Has open projects. */
	PROJECTS(Shape.FLAG, "CUSTOMER"),

	/** Has contacts. */
	CONTACTS(Shape.FLAG, "CUSTOMER"),

	/** Has an open alert. */
	ALERT(Shape.CHOICE, "CUSTOMER"),

	/** Is worked by several divisions. */
	OVERLAP(Shape.FLAG, "CUSTOMER"),

	STALLED(Shape.FLAG, "PROJECT"),

	OVERDUE(Shape.FLAG, "PROJECT"),

	/** What kind of activity it is. */
	DOING(Shape.CHOICE, "ACTIVITY");

	/** What a condition of a topic is made of. */
	public enum Shape {

		RECORD, WORD, CHOICE, SPAN, AMOUNT, FLAG

	}

	private final Shape shape;

	private final Set<Kind> kinds;

	Topic(Shape shape, String kinds) {
		this.shape = shape;
		this.kinds = kinds.equals("*") ? EnumSet.allOf(Kind.class)
				: EnumSet.copyOf(Arrays.stream(kinds.split(" ")).map(Kind::valueOf).toList());
	}

	public Shape shape() {
		return this.shape;
	}

	/** Whether it may be asked of records of this kind. */
	public boolean fits(Kind kind) {
		return this.kinds.contains(kind);
	}

	/** The words that may be chosen for records of this kind. */
	public List<String> choices(Kind kind) {
		return switch (this) {
			case ALERT -> List.of("decline", "silence", "loss");
			case DOING -> List.of("visit", "meeting", "call", "mail", "note");
			case STATUS -> switch (kind) {
				case CUSTOMER -> List.of("prospect", "active", "former");
				case CONTACT, REP -> List.of("active", "left");
				case PROJECT -> List.of("open", "won", "lost");
				case ORDER -> List.of("placed", "cancelled", "returned");
				case ACTIVITY -> List.of("done", "planned", "cancelled");
			};
			default -> List.of();
		};
	}

	/** The time that is meant where only a time is given. */
	static Topic time(Kind kind) {
		return switch (kind) {
			case CUSTOMER, CONTACT -> CREATED;
			case PROJECT -> CLOSING;
			case ORDER -> PLACED;
			case ACTIVITY -> WHEN;
			case REP -> QUIET;
		};
	}

	/** As it stands in an address. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The topic that an address means. */
	public static Optional<Topic> of(String word) {
		return Arrays.stream(values()).filter((topic) -> topic.word().equals(word)).findFirst();
	}

}
