package io.onethread.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import io.onethread.matching.Evidence;
import io.onethread.matching.EvidenceKind;

/** Finds the words for why something is an overlap. */
final class Reasons {

	private Reasons() {
	}

	static List<Reason> of(Candidate candidate, List<List<Worker>> workers, List<Reason> evidence) {
		List<Reason> reasons = new ArrayList<>();
		if (candidate.kind() == OverlapKind.GROUP) {
			reasons.add(new Reason("PARENT_AND_SUBSIDIARY", List.of(), 0));
		}
		boolean left = candidate.parts().getFirst().sight() == Sight.FULL;
		boolean right = candidate.parts().getLast().sight() == Sight.FULL;
		evidence.stream()
			.sorted(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight())))
			.map((reason) -> reason.seen(left, right))
			.forEach(reasons::add);
		if (candidate.parts().size() == 1) {
			reasons.addAll(ofOne(workers.getFirst()));
		}
		return List.copyOf(reasons);
	}

	/**
	 * Which of what was given speaks for a customer that one may not see: its name, its
	 * number, its address or its code, and nothing about how.
	 */
	static List<Reason> coarse(List<Evidence> evidence) {
		return evidence.stream()
			.filter((one) -> one.weight() > 0)
			.map((one) -> coarse(one.kind()))
			.filter((code) -> !code.isEmpty())
			.distinct()
			.sorted()
			.map((code) -> new Reason(code, List.of("", ""), 1))
			.toList();
	}

	private static String coarse(EvidenceKind kind) {
		return switch (kind) {
			case SAME_FULL_NAME, SAME_BRAND, SHORTER_FORM, ABBREVIATION, SAME_SOUND, SIMILAR_NAME, ENGLISH_NAME,
					FORMER_NAME ->
				"LIKE_NAME";
			case SAME_CREDIT_CODE, SAME_PHONE, SAME_EMAIL, SAME_DOMAIN -> kind.name();
			default -> "";
		};
	}

	private static List<Reason> ofOne(List<Worker> workers) {
		List<Reason> reasons = new ArrayList<>();
		if (!workers.isEmpty() && workers.stream().allMatch((worker) -> worker.role() != null)) {
			reasons.add(new Reason("AGREED", List.of(), 0));
		}
		count(reasons, "OWNERS", workers, (worker) -> "owner".equals(worker.role()));
		count(reasons, "PROJECTS", workers, (worker) -> isSome(worker.projects()));
		count(reasons, "ORDERS", workers, (worker) -> isSome(worker.orders()));
		count(reasons, "ACTIVITIES", workers, (worker) -> isSome(worker.activities()));
		return reasons;
	}

	private static void count(List<Reason> reasons, String code, List<Worker> workers, Predicate<Worker> way) {
		long reps = workers.stream().filter(way).count();
		if (reps > 0) {
			reasons.add(Reason.counting(code, reps));
		}
	}

	private static boolean isSome(@org.jspecify.annotations.Nullable Integer count) {
		return count != null && count > 0;
	}

}
