package io.onethread.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.customer.Contact;
import io.onethread.customer.ContactService;
import io.onethread.customer.Customer;
import io.onethread.customer.CustomerData;
import io.onethread.customer.CustomerProblem;
import io.onethread.customer.CustomerService;
import io.onethread.customer.Move;
import io.onethread.customer.OwnershipService;
import io.onethread.customer.TestCompany;
import io.onethread.graph.GraphTest;
import io.onethread.impact.Impact.Item;
import io.onethread.impact.Impact.Person;
import io.onethread.impact.Impact.Touched;
import io.onethread.merging.MergeService;
import io.onethread.notice.Notices;
import io.onethread.pipeline.Milestone;
import io.onethread.pipeline.Moves;
import io.onethread.pipeline.ProjectService;
import io.onethread.shell.ChangeAhead;
import io.onethread.shell.ChangeAhead.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What changes touch, whom they concern, and that taking them back leaves no trace. */
@GraphTest
class ImpactTests {

	/** How often something was written is no part of what is written. */
	private static final Set<String> COUNTERS = Set.of("version", "changedAt");

	@Autowired
	TestCompany company;

	@Autowired
	ImpactService impacts;

	@Autowired
	CarriedOutService carriedOut;

	@Autowired
	CustomerService customers;

	@Autowired
	ContactService contacts;

	@Autowired
	OwnershipService owners;

	@Autowired
	Moves moves;

	@Autowired
	ProjectService projects;

	@Autowired
	MergeService merges;

	@Autowired
	LineChanges lines;

	@Autowired
	Notices notices;

	@Autowired
	Viewers viewers;

	@Autowired
	Driver driver;

	@BeforeEach
	void plant() {
		this.company.plant();
		this.company
			.run("""
					MATCH (ann:Rep {id: 'r-ann'}), (k:Contact {id: 'k-ann'}), (c:Customer {id: 'c-ann'})
					MERGE (t:Record {id: 't-ann'}) SET t:Task, t.subject = 'Send the offer', t.status = 'open', t.due = date()
					MERGE (ann)-[:OWES]->(t) MERGE (t)-[:ABOUT]->(k) MERGE (t)-[:ABOUT]->(c)
					MERGE (v:Record {id: 'v-ann'})
					SET v:Activity, v.kind = 'visit', v.subject = 'Trial', v.status = 'planned', v.at = datetime() + duration('P9D')
					MERGE (ann)-[:DID]->(v) MERGE (v)-[:WITH]->(k) MERGE (v)-[:ABOUT]->(c)
					MERGE (x:Record {id: 'x-cy'}) SET x:Project, x.name = 'CANARYX', x.status = 'open', x.value = 9000000.0
					WITH k, x
					MATCH (cy:Rep {id: 'r-cy'})
					MERGE (k)-[plays:PLAYS]->(x) SET plays.key = true
					MERGE (cy)-[:RUNS]->(x)
					WITH k MATCH (k)-[plays:PLAYS]->(:Project {id: 'p-ann'}) SET plays.key = true, plays.role = 'decider'""");
		this.company.run("""
				MERGE (one:Record {id: 'l-one'}) SET one:ProductLine, one.name = 'Lenses'
				MERGE (two:Record {id: 'l-two'}) SET two:ProductLine, two.name = 'Sensors'
				MERGE (p:Record {id: 'q-lens'}) SET p:Product, p.name = 'Lens 50', p.code = 'L50'
				MERGE (p)-[in:IN_LINE]->(one) SET in.run = 'import-7'
				WITH one, p
				MATCH (project:Project {id: 'p-ann'}), (optics:Division {id: 'd-optics'})
				MERGE (project)-[:OFFERS]->(p) MERGE (optics)-[:SELLS]->(one)""");
	}

