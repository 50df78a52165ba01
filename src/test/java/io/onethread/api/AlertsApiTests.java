package io.onethread.api;

import io.onethread.access.Role;
import io.onethread.access.Users;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphWriter;
import io.onethread.health.HealthCompany;
import io.onethread.health.HealthUpkeep;
import io.onethread.orders.TradeSums;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class AlertsApiTests {

	@Autowired
	ApiClient api;

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	TradeSums sums;

	@Autowired
	HealthUpkeep upkeep;

	@Autowired
	Users users;

	@BeforeEach
	void company() {
		if (!this.users.exists("ann")) {
			new HealthCompany().write(this.cypher, this.writer);
			this.sums.refreshAll();
			this.upkeep.refreshAll();
			this.users.add("ann", "a long password", Role.REP, "ann");
			this.users.add("cy", "a long password", Role.REP, "cy");
			this.users.add("eve", "a long password", Role.EXECUTIVE, null);
		}
	}

	@Test
	void alertsAreListedMostAtStakeFirstAndSaidInFull() throws Exception {
		JsonNode all = ApiClient.json(this.api.get("/api/v1/alerts", "eve"));
		assertThat(all.path("total").asInt()).isGreaterThanOrEqualTo(3);
		assertThat(all.path("items").get(0).path("stake").asDouble())
			.isGreaterThanOrEqualTo(all.path("items").get(1).path("stake").asDouble());
		JsonNode sliding = ApiClient.json(this.api.get("/api/v1/alerts?kind=decline", "ann")).path("items").get(0);
		assertThat(sliding.path("customer").path("id").asString()).isEqualTo("sliding");
		JsonNode detail = ApiClient.json(this.api.get("/api/v1/alerts/" + sliding.path("id").asString(), "ann"));
		assertThat(detail.path("causes").toString()).contains("owner-changed", "contact-left", "visits-stopped");
		ApiClient.assertProblem(this.api.get("/api/v1/alerts?kind=x", "ann"), 400);
		ApiClient.assertProblem(this.api.get("/api/v1/alerts?sort=x", "ann"), 400);
	}

	@Test
	void anAlertBecomesATaskAndIsClosed() throws Exception {
		String id = ApiClient.json(this.api.get("/api/v1/alerts?kind=loss", "ann"))
			.path("items")
			.get(0)
			.path("id")
			.asString();
		ApiClient.assertProblem(this.api.post("/api/v1/alerts/" + id + "/task", "ann", "{\"rep\":\"ann\"}"), 400);
		JsonNode task = ApiClient.json(this.api.post("/api/v1/alerts/" + id + "/task", "ann",
				"{\"rep\":\"ann\",\"title\":\"Talk prices\",\"due\":\"2030-01-31\"}"));
		assertThat(task.path("origin").asString()).isEqualTo("alert:" + id);
		ApiClient.assertProblem(this.api.post("/api/v1/alerts/" + id + "/close", "ann", "{\"outcome\":\"lost\"}"), 400);
		ApiClient.assertProblem(this.api.post("/api/v1/alerts/" + id + "/close", "ann", "{\"outcome\":\"x\"}"), 400);
		ApiClient.assertProblem(this.api.post("/api/v1/alerts/" + id + "/close", "cy", "{\"outcome\":\"false\"}"), 404);
		JsonNode closed = ApiClient
			.json(this.api.post("/api/v1/alerts/" + id + "/close", "ann", "{\"outcome\":\"lost\",\"why\":\"Gone\"}"));
		assertThat(closed.path("outcome").asString()).isEqualTo("lost");
		ApiClient.assertProblem(this.api.post("/api/v1/alerts/" + id + "/close", "ann", "{\"outcome\":\"false\"}"),
				409);
		assertThat(this.api.post("/api/v1/alerts/" + id + "/reopen", "ann", "").getStatus()).isEqualTo(200);
	}

	@Test
	void healthIsForThoseWhoSeeTheCustomerInFull() throws Exception {
		JsonNode health = ApiClient.json(this.api.get("/api/v1/customers/costly/health", "ann"));
		assertThat(health.path("profit").path("standing").asString()).isEqualTo("loss-making");
		assertThat(this.api.get("/api/v1/customers/costly/health", "cy").getStatus()).isEqualTo(404);
		assertThat(this.api.get("/api/v1/customers/key", "ann").getContentAsString())
			.doesNotContain(HealthCompany.CANARY);
		assertThat(this.api.get("/api/v1/alerts", "ann").getContentAsString()).doesNotContain(HealthCompany.CANARY);
		assertThat(this.api.get("/api/v1/divisions/profit", "cy").getContentAsString()).doesNotContain("north");
	}

	@Test
	void ordersSayWhatTheyBringInTheEndAndTheirCostOnlyToThoseWhoAnswer() throws Exception {
		JsonNode orders = ApiClient.json(this.api.get("/api/v1/orders?customer=well&size=5", "ann"));
		JsonNode first = orders.path("items").get(0);
		assertThat(first.path("net").asDouble()).isEqualTo(first.path("value").asDouble());
		assertThat(first.path("cost").asDouble()).isPositive();
		JsonNode detail = ApiClient.json(this.api.get("/api/v1/orders/" + first.path("id").asString(), "ann"));
		assertThat(detail.path("lines").get(0).path("value").asDouble()).isPositive();
		assertThat(
				ApiClient.json(this.api.get("/api/v1/orders?customer=well&to=1990-01-01", "ann")).path("total").asInt())
			.isZero();
		assertThat(ApiClient.json(this.api.get("/api/v1/orders?customer=well", "cy")).path("total").asInt()).isZero();
	}

}
