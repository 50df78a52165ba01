package io.onethread.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.onethread.customer.TestCompany;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RequestMethod;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class RightsApiTests {

	private static final List<String> QUERIES = List.of("", "?q=canary", "?q=021-5555", "?q=optics", "?level=company",
			"?level=division&id=d-instruments", "?level=rep&id=r-cy", "?level=customer&id=c-cy", "?customer=c-cy");

	@Autowired
	ApiClient api;

	@Autowired
	TestCompany company;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@ParameterizedTest
	@CsvSource({ "ann, 200, 200, 404", "mia, 200, 200, 404", "eve, 200, 200, 200", "root, 404, 404, 404" })
	void eachRoleFindsWhatItMay(String who, int own, int colleagues, int foreign) throws Exception {
		assertThat(this.api.get("/api/v1/customers/c-ann", who).getStatus()).isEqualTo(own);
		assertThat(this.api.get("/api/v1/customers/c-ben", who).getStatus()).isEqualTo(colleagues);
		assertThat(this.api.get("/api/v1/customers/c-cy", who).getStatus()).isEqualTo(foreign);
		for (String path : List.of("contacts/k-", "projects/p-", "orders/o-")) {
			assertThat(this.api.get("/api/v1/" + path + "ann", who).getStatus()).as(path).isEqualTo(own);
			assertThat(this.api.get("/api/v1/" + path + "cy", who).getStatus()).as(path).isEqualTo(foreign);
			assertThat(this.api.get("/api/v1/" + path + "ben", who).getStatus()).as(path)
				.isEqualTo(who.equals("ann") ? 404 : own);
		}
		assertThat(this.api.get("/api/v1/reps/r-cy", who).getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "ann, CANARY", "ben, CANARYCY", "cy, CANARYBEN", "mia, CANARYCY", "root, CANARY" })
	void noAnswerHoldsAWordItsReaderMayNotSee(String who, String canary) throws Exception {
		List<String> ids = List.of("c-ann", "c-ben", "c-cy", "k-ben", "k-cy", "p-ben", "p-cy", "o-ben", "o-cy", "r-cy",
				"d-instruments");
		for (Map.Entry<RequestMethod, String> endpoint : this.api.endpoints()) {
			if (endpoint.getKey() != RequestMethod.GET) {
				continue;
			}
			for (String id : endpoint.getValue().contains("{") ? ids : List.of("")) {
				for (String query : id.isEmpty() ? QUERIES : List.of("")) {
					String path = endpoint.getValue().replaceAll("\\{[^}]*}", id) + query;
					assertThat(this.api.get(path, who).getContentAsString(StandardCharsets.UTF_8)).as(path)
						.doesNotContain(canary);
				}
			}
		}
	}

	@Test
	void aForeignRecordAndAMissingOneAreAnsweredAlike() throws Exception {
		for (String path : List.of("customers/c-cy", "contacts/k-cy", "projects/p-cy", "orders/o-cy")) {
			MockHttpServletResponse foreign = this.api.get("/api/v1/" + path, "ann");
			MockHttpServletResponse missing = this.api.get("/api/v1/" + path.replaceAll("-cy$", "-none"), "ann");
			assertThat(foreign.getStatus()).isEqualTo(404);
			assertThat(foreign.getContentAsString()).isEqualTo(missing.getContentAsString());
			assertThat(foreign.getHeaderNames()).isEqualTo(missing.getHeaderNames());
		}
		String before = this.company.fingerprint();
		for (String id : List.of("c-cy", "c-none")) {
			assertThat(this.api.patch("/api/v1/customers/" + id, "ann", null, "{\"city\":\"Mine\"}").getStatus())
				.isEqualTo(404);
		}
		assertThat(this.company.fingerprint()).isEqualTo(before);
	}

	@Test
	void countsGrowWithRights() throws Exception {
		long ann = ApiClient.json(this.api.get("/api/v1/customers", "ann")).path("total").asLong();
		long eve = ApiClient.json(this.api.get("/api/v1/customers", "eve")).path("total").asLong();
		assertThat(ApiClient.json(this.api.get("/api/v1/customers?q=canarycy", "ann")).path("total").asLong()).isZero();
		assertThat(ApiClient.json(this.api.get("/api/v1/customers", "root")).path("total").asLong()).isZero();
		assertThat(ann).isLessThan(eve);
		assertThat(ApiClient.json(this.api.get("/api/v1/contacts?customer=c-cy", "ann")).path("total").asLong())
			.isZero();
	}

	@Test
	void aForbiddenWriteChangesNothing() throws Exception {
		String before = this.company.fingerprint();
		ApiClient.assertProblem(this.api.patch("/api/v1/customers/c-ben", "ann", "\"0\"", "{\"city\":\"Mine\"}"), 403);
		ApiClient.assertProblem(this.api.post("/api/v1/customers", "root", "{\"name\":\"Admin's\"}"), 403);
		ApiClient.assertProblem(this.api.post("/api/v1/users", "ann",
				"{\"name\":\"me2\",\"password\":\"a long password\",\"role\":\"EXECUTIVE\"}"), 403);
		ApiClient.assertProblem(
				this.api.put("/api/v1/users/root/password", "mia", "{\"password\":\"a long password too\"}"), 403);
		ApiClient.assertProblem(this.api.put("/api/v1/users/ann/enabled", "eve", "{\"enabled\":false}"), 403);
		ApiClient.assertProblem(this.api.get("/api/v1/users", "eve"), 403);
		ApiClient.assertProblem(this.api.get("/api/v1/status", "mia"), 403);
		assertThat(this.company.fingerprint()).isEqualTo(before);
	}

}
