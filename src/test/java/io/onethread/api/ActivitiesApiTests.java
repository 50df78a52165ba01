package io.onethread.api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import io.onethread.access.Users;
import io.onethread.access.Viewers;
import io.onethread.activity.CalendarFeeds;
import io.onethread.customer.TestCompany;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

@ApiTest
class ActivitiesApiTests {

	@Autowired
	ApiClient api;

	@Autowired
	TestCompany company;

	@Autowired
	CalendarFeeds feeds;

	@Autowired
	Viewers viewers;

	@Autowired
	Users users;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@Test
	void anActivityIsPlannedReadChangedAndTakenAway() throws Exception {
		String id = UUID.randomUUID().toString();
		String body = """
				{"id":"%s","kind":"visit","at":"%s","minutes":60,"subject":"带样品","about":["c-ann","k-ann"]}"""
			.formatted(id, at(2));
		MockHttpServletResponse added = this.api.post("/api/v1/activities", "ann", body);
		assertThat(added.getStatus()).as(added.getContentAsString()).isEqualTo(201);
		assertThat(this.api.post("/api/v1/activities", "ann", body).getStatus()).isEqualTo(201);
		String path = "/api/v1/activities/" + id;
		MockHttpServletResponse read = this.api.get(path, "ann");
		assertThat(read.getHeader("ETag")).isEqualTo("\"0\"");
		assertThat(ApiClient.json(read).path("status").asString()).isEqualTo("planned");
		String before = this.company.fingerprint();
		ApiClient.assertProblem(this.api.patch(path, "ann", null, "{\"minutes\":30}"), 428);
		ApiClient.assertProblem(this.api.patch(path, "ann", "\"4\"", "{\"minutes\":30}"), 412);
		ApiClient.assertProblem(this.api.patch(path, "ann", "\"0\"", "{\"status\":\"somehow\"}"), 400);
		ApiClient.assertProblem(this.api.patch(path, "ann", "\"0\"", "{\"about\":[\"c-cy\"]}"), 404);
		ApiClient.assertProblem(this.api.patch(path, "cy", "\"0\"", "{\"minutes\":30}"), 404);
		ApiClient.assertProblem(this.api.patch(path, "eve", "\"0\"", "{\"minutes\":30}"), 403);
		assertThat(this.company.fingerprint()).isEqualTo(before);
		JsonNode changed = ApiClient.json(this.api.patch(path, "ann", "\"0\"", "{\"status\":\"cancelled\"}"));
		assertThat(changed.path("version").asLong()).isOne();
		assertThat(changed.path("about").size()).isEqualTo(2);
		assertThat(this.company.count("MATCH (a:Activity {id: $id}) WHERE a.edited = ['status'] RETURN count(*)", id))
			.isOne();
		assertThat(send(HttpMethod.DELETE, path, "ann").getStatus()).isEqualTo(204);
		ApiClient.assertProblem(this.api.get(path, "ann"), 404);
		ApiClient.assertProblem(send(HttpMethod.POST, path + "/restore", "cy"), 404);
		assertThat(ApiClient.json(send(HttpMethod.POST, path + "/restore", "ann")).path("status").asString())
			.isEqualTo("cancelled");
	}

	@Test
	void activitiesAreListedByWhatIsAsked() throws Exception {
		JsonNode all = ApiClient.json(this.api.get("/api/v1/activities?rep=r-ben", "mia"));
		assertThat(all.path("items").findValuesAsString("id")).contains("a-ben");
		assertThat(ApiClient.json(this.api.get("/api/v1/activities?about=p-ben&status=planned", "mia"))
			.path("total")
			.asLong()).isZero();
		String since = ZonedDateTime.now().plusYears(1).format(DateTimeFormatter.ISO_INSTANT);
		assertThat(ApiClient.json(this.api.get("/api/v1/activities?since=" + since, "eve")).path("total").asLong())
			.isZero();
		assertThat(ApiClient.json(this.api.get("/api/v1/activities?about=c-cy", "ann")).path("total").asLong())
			.isZero();
		ApiClient.assertProblem(this.api.get("/api/v1/activities?sort=subject", "ann"), 400);
		ApiClient.assertProblem(this.api.get("/api/v1/activities?since=soon", "ann"), 400);
		LocalDate day = LocalDate.now().minusDays(2);
		assertThat(ApiClient.json(this.api.get("/api/v1/activities/day?rep=r-ben&day=" + day, "mia"))
			.path("counts")
			.path("visit")
			.asLong()).isOne();
		assertThat(ApiClient.json(this.api.get("/api/v1/activities/day?rep=r-ben&day=" + day, "cy"))
			.path("activities")
			.size()).isZero();
	}

