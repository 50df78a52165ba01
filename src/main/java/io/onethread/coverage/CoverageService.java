package io.onethread.coverage;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.coverage.Coverage.Gap;
import io.onethread.graph.Cypher;
import io.onethread.graph.RecordRef;
import io.onethread.graph.Values;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Service;

/** Says who is who at a customer or in a project, and what hangs on a single thread. */
@Service
public class CoverageService {

	/**
	 * Of so many customers, those at which most is at stake, it is asked whether they are
	 * at risk.
	 */
	public static final int LOOKED_AT = 500;

	private static final Comparator<KeyPerson> FOREMOST = Comparator.comparing(KeyPerson::matters)
		.reversed()
		.thenComparing(Comparator.comparing(KeyPerson::key).reversed())
		.thenComparing(Comparator.comparingDouble(KeyPerson::strength).reversed())
		.thenComparing((person) -> person.contact().name());

	private final Cypher cypher;

	CoverageService(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * The people around a customer that the viewer answers for, or a project they may
	 * see.
	 * @return nothing where there is none
	 */
	public Optional<Coverage> of(Viewer viewer, String record) {
		List<Record> rows = this.cypher.find("coverage/find_people", viewer.with("id", record), (row) -> row);
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		LocalDate today = today();
		List<KeyPerson> all = rows.stream()
			.filter((row) -> !row.get("id").isNull())
			.map((row) -> person(row, today))
			.sorted(FOREMOST)
			.toList();
		return Optional.of(new Coverage(all.stream().filter((person) -> !person.gone()).toList(),
				all.stream()
					.filter((person) -> person.gone() && person.matters())
					.sorted(Comparator.comparing(KeyPerson::until, Comparator.nullsLast(Comparator.reverseOrder())))
					.toList()));
	}

	/**
	 * Customers of the viewer's and their team's that hang on a single thread, the most
	 * valuable first: of one contact or none, of one of us who met somebody there within
	 * a year, or from which somebody key has left within half a year.
	 */
	public List<SingleThread> risks(Viewer viewer) {
		if (viewer.is(Role.ADMINISTRATOR)) {
			return List.of();
		}
		return this.cypher
			.find("coverage/find_risks", viewer.with("most", LOOKED_AT, "reps", viewer.reps()), CoverageService::risk)
			.stream()
			.filter((risk) -> risk.gaps().stream().anyMatch((gap) -> gap != Gap.NO_DECIDER && gap != Gap.NEVER_MET))
			.toList();
	}

	private static KeyPerson person(Record row, LocalDate today) {
		String title = row.get("title").isNull() ? null : row.get("title").asString();
		List<Value> parts = row.get("parts").asList((one) -> one);
		boolean key = parts.stream().anyMatch((part) -> part.get("key").asBoolean(false));
		Map<String, KeyPerson.Role> roles = new LinkedHashMap<>();
		for (Value part : parts) {
			String role = part.get("role").asString("");
			if (!role.isBlank()) {
				roles.putIfAbsent(role, new KeyPerson.Role(role, false, new Values(part).text("stance")));
			}
		}
		if (roles.isEmpty()) {
			TitleRoles.guess(title).ifPresent((role) -> roles.put(role, new KeyPerson.Role(role, true, null)));
		}
		return new KeyPerson(new RecordRef(row.get("id").asString(), row.get("name").asString("")), title,
				row.get("gone").asBoolean(), row.get("until").isNull() ? null : row.get("until").asLocalDate(),
				List.copyOf(roles.values()), key, ties(row, today));
	}

	private static List<RepTie> ties(Record row, LocalDate today) {
		Map<String, Value> together = new LinkedHashMap<>();
		row.get("together").asList((one) -> one).forEach((one) -> together.put(one.get("id").asString(), one));
		List<RepTie> ties = new ArrayList<>();
		for (Value met : row.get("met").asList((one) -> one)) {
			Value projects = together.remove(met.get("id").asString());
			ties.add(tie(met, met, projects, today));
		}
		together.values().forEach((projects) -> ties.add(tie(projects, null, projects, today)));
		ties.sort(Comparator.comparingDouble(RepTie::strength).reversed().thenComparing((tie) -> tie.rep().name()));
		return ties;
	}

	private static RepTie tie(Value rep, @Nullable Value met, @Nullable Value projects, LocalDate today) {
		return RepTie.of(new RecordRef(rep.get("id").asString(), rep.get("name").asString("")),
				(met == null) ? 0 : met.get("times").asLong(0), (met == null) ? null : new Values(met).date("first"),
				(met == null) ? null : new Values(met).date("last"),
				(projects == null) ? 0 : projects.get("projects").asLong(0),
				projects != null && projects.get("key").asBoolean(false), today);
	}

	private static SingleThread risk(Record row) {
		long contacts = row.get("contacts").asLong(0);
		List<RecordRef> met = RecordRef.listOf(row.get("met"));
		List<RecordRef> reps = RecordRef.listOf(row.get("reps"));
		List<Gap> gaps = new ArrayList<>();
		if (contacts == 0) {
			gaps.add(Gap.NOBODY);
		}
		else if (contacts == 1) {
			gaps.add(Gap.ONE_CONTACT);
		}
		if (reps.size() == 1 && contacts > 0) {
			gaps.add(Gap.ONE_REP);
		}
		if (row.get("lost").asLong(0) > 0) {
			gaps.add(Gap.LOST_KEY);
		}
		if (contacts > 0 && !row.get("decides").asBoolean(false)
				&& row.get("titles").asList(Value::asString).stream().noneMatch(CoverageService::decides)) {
			gaps.add(Gap.NO_DECIDER);
		}
		if (contacts > 0 && reps.isEmpty()) {
			gaps.add(Gap.NEVER_MET);
		}
		RecordRef only = (contacts == 1) ? RecordRef.of(row.get("first"))
				: (met.size() == 1) ? met.getFirst() : (reps.size() == 1) ? reps.getFirst() : null;
		return new SingleThread(Objects.requireNonNull(RecordRef.of(row.get("customer"))),
				RecordRef.of(row.get("owner")), row.get("stake").asDouble(0), contacts, met.size(), reps.size(),
				row.get("last").isNull() ? null : row.get("last").asLocalDate(), only, gaps);
	}

	private static boolean decides(String title) {
		return TitleRoles.guess(title).filter("decider"::equals).isPresent();
	}

	private static LocalDate today() {
		return LocalDate.now(ZoneId.systemDefault());
	}

}
