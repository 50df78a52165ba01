package io.onethread.overlap;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.customer.CustomerRegistered;
import io.onethread.graph.Cypher;
import io.onethread.matching.MatchIndex.Match;
import io.onethread.notice.Notices;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the managers of both sides why somebody registered a customer that is most likely
 * there: whoever stands above the one who registers, and above those who answer for the
 * other record. Each is told what they may know, and is led to the overlap; nothing is
 * opened.
 */
@Component
class RegistrationNotices {

	private static final Logger log = LoggerFactory.getLogger(RegistrationNotices.class);

	private static final String ALL_THE_SAME = "notice.overlap.registered";

	private final CustomerCheck check;

	private final LookAlikes lookAlikes;

	private final Cypher cypher;

	private final Notices notices;

	RegistrationNotices(CustomerCheck check, LookAlikes lookAlikes, Cypher cypher, Notices notices) {
		this.check = check;
		this.lookAlikes = lookAlikes;
		this.cypher = cypher;
		this.notices = notices;
	}

	@EventListener
	void registered(CustomerRegistered event) {
		try {
			tell(event);
		}
		catch (RuntimeException ex) {
			// The customer is registered; only the managers do not hear of it at once.
			log.error("The managers could not be told of the customer {} registered all the same", event.id(), ex);
		}
	}

	private void tell(CustomerRegistered event) {
		List<String> alike = this.check.clear(RegistrationCheck.description(event.draft()))
			.stream()
			.map((Match match) -> match.profile().id())
			.filter((id) -> !id.equals(event.id()))
			.toList();
		if (alike.isEmpty()) {
			return;
		}
		// So that there is an overlap to lead to.
		this.lookAlikes.refresh(List.of(event.id()));
		Chiefs chiefs = chiefs(event.by(), alike);
		String first = alike.getFirst();
		tell(event, chiefs.own(), ".own", first);
		// Each is told once, of the likeliest of their own.
		for (Map.Entry<String, String> chief : chiefs.others().entrySet()) {
			tell(event, List.of(chief.getKey()), ".other", chief.getValue());
		}
		if (chiefs.own().isEmpty() || chiefs.isAnyWithout()) {
			tell(event, this.notices.executives(), ".own", first);
		}
	}

	private void tell(CustomerRegistered event, List<String> to, String side, String matched) {
		String who = (event.by().rep() != null) ? Notices.RECORD + event.by().rep() : event.by().displayName();
		this.notices.tell("registered:" + event.id(), event.by(), to, ALL_THE_SAME + side,
				List.of(who, Notices.RECORD + event.id(), Notices.RECORD + matched, event.reason()),
				path(event.id(), matched));
	}

	private String path(String registered, String matched) {
		return this.cypher
			.findOne("overlap/find_pair", Map.of("one", registered, "other", matched),
					(row) -> "overlaps/" + row.get("id").asString())
			.orElse("overlaps");
	}

	private Chiefs chiefs(Viewer by, List<String> alike) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("customers", alike);
		parameters.put("rep", by.rep());
		Map<String, String> others = new LinkedHashMap<>();
		List<Chief> found = this.cypher.find("overlap/find_chiefs", parameters,
				(row) -> new Chief(row.get("customer").asString(),
						Optional.ofNullable(row.get("chief").asString(null))));
		List<String> own = found.stream()
			.filter((one) -> one.customer().isEmpty())
			.flatMap((one) -> one.rep().stream())
			.toList();
		for (String customer : alike) {
			found.stream()
				.filter((one) -> one.customer().equals(customer))
				.flatMap((one) -> one.rep().stream())
				.filter((rep) -> !own.contains(rep))
				.forEach((rep) -> others.putIfAbsent(rep, customer));
		}
		boolean without = found.stream().anyMatch((one) -> !one.customer().isEmpty() && one.rep().isEmpty());
		return new Chiefs(own, others, without);
	}

	/** Who stands above those of a customer; of none, above the one who registers. */
	private record Chief(String customer, Optional<String> rep) {

	}

	/**
	 * Who is to be told.
	 *
	 * @param own who stands above the one who registers
	 * @param others who else stands above those of the other records, each with the
	 * likeliest of these
	 * @param isAnyWithout whether nobody stands above some of these
	 */
	private record Chiefs(List<String> own, Map<String, String> others, boolean isAnyWithout) {

	}

}
