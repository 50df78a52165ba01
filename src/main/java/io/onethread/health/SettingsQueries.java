package io.onethread.health;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.onethread.graph.Cypher;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads and keeps what the work with customers costs. */
@Component
class SettingsQueries {

	private final Cypher cypher;

	SettingsQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	HealthSettings find() {
		return this.cypher.findOne("health/find_settings", Map.of(), (row) -> settings(row.get("settings")))
			.orElse(HealthSettings.USUAL);
	}

	void save(HealthSettings settings) {
		List<String> divisions = settings.rates().keySet().stream().sorted().toList();
		List<String> kinds = settings.minutes().keySet().stream().sorted().toList();
		Map<String, Object> set = new HashMap<>();
		set.put("rate", settings.rate());
		set.put("divisions", divisions);
		set.put("rates", divisions.stream().map(settings.rates()::get).toList());
		set.put("kinds", kinds);
		set.put("minutes", kinds.stream().map(settings::minutesOf).toList());
		set.put("band", settings.band());
		set.put("patience", settings.patience());
		this.cypher.save("health/save_settings", Map.of("set", set), (row) -> row);
	}

	private static HealthSettings settings(Value value) {
		Map<String, Double> rates = new HashMap<>();
		List<String> divisions = value.get("divisions").asList(Value::asString, List.of());
		for (int i = 0; i < divisions.size(); i++) {
			rates.put(divisions.get(i), value.get("rates").get(i).asDouble());
		}
		Map<String, Integer> minutes = new HashMap<>();
		List<String> kinds = value.get("kinds").asList(Value::asString, List.of());
		for (int i = 0; i < kinds.size(); i++) {
			minutes.put(kinds.get(i), value.get("minutes").get(i).asInt());
		}
		return new HealthSettings(value.get("rate").asDouble(), rates, minutes, value.get("band").asDouble(),
				value.get("patience").asInt());
	}

}
