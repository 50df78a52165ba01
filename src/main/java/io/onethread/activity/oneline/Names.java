package io.onethread.activity.oneline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a line the records it names. The longer a name the surer; what the writer
 * works with comes before what they only know of, and is known by short forms too.
 */
public final class Names {

	private static final Pattern CALLED = Pattern
		.compile("(?:副?总经理|总监|经理|主任|工程师|工|总|董事长|董|处长|科长|部长|院长|所长|厂长|校长|教授|老师|博士|先生|女士|小姐|主管)");

	private static final Pattern HONORIFIC = Pattern.compile("\\b(?:mr|ms|mrs|miss|dr|prof)\\b\\.?\\s+$");

	private static final List<String> ORDER = List.of(Name.CUSTOMER, Name.PROJECT, Name.CONTACT);

	private final Map<Name, Map<String, Integer>> forms = new HashMap<>();

	private final List<Name> names;

	/**
	 * Gets ready to find these.
	 * @param names the names, those that come first preferred
	 */
	public Names(List<Name> names) {
		this.names = List.copyOf(names);
		this.names.forEach((name) -> this.forms.put(name, Forms.of(name)));
	}

	/**
	 * Finds what a line names.
	 * @param text the line
	 * @param given the ids of customers that are meant anyway
	 */
	public List<Mention> in(String text, List<String> given) {
		String plain = new Line(text, List.of()).toString();
		List<Hit> hits = new ArrayList<>();
		for (Name name : this.names) {
			this.forms.getOrDefault(name, Map.of()).forEach((form, weight) -> {
				if (weight >= (name.own() ? Forms.ABBREVIATION : Forms.CORE)) {
					find(plain, form, name, weight, hits);
				}
			});
			if (name.kind().equals(Name.CONTACT)) {
				byTitle(plain, name, hits);
			}
		}
		hits.sort(Comparator.comparingInt((Hit hit) -> -hit.span.length())
			.thenComparing((hit) -> -hit.weight)
			.thenComparing((hit) -> !hit.name.own())
			.thenComparing((hit) -> ORDER.indexOf(hit.name.kind())));
		return chosen(hits, given);
	}

	/** One of each place, customers first, since they tell which people are meant. */
	private static List<Mention> chosen(List<Hit> hits, List<String> given) {
		List<Hit> taken = new ArrayList<>();
		for (Hit hit : hits) {
			if (taken.stream().noneMatch((other) -> other.span.overlaps(hit.span))) {
				taken.add(hit);
			}
		}
		List<String> customers = new ArrayList<>(given);
		taken.stream()
			.filter((hit) -> hit.name.kind().equals(Name.CUSTOMER))
			.forEach((hit) -> customers.add(hit.name.id()));
		taken.sort(Comparator.comparingInt((hit) -> hit.span.from()));
		return taken.stream().map((hit) -> mention(hit, hits, customers)).toList();
	}

	private static Mention mention(Hit hit, List<Hit> hits, List<String> customers) {
		List<Hit> same = hits.stream()
			.filter((other) -> other.span.equals(hit.span) && other.name.kind().equals(hit.name.kind()))
			.sorted(Comparator.comparing((Hit other) -> !other.name.belongsTo(customers))
				.thenComparing((other) -> -other.weight)
				.thenComparing((other) -> !other.name.own()))
			.toList();
		Hit best = same.getFirst();
		boolean sure = same.stream()
			.noneMatch((other) -> other.name != best.name && other.weight == best.weight
					&& other.name.own() == best.name.own()
					&& other.name.belongsTo(customers) == best.name.belongsTo(customers));
		return new Mention(hit.span, same.stream().map(Hit::name).distinct().limit(8).toList(), sure);
	}

	private static void find(String plain, String form, Name name, int weight, List<Hit> hits) {
		boolean word = !Forms.isHan(form.charAt(0));
		for (int from = plain.indexOf(form); from >= 0; from = plain.indexOf(form, from + 1)) {
			int to = from + form.length();
			if (!word || (isEdge(plain, from - 1) && isEdge(plain, to))) {
				Matcher honorific = HONORIFIC.matcher(plain).region(0, from);
				boolean person = word && name.kind().equals(Name.CONTACT) && honorific.find();
				hits.add(new Hit(name, new Span(person ? honorific.start() : from, to), weight));
			}
		}
	}

	/** 张经理, 李总, 王工: the surname and what somebody is called by. */
	private static void byTitle(String plain, Name name, List<Hit> hits) {
		String surname = name.name().substring(0, Math.min(1, name.name().length()));
		if (surname.isEmpty() || !Forms.isHan(surname.charAt(0)) || !name.own()) {
			return;
		}
		for (int at = plain.indexOf(surname); at >= 0; at = plain.indexOf(surname, at + 1)) {
			Matcher called = CALLED.matcher(plain).region(at + 1, plain.length());
			if (called.lookingAt()) {
				boolean holds = name.title() != null && name.title().contains(called.group());
				hits.add(new Hit(name, new Span(at, called.end()), holds ? Forms.CORE : Forms.PART));
			}
		}
	}

	/**
	 * Latin words are only found whole; beside Chinese they may stand without a blank.
	 */
	private static boolean isEdge(String plain, int at) {
		return at < 0 || at >= plain.length() || Forms.isHan(plain.charAt(at))
				|| !Character.isLetterOrDigit(plain.charAt(at));
	}

	private record Hit(Name name, Span span, int weight) {

	}

}