	@Test
	void leavingTouchesProjectsTasksAndPlansAndSaysWhatIsAtRisk() {
		Impact impact = look("ann", ChangeAhead.of(Kind.LEAVE, "k-ann"));
		assertThat(impact.touched()).extracting(Touched::kind)
			.containsExactly("Project", "Customer", "Activity", "Task");
		assertThat(of(impact, "Project").value()).isEqualTo(1000);
		assertThat(of(impact, "Project").items()).singleElement().satisfies((item) -> {
			assertThat(item.record().id()).isEqualTo("p-ann");
			assertThat(item.key()).isTrue();
			assertThat(item.hint()).isEqualTo("only");
		});
		assertThat(of(impact, "Customer").items()).extracting(Item::hint).containsExactly("last");
		assertThat(impact.people()).extracting((person) -> person.rep().id()).containsExactly("r-ann", "r-mia");
		assertThat(impact.people()).extracting(Person::why).containsExactly("owner", "manager");
	}

	@Test
	void whatOneMayNotSeeIsNeitherListedNorCountedButThoseConcernedAreTold() {
		Impact impact = look("ann", ChangeAhead.of(Kind.LEAVE, "k-ann"));
		assertThat(impact.toString()).doesNotContain("CANARYX", "9000000", "9.0E6", "r-cy");
		assertThat(of(look("eve", ChangeAhead.of(Kind.LEAVE, "k-ann")), "Project").count()).isEqualTo(2);
		long before = this.notices.unread(as("cy"));
		Contact contact = this.contacts.find(as("ann"), "k-ann").orElseThrow();
		Move.Made made = this.contacts.move(as("ann"), "k-ann", contact.version(),
				new Move(null, null, LocalDate.now()));
		String done = this.carriedOut.carriedOut(as("ann"), new ChangeAhead(Kind.LEAVE, "k-ann", "c-ann"), made.undo(),
				Set.of("r-cy", "r-ann"));
		assertThat(this.notices.unread(as("cy"))).isEqualTo(before + 1);
		assertThat(this.notices.list(as("cy"), true, 0, 1).items().toString()).doesNotContain("华东光学");
		this.carriedOut.takeBack(as("ann"), done);
		assertThat(this.notices.unread(as("cy"))).isEqualTo(before + 2);
	}

	@Test
	void whoMayNotMakeAChangeLearnsNothingOfWhatItTouches() {
		for (Kind kind : List.of(Kind.RENAME, Kind.CLOSE, Kind.OWNER)) {
			assertThat(this.impacts.of(as("cy"), ChangeAhead.of(kind, "c-ann"))).isEmpty();
			forbidden("ben", ChangeAhead.of(kind, "c-ann"));
			forbidden("root", ChangeAhead.of(kind, "c-ann"));
		}
		assertThat(this.impacts.of(as("ben"), new ChangeAhead(Kind.MERGE, "c-ben", "c-cy"))).isEmpty();
		forbidden("ben", new ChangeAhead(Kind.MERGE, "c-ben", "c-ann"));
		assertThat(this.impacts.of(as("ben"), ChangeAhead.of(Kind.LEAVE, "k-ann"))).isEmpty();
		assertThat(this.impacts.of(as("ben"), ChangeAhead.of(Kind.DECIDE, "p-ann"))).isEmpty();
		forbidden("mia", ChangeAhead.of(Kind.LINE, "l-one"));
		assertThat(this.impacts.of(as("ann"), ChangeAhead.of(Kind.LEAVE, "c-ann"))).isEmpty();
	}

	@Test
	void passingOnTouchesWhatThatRepDoesThere() {
		Impact impact = look("mia", new ChangeAhead(Kind.OWNER, "c-ann", "r-ann"));
		assertThat(impact.touched()).extracting(Touched::kind).containsExactly("Project", "Activity", "Task");
		assertThat(look("mia", new ChangeAhead(Kind.OWNER, "c-ann", "r-ben")).touched()).isEmpty();
	}

	@Test
	void anotherLineTouchesTheProjectsThatOfferIt() {
		assertThat(look("eve", ChangeAhead.of(Kind.LINE, "q-lens")).touched()).extracting(Touched::kind)
			.containsExactly("Project", "ProductLine", "Division");
		Impact line = look("eve", ChangeAhead.of(Kind.LINE, "l-one"));
		assertThat(line.touched()).extracting(Touched::kind).containsExactly("Project", "Product", "Division");
		assertThat(line.people()).extracting((person) -> person.rep().id()).contains("r-ann", "r-mia");
	}

