package io.onethread.overlap;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.RecordsWritten;
import io.onethread.notice.Notices;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Asks whoever answers for a customer that the asker may not see, without saying who that
 * is: the one asked decides whether the asker is told. What is asked after is named by
 * what the asker knows of it and by the division that the check named, so that there is
 * no id to try out.
 */
@Service
public class Inquiries {

	/** The label of inquiries, as {@link RecordsWritten} names it. */
	public static final String KIND = "Inquiry";

	/** No reason and no answer is longer. */
	public static final int LONGEST = 500;

	/** Who asks more than this in a day is not about to register a customer. */
	static final int MOST_A_DAY = 20;

	/** Who waits for more answers than this waits for some first. */
	static final int MOST_OPEN = 10;

	private static final Duration LATELY = Duration.ofDays(1);

	private final CustomerCheck check;

	private final Cypher cypher;

	private final Notices notices;

	private final ApplicationEventPublisher events;

	Inquiries(CustomerCheck check, Cypher cypher, Notices notices, ApplicationEventPublisher events) {
		this.check = check;
		this.cypher = cypher;
		this.notices = notices;
		this.events = events;
	}

	/**
	 * Asks after the likeliest customer that the check names in a division; where the
	 * viewer waits for an answer about it already, it is that inquiry.
	 * @param id a new random UUID
	 * @param division the division's id; null where the check named none
	 * @param text why
	 * @return the inquiry's id
	 * @throws InquiryProblem if nothing was asked
	 */
	public String ask(Viewer viewer, String id, Description known, @Nullable String division, String text) {
		String rep = viewer.rep();
		if (rep == null || viewer.all() || viewer.is(Role.ADMINISTRATOR)) {
			throw new InquiryProblem.Forbidden();
		}
		if (text.isBlank()) {
			throw new InquiryProblem.Incomplete();
		}
		Asking asking = this.cypher.write((tx) -> {
			InquiryQueries queries = new InquiryQueries(tx, viewer);
			Optional<Inquiry> same = queries.find(id);
			if (same.isPresent()) {
				if (!same.get().mine()) {
					throw new InquiryProblem.IdRefused();
				}
				return new Asking(id, List.of(), "");
			}
			InquiryQueries.Counts counts = queries.counts(ZonedDateTime.now().minus(LATELY));
			if (counts.made() >= MOST_A_DAY || counts.open() >= MOST_OPEN) {
				throw new InquiryProblem.TooMany();
			}
			String customer = this.check.hidden(tx, viewer, known, division).orElseThrow(InquiryProblem.NotThere::new);
			String asked = queries.save(id, customer, rep, cut(known.text()), cut(text), division);
			return new Asking(asked, queries.asked(customer).map(List::of).orElse(List.of()), customer);
		});
		if (asking.id().equals(id) && !asking.customer().isEmpty()) {
			this.notices.tell("inquiry:" + id, viewer,
					asking.reps().isEmpty() ? this.notices.executives() : asking.reps(), "notice.overlap.inquiry",
					List.of(Notices.RECORD + rep, Notices.RECORD + asking.customer(), cut(known.text())), path(id));
			written(id);
		}
		return asking.id();
	}

	/** What the viewer asked and what is asked of them, the newest first. */
	public List<Inquiry> list(Viewer viewer, int offset, int limit) {
		return this.cypher.read((tx) -> new InquiryQueries(tx, viewer).list(offset, limit));
	}

	/** An inquiry that the viewer made or may answer. */
	public Optional<Inquiry> find(Viewer viewer, String id) {
		return this.cypher.read((tx) -> new InquiryQueries(tx, viewer).find(id));
	}

	/**
	 * Answers.
	 * @param agreed whether the asker is told the customer's name and who answers for it
	 * @param answer what else they are told; may be empty
	 * @throws InquiryProblem if it is not the viewer's to answer, or no longer open
	 */
	public void answer(Viewer viewer, String id, boolean agreed, String answer) {
		Inquiry inquiry = find(viewer, id).orElseThrow(InquiryProblem.NotThere::new);
		if (inquiry.mine()) {
			throw new InquiryProblem.Forbidden();
		}
		InquiryQueries.Answered answered = this.cypher
			.write((tx) -> new InquiryQueries(tx, viewer).answer(id, agreed, cut(answer)))
			.orElseThrow(InquiryProblem.Changed::new);
		this.notices.tell("inquiry-answered:" + id, null, List.of(answered.rep()),
				agreed ? "notice.overlap.inquiry.agreed" : "notice.overlap.inquiry.declined", List.of(answered.typed()),
				path(id));
		written(id);
	}

	/**
	 * Takes a question back.
	 * @throws InquiryProblem if it is not the viewer's, or no longer open
	 */
	public void withdraw(Viewer viewer, String id) {
		if (!find(viewer, id).orElseThrow(InquiryProblem.NotThere::new).mine()) {
			throw new InquiryProblem.Forbidden();
		}
		if (!this.cypher.write((tx) -> new InquiryQueries(tx, viewer).withdraw(id))) {
			throw new InquiryProblem.Changed();
		}
		written(id);
	}

	private void written(String id) {
		this.events.publishEvent(new RecordsWritten(Set.of(KIND), Optional.of(Set.of(id))));
	}

	private static String path(String id) {
		return "inquiries?id=" + id;
	}

	private static String cut(String text) {
		String stripped = text.strip();
		return (stripped.length() <= LONGEST) ? stripped : stripped.substring(0, LONGEST);
	}

	private record Asking(String id, List<String> reps, String customer) {

	}

}