	@Test
	void aTaskIsPromisedAndKept() throws Exception {
		MockHttpServletResponse added = this.api.post("/api/v1/tasks", "mia",
				"{\"title\":\"Send the offer\",\"due\":\"2026-12-01\",\"rep\":\"r-ann\",\"about\":[\"c-ann\"]}");
		assertThat(added.getStatus()).as(added.getContentAsString()).isEqualTo(201);
		String path = String.valueOf(added.getHeader("Location"));
		assertThat(ApiClient.json(this.api.get("/api/v1/tasks?rep=r-ann&due=2026-12-01", "ann"))
			.path("items")
			.findValuesAsString("title")).contains("Send the offer");
		assertThat(
				ApiClient.json(this.api.patch(path, "ann", "\"0\"", "{\"due\":\"2026-12-03\"}")).path("due").asString())
			.isEqualTo("2026-12-03");
		ApiClient.assertProblem(this.api.patch(path, "ann", "\"0\"", "{\"due\":null}"), 412);
		assertThat(ApiClient.json(send(HttpMethod.POST, path + "/done?outcome=sent", "ann")).path("status").asString())
			.isEqualTo("done");
		assertThat(ApiClient.json(send(HttpMethod.POST, path + "/reopen", "ann")).path("status").asString())
			.isEqualTo("open");
		String before = this.company.fingerprint();
		ApiClient.assertProblem(send(HttpMethod.POST, path + "/drop", "cy"), 404);
		ApiClient.assertProblem(this.api.post("/api/v1/tasks", "ann", "{\"title\":\"Up\",\"rep\":\"r-mia\"}"), 403);
		ApiClient.assertProblem(this.api.post("/api/v1/tasks", "ann", "{\"title\":\" \"}"), 400);
		ApiClient.assertProblem(this.api.post("/api/v1/tasks", "eve", "{\"title\":\"Nobody's\"}"), 404);
		assertThat(this.company.fingerprint()).isEqualTo(before);
	}

	@Test
	void aCalendarIsReadUnderItsSecretAddressUntilThatIsTakenBack() throws Exception {
		this.api.post("/api/v1/activities", "ben",
				"{\"kind\":\"visit\",\"at\":\"%s\",\"subject\":\"Line; one, two\\nthree\",\"about\":[\"c-ben\"]}"
					.formatted(at(1)));
		this.api.post("/api/v1/tasks", "ben", "{\"title\":\"Promise\",\"due\":\"%s\"}".formatted(LocalDate.now()));
		this.api.post("/api/v1/activities", "mia",
				"{\"kind\":\"note\",\"at\":\"%s\",\"subject\":\"NOT BEN'S\"}".formatted(at(1)));
		String secret = this.feeds.create(this.viewers.of("ben"), "phone");
		MockHttpServletResponse feed = feed(secret);
		assertThat(feed.getStatus()).isEqualTo(200);
		assertThat(feed.getContentType()).startsWith("text/calendar");
		assertThat(feed.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(feed.getHeader("Set-Cookie")).isNull();
		String text = feed.getContentAsString(StandardCharsets.UTF_8);
		assertThat(text).startsWith("BEGIN:VCALENDAR\r\n")
			.contains("Bright Lenses", "Line\\; one\\, two\\nthree", "Promise", "DTSTART;VALUE=DATE:")
			.doesNotContain("NOT BEN'S", "CANARYCY");
		assertThat(feed("0".repeat(64)).getStatus()).isEqualTo(404);
		assertThat(feed("short").getStatus()).isIn(404);
		String own = this.feeds.list(this.viewers.of("ben")).getFirst().id();
		this.feeds.revoke(this.viewers.of("ann"), own);
		assertThat(feed(secret).getStatus()).isEqualTo(200);
		this.users.setEnabled("ben", false);
		try {
			assertThat(feed(secret).getStatus()).isEqualTo(404);
		}
		finally {
			this.users.setEnabled("ben", true);
		}
		this.feeds.revoke(this.viewers.of("ben"), own);
		assertThat(feed(secret).getStatus()).isEqualTo(404);
	}

	private MockHttpServletResponse feed(String secret) throws Exception {
		return this.api.answer(request(HttpMethod.GET, "/ical/" + secret + ".ics"));
	}

	private MockHttpServletResponse send(HttpMethod method, String path, String who) throws Exception {
		return this.api.answer(request(method, path).header("Authorization", "Bearer " + this.api.token(who)));
	}

	private static String at(int days) {
		return ZonedDateTime.now()
			.plusDays(days)
			.truncatedTo(ChronoUnit.HOURS)
			.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
	}

}