	@Test
	void renamingIsTakenBackExactly() {
		Customer customer = this.customers.find(as("ann"), "c-ann").orElseThrow();
		exactly("ann", ChangeAhead.of(Kind.RENAME, "c-ann"), () -> {
			CustomerData data = customer.data();
			CustomerData renamed = new CustomerData("华东精密光学", data.nameEn(), data.shortName(), List.of("华东光学"),
					data.code(), data.creditCode(), "Precision", data.city(), null, data.country(), data.address(),
					data.postalCode(), data.phone(), data.fax(), data.email(), data.website(), "former", 120L, 1998L,
					2.5e6);
			return Objects
				.requireNonNull(this.customers.change(as("ann"), "c-ann", customer.version(), renamed).undo());
		});
		assertThat(this.customers.find(as("ann"), "c-ann").orElseThrow().data()).isEqualTo(customer.data());
	}

	@Test
	void aRenameIsNotTakenBackOverWhatOthersWroteSince() {
		String id = this.customers
			.create(as("ann"), UUID.randomUUID().toString(), CustomerData.named("Impact " + UUID.randomUUID()), "new")
			.id();
		Customer customer = this.customers.find(as("ann"), id).orElseThrow();
		CustomerService.Made made = this.customers.change(as("ann"), id, customer.version(),
				CustomerData.named("Impact two"));
		String done = this.carriedOut.carriedOut(as("ann"), ChangeAhead.of(Kind.RENAME, id),
				Objects.requireNonNull(made.undo()), Set.of());
		this.customers.update(as("mia"), id, made.customer().version(), CustomerData.named("Impact three"));
		assertThatExceptionOfType(CustomerProblem.Changed.class)
			.isThrownBy(() -> this.carriedOut.takeBack(as("ann"), done));
		assertThat(this.carriedOut.recent(as("ann"), id)).extracting(CarriedOut::id).containsExactly(done);
		assertThat(this.carriedOut.recent(as("mia"), id)).isEmpty();
		assertThatExceptionOfType(ImpactProblem.NotThere.class)
			.isThrownBy(() -> this.carriedOut.takeBack(as("mia"), done));
	}

	@Test
	void leavingIsTakenBackExactly() {
		Contact contact = this.contacts.find(as("ann"), "k-ann").orElseThrow();
		exactly("ann", new ChangeAhead(Kind.LEAVE, "k-ann", "c-ann"),
				() -> this.contacts.move(as("ann"), "k-ann", contact.version(), new Move(null, "Gone", LocalDate.now()))
					.undo());
	}

	@Test
	void anOwnerIsTakenBackExactly() {
		exactly("mia", new ChangeAhead(Kind.OWNER, "c-ann", "r-ben"), () -> {
			var edit = this.owners.find(as("mia"), "c-ann").orElseThrow().edit();
			this.owners.transfer(as("mia"), edit, "r-ann", "r-ben", "moves away");
			return edit.id();
		});
	}

	@Test
	void aDecidedProjectIsTakenBackExactly() {
		String move = UUID.randomUUID().toString();
		exactly("ann", ChangeAhead.of(Kind.DECIDE, "p-ann"), () -> {
			long version = this.projects.find(as("ann"), "p-ann").orElseThrow().version();
			this.moves.move(as("ann"), "p-ann", move,
					new Moves.Step(version, null, Milestone.WON, LocalDate.now(), 5000d, "signed"));
			return move;
		});
	}

	@Test
	void aMergeIsTakenBackExactly() {
		exactly("mia", new ChangeAhead(Kind.MERGE, "c-ben", "c-ann"), () -> {
			this.merges.merge(as("mia"), UUID.randomUUID().toString(), "c-ben", "c-ann", "", null);
			return "c-ben";
		});
	}

