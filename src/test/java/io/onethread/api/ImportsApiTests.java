package io.onethread.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import io.onethread.customer.TestCompany;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

@ApiTest
class ImportsApiTests {

	private static final String MAPPING = """
			name: Price list
			source: test
			files:
			  - file: products.csv
			    records:
			      - label: Product
			        key: product
			        properties:
			          name: product
			          price: price
			""";

	@Autowired
	ApiClient api;

	@Autowired
	TestCompany company;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@Test
	void filesAreBroughtInReportedOnAndTakenBack() throws Exception {
		MockHttpServletResponse started = start("mia", MAPPING, "product,price\nGTX Pro,100\nMG Special,cheap\n");
		assertThat(started.getStatus()).as(started.getContentAsString()).isEqualTo(202);
		String run = String.valueOf(started.getHeader("Location"));
		await(run, "FINISHED");
		assertThat(ApiClient.json(this.api.get(run, "mia")).path("progress").asDouble()).isEqualTo(1);
		assertThat(ApiClient.json(this.api.get(run, "mia")).path("counts").path("rows").asLong()).isEqualTo(2);
		assertThat(ApiClient.json(this.api.get(run, "mia")).path("problems").asLong()).isEqualTo(1);
		assertThat(this.api.get(run + "/errors", "mia").getContentAsString(StandardCharsets.UTF_8)).contains("cheap");
		assertThat(this.api.get(run, "ann").getContentAsString())
			.isEqualTo(this.api.get("/api/v1/imports/none", "ann").getContentAsString());
		ApiClient.assertProblem(this.api.get(run + "/errors", "eve"), 404);
		ApiClient.assertProblem(delete(run, "ann"), 404);
		assertThat(delete(run, "mia").getStatus()).isEqualTo(202);
		await(run, "UNDONE");
		ApiClient.assertProblem(delete(run, "mia"), 409);
	}

	@Test
	void whatCannotBeStartedChangesNothing() throws Exception {
		String before = this.company.fingerprint();
		ApiClient.assertProblem(start("ann", MAPPING, "product,price\nGTX,1\n"), 403);
		ApiClient.assertProblem(start("mia", "no-such-mapping", "product,price\nGTX,1\n"), 400);
		ApiClient.assertProblem(start("mia", "name: X\nfiles: 7\n", "product,price\nGTX,1\n"), 400);
		ApiClient.assertProblem(this.api.post("/api/v1/imports", "mia", "{}"), 415);
		ApiClient.assertProblem(this.api.answer(multipart("/api/v1/imports").param("mapping", MAPPING)
			.header("Authorization", "Bearer " + this.api.token("mia"))), 400);
		assertThat(this.company.fingerprint()).isEqualTo(before);
	}

	private MockHttpServletResponse start(String who, String mapping, String csv) throws Exception {
		return this.api.answer(multipart("/api/v1/imports")
			.file(new MockMultipartFile("files", "products.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
			.param("mapping", mapping)
			.header("Authorization", "Bearer " + this.api.token(who)));
	}

	private MockHttpServletResponse delete(String run, String who) throws Exception {
		return this.api
			.answer(request(HttpMethod.DELETE, run).header("Authorization", "Bearer " + this.api.token(who)));
	}

	private void await(String run, String state) {
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> ApiClient.json(this.api.get(run, "mia")).path("state").asString().equals(state));
	}

}
