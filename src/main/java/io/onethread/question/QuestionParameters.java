package io.onethread.question;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.onethread.access.Viewer;
import io.onethread.graph.SearchText;
import io.onethread.question.grammar.Condition;
import io.onethread.question.grammar.Kind;
import io.onethread.question.grammar.Operand;
import io.onethread.question.grammar.PhraseReader;
import io.onethread.question.grammar.Question;
import io.onethread.question.grammar.Question.Order;
import io.onethread.question.grammar.Span;
import io.onethread.question.grammar.Topic;
import org.jspecify.annotations.Nullable;

/** A question as its query takes it: values only, in places that the query names. */
final class QuestionParameters {

	private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

	private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

	private final Question question;

	private final Viewer viewer;

	private final LocalDate today;

	private final Map<String, @Nullable Object> q = new HashMap<>();

	private QuestionParameters(Question question, Viewer viewer, LocalDate today) {
		this.question = question;
		this.viewer = viewer;
		this.today = today;
	}

	static Map<String, @Nullable Object> of(Question question, Viewer viewer, LocalDate today, long from, long to) {
		return new QuestionParameters(question, viewer, today).all(from, to);
	}

	private Map<String, @Nullable Object> all(long from, long to) {
		this.question.conditions().forEach(this::put);
		this.q.put("not",
				this.question.conditions().stream().filter(Condition::not).map((one) -> one.topic().word()).toList());
		this.q.put("today", this.today);
		Order order = this.question.order();
		boolean page = to > from;
		Map<String, Object> measure = Map.of("trade", page && order == Order.STAKE, "open",
				page && order == Order.STAKE, "last",
				page && (order == Order.QUIETEST || this.question.kind() == Kind.CONTACT && order == Order.STAKE));
		long top = this.question.top();
		return this.viewer.with("q", this.q, "start", start(), "measure", measure, "order", order.word(), "from", from,
				"to", (top > 0) ? Math.min(to, top) : to);
	}

	private void put(Condition condition) {
		String word = condition.topic().word();
		List<Operand> operands = condition.operands();
		switch (condition.topic().shape()) {
			case FLAG -> this.q.put(word, true);
			case AMOUNT -> {
				Map<String, @Nullable Object> range = new HashMap<>();
				if (operands.getFirst() instanceof Operand.Amount amount) {
					range.put("least", amount.least());
					range.put("most", amount.most());
				}
				this.q.put(word, range);
			}
			case SPAN -> {
				if (operands.getFirst() instanceof Operand.Time time) {
					this.q.put(word, days(condition.topic(), time.span()));
				}
			}
			case CHOICE -> this.q.put(word, words(operands));
			case WORD -> this.q.put(word, switch (condition.topic()) {
				case NAME -> words(operands).stream().map(QuestionParameters::folded).toList();
				case TITLE -> words(operands).stream()
					.flatMap((title) -> PhraseReader.titles(title).stream())
					.map((title) -> title.toLowerCase(Locale.ROOT))
					.toList();
				default -> words(operands);
			});
			case RECORD -> {
				List<String> ids = operands.stream()
					.filter(Operand.Ref.class::isInstance)
					.map((one) -> one.equals(Operand.Ref.ME) ? String.valueOf(this.viewer.rep()) : one.text())
					.toList();
				List<String> parts = words(operands).stream().map(QuestionParameters::folded).toList();
				boolean named = condition.topic() == Topic.CUSTOMER || condition.topic() == Topic.CONTACT;
				if (named && !parts.isEmpty()) {
					this.q.put(word + "Name", parts);
				}
				if (!ids.isEmpty() || !named || parts.isEmpty()) {
					this.q.put(word, ids);
				}
			}
		}
	}

	/**
	 * Nobody in touch for 60 days means from then until now, whatever the time is called.
	 */
	private Map<String, Object> days(Topic topic, Span span) {
		LocalDate from = span.from(this.today);
		LocalDate to = span.to(this.today);
		boolean until = topic == Topic.QUIET && this.question.of(topic).filter((one) -> !one.not()).isPresent();
		return Map.of("from", (from == null) ? FIRST_DAY : from, "to", (to == null || until) ? LAST_DAY : to);
	}

	/** Where to begin for who sees all: at what is named, else at everything. */
	private Map<String, @Nullable Object> start() {
		Map<String, @Nullable Object> start = new HashMap<>();
		Kind kind = this.question.kind();
		List<String> none = List.of();
		start.putAll(Map.of("reps", none, "divisions", none, "cities", none, "customers", none, "parts", none,
				"contacts", none, "every", false));
		boolean people = Topic.CONTACT.fits(kind) && this.question.of(Topic.CONTACT).isPresent()
				|| this.question.of(Topic.TITLE).isPresent();
		start.put("people", kind == Kind.REP && people);
		if (kind == Kind.REP) {
			start.put("customers", ids("customer"));
			start.put("parts", ids("customerName"));
			start.put("contacts", ids("contact"));
			return start;
		}
		Map<String, String> ways = switch (kind) {
			case CUSTOMER -> Map.of("rep", "reps", "division", "divisions", "city", "cities");
			case CONTACT -> Map.of("customer", "customers", "customerName", "parts", "rep", "reps");
			case PROJECT -> Map.of("customer", "customers", "rep", "reps", "division", "divisions");
			default -> Map.of("customer", "customers", "rep", "reps");
		};
		for (String way : List.of("customer", "rep", "city", "division", "customerName")) {
			boolean whole = !way.startsWith("customer") || !this.q.containsKey("customer")
					|| !this.q.containsKey("customerName");
			if (ways.containsKey(way) && whole && this.q.get(way) != null && !isNot(way.replace("Name", ""))) {
				start.put(String.valueOf(ways.get(way)), ids(way));
				return start;
			}
		}
		start.put("every", true);
		start.put("since", since());
		return start;
	}

	private java.time.@Nullable ZonedDateTime since() {
		return (this.q.get("when") instanceof Map<?, ?> when && when.get("from") instanceof LocalDate from
				&& !isNot("when")) ? from.atStartOfDay(ZoneId.systemDefault()) : null;
	}

	private boolean isNot(String word) {
		return Topic.of(word).flatMap(this.question::of).filter(Condition::not).isPresent();
	}

	private List<String> ids(String name) {
		List<String> ids = new ArrayList<>();
		if (this.q.get(name) instanceof List<?> list) {
			list.forEach((one) -> ids.add(String.valueOf(one)));
		}
		return ids;
	}

	private static List<String> words(List<Operand> operands) {
		return operands.stream()
			.filter(Operand.Word.class::isInstance)
			.map((one) -> ((Operand.Word) one).word())
			.toList();
	}

	private static String folded(String text) {
		return SearchText.query(text).text();
	}

}
