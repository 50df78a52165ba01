package io.onethread.protection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.Values;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ClientException;

import org.springframework.stereotype.Component;

/** Reads and writes rules. */
@Component
class RuleQueries {

	private final Cypher cypher;

	RuleQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	List<Rule> all() {
		Map<String, @Nullable Object> none = new HashMap<>();
		none.put("id", null);
		return this.cypher.find("protection/find_rules", none, RuleQueries::present);
	}

	Optional<Rule> find(String id) {
		return this.cypher.findOne("protection/find_rules", Map.of("id", id), RuleQueries::present);
	}

	/** Those of some customers that the viewer sees in full. */
	Set<String> seen(Viewer viewer, Collection<String> customers) {
		return customers.isEmpty() ? Set.of() : Set.copyOf(this.cypher.find("protection/find_shown",
				viewer.with("ids", List.copyOf(customers)), (row) -> row.get("id").asString()));
	}

	List<RuleVersion> versions(String id) {
		return this.cypher.find("protection/find_versions", Map.of("id", id),
				(row) -> new RuleVersion(rule(row.get("version")), row.get("version").get("what").asString("")));
	}

	/** The divisions that a manager stands above whole. */
	Set<String> managed(Viewer viewer) {
		return Set
			.copyOf(this.cypher.find("protection/find_managed", viewer.with(), (row) -> row.get("id").asString()));
	}

	List<Named> divisions(Viewer viewer) {
		return this.cypher.find("protection/find_divisions", viewer.with(), Named::of);
	}

	/**
	 * Writes a rule as a new version.
	 * @param seen the version it is based on
	 * @throws ProtectionProblem if it was changed meanwhile, or another holds for the
	 * same
	 */
	Rule save(Rule rule, long seen, String write, String what) {
		Map<String, @Nullable Object> set = rule.terms().properties();
		set.put("division", rule.division());
		set.put("grade", (rule.grade() == null) ? null : rule.grade().name());
		set.put("on", rule.on());
		set.put("onSince", rule.onSince());
		set.put("onFor", rule.on() ? rule.scope() : null);
		set.put("changedBy", rule.changedBy());
		set.put("changedAt", rule.changedAt());
		try {
			return this.cypher
				.save("protection/save_rule",
						Map.of("id", rule.id(), "write", write, "seen", seen, "set", set, "what", what),
						(row) -> rule(row.get("rule")))
				.stream()
				.findFirst()
				.orElseThrow(ProtectionProblem.Changed::new);
		}
		catch (ClientException ex) {
			if (ex.code().contains("ConstraintValidationFailed")) {
				throw new ProtectionProblem.Doubled();
			}
			throw ex;
		}
	}

	/** Who was merged since is named by the customer it is now. */
	private static Rule present(Record row) {
		Rule rule = rule(row.get("rule"));
		return rule.with(rule.terms().withCustomers(row.get("customers").asList(Value::asString)));
	}

	private static Rule rule(Value value) {
		Values values = new Values(value);
		Terms terms = new Terms(whole(values.number("followUp")), whole(values.number("project")),
				whole(values.number("order")), value.get("start").asInt(0), value.get("warning").asInt(0),
				value.get("wait").asInt(0), whole(values.number("atOnce")), whole(values.number("perMonth")),
				value.get("openProjects").asBoolean(false), value.get("keyAccounts").asBoolean(false),
				value.get("customers").isNull() ? List.of() : value.get("customers").asList(Value::asString));
		String id = values.textOrEmpty("id");
		return new Rule(id.contains(":") ? id.substring(0, id.lastIndexOf(':')) : id, value.get("version").asLong(0),
				values.text("division"), Grade.of(values.textOrEmpty("grade")).orElse(null), terms,
				value.get("on").asBoolean(false), values.date("onSince"), values.textOrEmpty("changedBy"),
				value.get("changedAt").asZonedDateTime());
	}

	private static @Nullable Integer whole(@Nullable Long number) {
		return (number == null) ? null : Integer.valueOf(number.intValue());
	}

}