	@Test
	void aProductAndALineGoElsewhereAndBackExactly() {
		for (List<String> move : List.of(List.of("q-lens", "l-two"), List.of("l-one", "d-instruments"))) {
			String change = UUID.randomUUID().toString();
			exactly("eve", new ChangeAhead(Kind.LINE, move.getFirst(), move.getLast()), () -> {
				this.lines.move(as("eve"), change, move.getFirst(), move.getLast());
				this.lines.move(as("eve"), change, move.getFirst(), move.getLast());
				return change;
			});
		}
		assertThatExceptionOfType(ImpactProblem.Forbidden.class)
			.isThrownBy(() -> this.lines.move(as("mia"), UUID.randomUUID().toString(), "q-lens", "l-two"));
		assertThatExceptionOfType(ImpactProblem.NotThere.class)
			.isThrownBy(() -> this.lines.move(as("eve"), UUID.randomUUID().toString(), "q-lens", "d-optics"));
	}

	/** Does it, sees that it was done, takes it back, and compares the graph. */
	private void exactly(String who, ChangeAhead change, java.util.function.Supplier<String> make) {
		Map<String, Object> before = snapshot();
		Set<String> told = this.impacts.look(as(who), change).orElseThrow().told();
		String undo = make.get();
		assertThat(differences(before, snapshot())).isNotEmpty();
		String done = this.carriedOut.carriedOut(as(who), change, undo, told);
		assertThat(this.carriedOut.recent(as(who), change.record())).extracting(CarriedOut::id).contains(done);
		this.carriedOut.takeBack(as(who), done);
		assertThat(differences(before, snapshot())).isEmpty();
		this.carriedOut.takeBack(as(who), done);
		assertThat(this.carriedOut.recent(as(who), change.record())).extracting(CarriedOut::id).doesNotContain(done);
		assertThat(differences(before, snapshot())).isEmpty();
	}

	private static List<String> differences(Map<String, Object> before, Map<String, Object> after) {
		Set<String> all = new TreeSet<>(before.keySet());
		all.addAll(after.keySet());
		return all.stream()
			.filter((what) -> !Objects.equals(before.get(what), after.get(what)))
			.map((what) -> "%s: %s became %s".formatted(what, before.get(what), after.get(what)))
			.toList();
	}

	/** Every record with all it holds, and every link between two of them. */
	private Map<String, Object> snapshot() {
		Map<String, Object> all = new TreeMap<>();
		rows("MATCH (n:Record) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties").forEach((row) -> {
			Map<Object, Object> properties = new HashMap<>((Map<?, ?>) row.get("properties"));
			COUNTERS.forEach(properties::remove);
			all.put("record " + row.get("id"), List.of(new TreeSet<>((List<?>) row.get("labels")), properties));
		});
		rows("""
				MATCH (a:Record)-[link]->(b:Record)
				WHERE NOT type(link) IN ['WORKED_BY', 'LOOKS_LIKE']
				RETURN a.id AS from, type(link) AS type, b.id AS to, properties(link) AS properties, count(*) AS links""")
			.forEach((row) -> all.put("link %s %s %s %s".formatted(row.get("from"), row.get("type"), row.get("to"),
					new TreeMap<>((Map<?, ?>) row.get("properties"))), row.get("links")));
		return all;
	}

	private List<Map<String, Object>> rows(String query) {
		try (Session session = this.driver.session()) {
			return new ArrayList<>(session.run(query).list((row) -> row.asMap()));
		}
	}

	private Impact look(String who, ChangeAhead change) {
		return this.impacts.of(as(who), change).orElseThrow();
	}

	private static Touched of(Impact impact, String kind) {
		return impact.touched().stream().filter((one) -> one.kind().equals(kind)).findFirst().orElseThrow();
	}

	private void forbidden(String who, ChangeAhead change) {
		assertThatExceptionOfType(ImpactProblem.Forbidden.class).isThrownBy(() -> this.impacts.of(as(who), change));
	}

	private Viewer as(String who) {
		return this.viewers.of(who);
	}

}
