package io.onethread.customer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.onethread.graph.LinkState;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a customer's owners: each method takes the links there are and gives
 * those that are to be. What ends becomes history, so that it is never lost.
 */
public final class OwnershipRules {

	/** Who answers for a customer now. */
	public static final String OWNS = "OWNS";

	/** Who did. */
	public static final String OWNED = "OWNED";

	private static final String OWNER = "owner";

	private static final String CO_OWNER = "co-owner";

	private final List<LinkState> links;

	private final String customer;

	private final Ending ending;

	private OwnershipRules(List<LinkState> links, String customer, Ending ending) {
		this.links = new ArrayList<>(links);
		this.customer = customer;
		this.ending = ending;
	}

	/**
	 * Why something ends.
	 *
	 * @param id what ends it, so that its history is written once
	 * @param day when
	 * @param why in somebody's words
	 */
	public record Ending(String id, LocalDate day, String why) {

	}

	/**
	 * Passes what one rep holds of a customer on to another. Who is a co-owner already
	 * becomes the owner; who holds as much or more stays what they are, for as long as
	 * either would have held it.
	 */
	public static List<LinkState> pass(List<LinkState> links, String customer, String from, String to, Ending ending) {
		OwnershipRules rules = new OwnershipRules(links, customer, ending);
		LinkState passed = rules.end(from).orElse(null);
		if (passed == null || isOver(passed, ending.day())) {
			return rules.links;
		}
		LinkState own = rules.of(to).filter((link) -> !isOver(link, ending.day())).orElse(null);
		if (own == null || (isOwner(passed) && !isOwner(own))) {
			rules.end(to);
			rules.begin(to, isOwner(passed) ? OWNER : CO_OWNER, passed.day("until"));
		}
		else if (!isOwner(own) && !isOwner(passed)) {
			rules.extend(own, passed.day("until"));
		}
		return rules.links;
	}

	/** Makes a rep the owner of a customer that has none. */
	static List<LinkState> claim(List<LinkState> links, String customer, String rep, Ending ending) {
		OwnershipRules rules = new OwnershipRules(links, customer, ending);
		rules.end(rep);
		rules.begin(rep, OWNER, null);
		return rules.links;
	}

	/** Lets a rep help, until a day or for good; who helps already does so until then. */
	static List<LinkState> help(List<LinkState> links, String customer, String rep, @Nullable LocalDate until,
			Ending ending) {
		OwnershipRules rules = new OwnershipRules(links, customer, ending);
		LinkState own = rules.of(rep).filter((link) -> !isOver(link, ending.day())).orElse(null);
		if (own == null) {
			rules.end(rep);
			rules.begin(rep, CO_OWNER, until);
		}
		else {
			rules.change(own, until);
		}
		return rules.links;
	}

	/** Ends what a rep holds of a customer. */
	static List<LinkState> leave(List<LinkState> links, String customer, String rep, Ending ending) {
		OwnershipRules rules = new OwnershipRules(links, customer, ending);
		rules.end(rep);
		return rules.links;
	}

	/** Ends what has run out. */
	static List<LinkState> tidy(List<LinkState> links, String customer, Ending ending) {
		OwnershipRules rules = new OwnershipRules(links, customer, ending);
		links.stream().filter((link) -> isOver(link, ending.day())).forEach((link) -> rules.end(link.from()));
		return rules.links;
	}

	static boolean isOwner(LinkState link) {
		return !CO_OWNER.equals(link.text("role"));
	}

	/** Whether a link's last day is past. */
	static boolean isOver(LinkState link, LocalDate day) {
		LocalDate until = link.day("until");
		return until != null && until.isBefore(day);
	}

	private Optional<LinkState> of(String rep) {
		return this.links.stream().filter((link) -> link.type().equals(OWNS) && link.from().equals(rep)).findFirst();
	}

	private Optional<LinkState> end(String rep) {
		Optional<LinkState> held = of(rep);
		held.ifPresent((link) -> {
			Map<String, Object> properties = new HashMap<>(link.properties());
			// History is nobody's import any more: taking the import back leaves it
			// alone.
			properties.remove("run");
			properties.put("role", isOwner(link) ? OWNER : CO_OWNER);
			properties.put("id", this.ending.id() + "/" + rep);
			if (!isOver(link, this.ending.day())) {
				properties.put("until", this.ending.day());
			}
			properties.put("why", this.ending.why());
			this.links.remove(link);
			this.links.add(new LinkState(rep, OWNED, this.customer, properties));
		});
		return held;
	}

	private void begin(String rep, String role, @Nullable LocalDate until) {
		Map<String, Object> properties = new HashMap<>(Map.of("role", role, "since", this.ending.day()));
		if (until != null && role.equals(CO_OWNER)) {
			properties.put("until", until);
		}
		this.links.add(new LinkState(rep, OWNS, this.customer, properties));
	}

	private void extend(LinkState link, @Nullable LocalDate until) {
		LocalDate own = link.day("until");
		if (own != null && (until == null || until.isAfter(own))) {
			change(link, until);
		}
	}

	private void change(LinkState link, @Nullable LocalDate until) {
		Map<String, Object> properties = new HashMap<>(link.properties());
		properties.remove("until");
		if (until != null) {
			properties.put("until", until);
		}
		this.links.remove(link);
		this.links.add(new LinkState(link.from(), link.type(), link.to(), properties));
	}

}
