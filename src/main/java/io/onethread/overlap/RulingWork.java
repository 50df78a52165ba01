package io.onethread.overlap;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.customer.Ownership;
import io.onethread.customer.Ownership.Holder;
import io.onethread.customer.OwnershipEdit;
import io.onethread.customer.OwnershipProblem;
import io.onethread.customer.OwnershipService;
import io.onethread.graph.Cypher;
import io.onethread.overlap.CaseDetails.Decision;
import io.onethread.overlap.CaseReads.Stored;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Carries rulings out: changes who answers for the customers, one change after the other,
 * each noted before it is made. What was broken off is gone on with; what is done stays
 * done, since each change has an id of its own.
 */
@Component
class RulingWork {

	private static final Logger log = LoggerFactory.getLogger(RulingWork.class);

	/** Marks the steps that pass a project. */
	private static final String PROJECT = "project:";

	private final OwnershipService ownership;

	private final ProjectRunners runners;

	private final Cypher cypher;

	private final Viewers viewers;

	RulingWork(OwnershipService ownership, ProjectRunners runners, Cypher cypher, Viewers viewers) {
		this.ownership = ownership;
		this.runners = runners;
		this.cypher = cypher;
		this.viewers = viewers;
	}

	/** Changes the owners as was ruled. */
	void carryOut(Viewer viewer, Stored matter) {
		Decision decision = matter.decision();
		if (decision != null && decision.ruling() != Ruling.LEAVE) {
			for (String customer : matter.customers()) {
				carryOut(viewer, matter, decision, customer);
			}
			if (decision.ruling() == Ruling.SPLIT) {
				for (CaseDetails.Share share : decision.shares()) {
					run(viewer, matter, share.line().id(), share.rep().id(), decision.why());
				}
			}
		}
		this.cypher.write((tx) -> {
			new CaseWrites(tx, viewer).step(matter.id(), null);
			return "";
		});
	}

	/**
	 * Gives the customers back to who answered for them before, the last change first.
	 */
	void takeBack(Viewer viewer, Stored matter) {
		for (String step : matter.steps().reversed()) {
			String customer = step.substring(0, step.indexOf('\t'));
			if (customer.startsWith(PROJECT)) {
				this.runners.takeBack(customer.substring(PROJECT.length()), step.substring(step.indexOf('\t') + 1));
				continue;
			}
			try {
				this.ownership.undo(viewer, customer, step.substring(step.indexOf('\t') + 1));
			}
			catch (OwnershipProblem.NotThere problem) {
				log.debug("A change that was noted for case {} was never made", matter.id());
			}
		}
	}

	/** Goes on with what was broken off when the program stopped. */
	@EventListener(ApplicationReadyEvent.class)
	void resume() {
		this.cypher
			.find("overlap/find_unfinished_rulings", Map.of(),
					(row) -> List.of(row.get("id").asString(), row.get("by").asString()))
			.forEach((row) -> {
				try {
					Viewer ruler = this.viewers.of(row.getLast());
					this.cypher.read((tx) -> new CaseReads(tx, ruler).stored(row.getFirst()))
						.ifPresent((matter) -> carryOut(ruler, matter));
				}
				catch (RuntimeException ex) {
					log.warn("The ruling on case {} is not carried out yet: {}", row.getFirst(), ex.getMessage());
				}
			});
	}

	private void carryOut(Viewer viewer, Stored matter, Decision decision, String customer) {
		String lead = (decision.lead() == null) ? null : decision.lead().id();
		Ownership now = now(viewer, customer);
		Holder owner = now.owner().orElse(null);
		boolean leads = decision.ruling() == Ruling.LEAD;
		if (owner == null && lead != null) {
			step(viewer, matter, now, "claim", lead,
					(edit) -> this.ownership.claim(viewer, edit, lead, decision.why()));
		}
		else if (owner != null && leads && lead != null && !owner.rep().id().equals(lead)) {
			step(viewer, matter, now, "pass", lead,
					(edit) -> this.ownership.transfer(viewer, edit, owner.rep().id(), lead, decision.why()));
		}
		for (String party : matter.parties()) {
			Ownership then = now(viewer, customer);
			Optional<Holder> holds = then.owners().stream().filter((one) -> one.rep().id().equals(party)).findFirst();
			if (leads && holds.isPresent() && !party.equals(lead)) {
				step(viewer, matter, then, "release", party,
						(edit) -> this.ownership.release(viewer, edit, party, decision.why()));
			}
			if (!leads && holds.isEmpty() && isActive(viewer, matter, party)) {
				step(viewer, matter, then, "help", party,
						(edit) -> this.ownership.addCoOwner(viewer, edit, party, null, decision.why()));
			}
		}
	}

	private void run(Viewer viewer, Stored matter, String project, String rep, String why) {
		String name = String.join("\n", matter.rulingId(), project, "run", rep);
		String id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
		this.cypher.write((tx) -> {
			new CaseWrites(tx, viewer).step(matter.id(), PROJECT + project + "\t" + id);
			return "";
		});
		this.runners.pass(viewer, id, project, rep, why);
	}

	private Ownership now(Viewer viewer, String customer) {
		return this.ownership.find(viewer, customer).orElseThrow(OverlapCaseProblem.NotThere::new);
	}

	private boolean isActive(Viewer viewer, Stored matter, String party) {
		return this.cypher.read((tx) -> new CaseReads(tx, viewer).facts(matter))
			.stream()
			.anyMatch((fact) -> fact.active() && fact.rep().id().equals(party));
	}

	private void step(Viewer viewer, Stored matter, Ownership now, String what, @Nullable String rep, Change change) {
		String name = String.join("\n", matter.rulingId(), now.customer(), what, rep);
		String id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
		this.cypher.write((tx) -> {
			new CaseWrites(tx, viewer).step(matter.id(), now.customer() + "\t" + id);
			return "";
		});
		change.make(new OwnershipEdit(id, now.customer(), now.seen()));
	}

	/** A change of owners. */
	@FunctionalInterface
	private interface Change {

		void make(OwnershipEdit edit);

	}

}
