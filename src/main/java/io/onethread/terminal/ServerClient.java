package io.onethread.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to a server through its API. */
final class ServerClient {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

	private final String url;

	private final String token;

	ServerClient(String url, String token) {
		this.url = url;
		this.token = token;
	}

	/** Whether it is there and takes this token. */
	boolean answers() {
		try {
			return send(request("/api/v1/status").GET().build()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	void visit(String path) {
		try {
			this.http.send(HttpRequest.newBuilder(URI.create(this.url + path)).build(), BodyHandlers.discarding());
		}
		catch (IOException ex) {
			throw new TerminalProblem("The server does not answer: " + ex.getMessage());
		}
		catch (InterruptedException ex) {
			throw interrupted(ex);
		}
	}

	JsonNode get(String path) {
		return json(request(path).GET().build());
	}

	JsonNode send(String method, String path, Map<String, ?> body) {
		return json(request(path).header("Content-Type", "application/json")
			.method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)))
			.build());
	}

	/** Sends files as a form and gives where the server says the result is. */
	String upload(String path, String contentType, BodyPublisher form) {
		try {
			HttpResponse<String> response = send(request(path).header("Content-Type", contentType).POST(form).build());
			refuse(response);
			return response.headers()
				.firstValue("Location")
				.map((location) -> URI.create(location).getPath())
				.orElseThrow(() -> new TerminalProblem("The server gave no place for the import"));
		}
		catch (IOException ex) {
			throw new TerminalProblem("The server does not answer: " + ex.getMessage());
		}
	}

	void download(String path, Path target) {
		try {
			HttpResponse<InputStream> response = this.http.send(request(path).GET().build(),
					BodyHandlers.ofInputStream());
			try (InputStream body = response.body()) {
				if (response.statusCode() == 200) {
					Files.copy(body, target, StandardCopyOption.REPLACE_EXISTING);
				}
			}
		}
		catch (IOException ex) {
			throw new TerminalProblem(
					"The list of problems cannot be written to %s: %s".formatted(target, ex.getMessage()));
		}
		catch (InterruptedException ex) {
			throw interrupted(ex);
		}
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.url + path)).header("Authorization", "Bearer " + this.token);
	}

	private JsonNode json(HttpRequest request) {
		try {
			HttpResponse<String> response = send(request);
			refuse(response);
			return response.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(response.body());
		}
		catch (IOException ex) {
			throw new TerminalProblem("The server does not answer: " + ex.getMessage());
		}
	}

	private static void refuse(HttpResponse<String> response) {
		if (response.statusCode() >= 400) {
			JsonNode problem = response.body().startsWith("{") ? JSON.readTree(response.body())
					: JSON.createObjectNode();
			throw new TerminalProblem(problem.path("detail").asString("The server answered " + response.statusCode()));
		}
	}

	private HttpResponse<String> send(HttpRequest request) throws IOException {
		try {
			return this.http.send(request, BodyHandlers.ofString());
		}
		catch (InterruptedException ex) {
			throw interrupted(ex);
		}
	}

	private static TerminalProblem interrupted(InterruptedException ex) {
		Thread.currentThread().interrupt();
		return new TerminalProblem("Interrupted: " + ex.getMessage());
	}

}
